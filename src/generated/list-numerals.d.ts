// Written by the build from src/read/docx/list-numerals.json.
import type { ListNumerals } from '../read/docx/number-format.js';

declare const table: ListNumerals;
export default table;
