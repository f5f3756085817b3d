// The build writes this module from src/cn-numbers/numerals.json.
import type { NumeralTable } from '../cn-numbers/table.js';

declare const table: NumeralTable;
export default table;
