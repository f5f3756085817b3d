// A rule file that cannot be used, with every fault and its place.

export type RuleFault = {
  readonly file: string;
  /** From 1; null when the fault has no line of its own. */
  readonly line: number | null;
  readonly id: string | null;
  readonly reason: string;
};

/** Thrown when an overlay is refused; nothing of it is in force then. */
export class RuleError extends Error {
  constructor(readonly faults: readonly RuleFault[]) {
    super(
      faults
        .map(({ file, line, id, reason }) => [file, line, id, reason].filter((part) => part !== null).join(': '))
        .join('\n'),
    );
    this.name = 'RuleError';
  }
}
