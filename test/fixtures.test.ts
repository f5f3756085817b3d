// Each fixture is a report written for this project beside the JSON that it must give.
// An expectation says what is right, never what the program happens to say: where the program is known to be wrong,
// known-faults.json beside it lists the field and what the program gives, and a fault that is mended must leave the list.
// A missing expectation fails. `npm run fixtures:update` writes what the program says, known faults excepted; the
// difference is read in review.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.js';

const folder = fileURLToPath(new URL('../fixtures', import.meta.url));
const cases = readdirSync(folder);
const update = process.env['UPDATE_FIXTURES'] === '1';

/** The report without what changes from one version of the program to the next. */
function lasting(text: string) {
  const { generator: _, source: __, ...report } = extract(text);
  return report;
}

type Report = ReturnType<typeof lasting>;
type Field = 'indicator' | 'action' | 'status';
type Fault = { readonly quantity: string; readonly field: Field; readonly gives: string | null };

function readFaults(name: string): Fault[] {
  const file = join(folder, name, 'known-faults.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Fault[]) : [];
}

function fieldOf(report: Report, { quantity, field }: Fault): string | null | undefined {
  const found = report.quantities.find(({ id }) => id === quantity)?.[field];
  return typeof found === 'object' ? (found?.text ?? null) : found;
}

/** The report with the fields of its known faults as they should be. */
function mend(report: Report, expected: Report, faults: readonly Fault[]): Report {
  const quantities = report.quantities.map((quantity) => {
    const wanted = expected.quantities.find(({ id }) => id === quantity.id);
    const fields = faults
      .filter((fault) => fault.quantity === quantity.id)
      .map(({ field }) => [field, wanted?.[field]]);
    return { ...quantity, ...Object.fromEntries(fields) } as typeof quantity;
  });
  return { ...report, quantities };
}

test('there are fixtures in at least eight number styles', () => {
  expect(cases.length).toBeGreaterThanOrEqual(8);
});

describe.each(cases)('%s', (name) => {
  const expectation = join(folder, name, 'expected.json');
  const report = lasting(readFileSync(join(folder, name, 'input.txt'), 'utf8'));
  const faults = readFaults(name);
  const readExpected = (): Report => JSON.parse(readFileSync(expectation, 'utf8')) as Report;
  if (update)
    writeFileSync(
      expectation,
      `${JSON.stringify(mend(report, existsSync(expectation) ? readExpected() : report, faults), null, 2)}\n`,
    );

  test('has its expectation', () => {
    expect(existsSync(expectation)).toBe(true);
  });

  test('gives what it must', () => {
    const expected = readExpected();
    expect(mend(report, expected, faults)).toEqual(expected);
  });

  test.runIf(faults.length > 0)('its known faults are faults still', () => {
    const expected = readExpected();
    for (const fault of faults) {
      expect(fieldOf(report, fault), `${fault.quantity} ${fault.field}`).toBe(fault.gives);
      expect(fieldOf(expected, fault), `${fault.quantity} ${fault.field} is mended`).not.toBe(fault.gives);
    }
  });
});
