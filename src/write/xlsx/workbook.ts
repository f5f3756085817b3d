// A workbook whose sheets grow side by side; where one is full the rows go on in the next.
import { isCut, type Cell } from './cell.js';
import { packageParts, sheetPath, type WrittenSheet } from './package-parts.js';
import { openSheet, type Column, type Sheet } from './sheet.js';
import { stylesXml } from './styles.js';
import { openZip } from './zip.js';

export type SheetPlan = { readonly name: string; readonly columns: readonly Column[] };

export type Workbook<Name extends string> = {
  readonly add: (sheet: Name, row: readonly Cell[]) => void;
  /** How many cells hold the start of their text only. */
  readonly cut: () => number;
  readonly finish: () => void;
};

type Growing = { readonly plan: SheetPlan; readonly done: WrittenSheet[]; sheet: Sheet; number: number };

/**
 * Calls `emit` with the bytes of the file in order. The rows of the first sheet go out as they come; those of the
 * others are kept, compressed. `mostRows` is the head and the rows of one sheet.
 */
export function openWorkbook<Name extends string>(
  plans: Readonly<Record<Name, SheetPlan>>,
  emit: (bytes: Uint8Array) => void,
  mostRows?: number,
): Workbook<Name> {
  const zip = openZip(emit);
  let [number, cut] = [0, 0];
  const open = (plan: SheetPlan) => openSheet(zip.open(sheetPath(++number)), plan.columns, mostRows);
  const end = ({ plan, done, sheet, number }: Growing) => {
    const name = done.length === 0 ? plan.name : `${plan.name} (${done.length + 1})`;
    done.push({ name, number, range: sheet.end() });
  };
  const growing = new Map<string, Growing>(
    Object.entries<SheetPlan>(plans).map(([name, plan]) => [name, { plan, done: [], sheet: open(plan), number }]),
  );
  return {
    add: (name, row) => {
      const one = growing.get(name)!;
      if (one.sheet.isFull()) {
        end(one);
        one.sheet = open(one.plan);
        one.number = number;
      }
      one.sheet.add(row);
      for (const cell of row) if (isCut(cell)) cut++;
    },
    cut: () => cut,
    finish: () => {
      const sheets = [...growing.values()];
      sheets.forEach(end);
      for (const [path, xml] of [
        ['xl/styles.xml', stylesXml()] as const,
        ...packageParts(sheets.flatMap(({ done }) => done)),
      ]) {
        const part = zip.open(path);
        part.write(xml);
        part.end();
      }
      zip.finish();
    },
  };
}
