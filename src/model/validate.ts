// The last gate before a report leaves the program: the contract, compiled by the build from the zod schema.
import validate from '#generated/report-validator.js';

/** Faults as `path message`, empty for a valid report. */
export function validateReport(report: unknown): readonly string[] {
  if (validate(report)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`);
}

/** Throws for a report that breaks the contract: a bug of ours that must not leave the program unseen. */
export function assertValid(report: unknown): void {
  const [fault] = validateReport(report);
  if (fault !== undefined) throw new Error(`the report is not valid: ${fault}`);
}
