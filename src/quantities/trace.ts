// What was taken by which row and what was passed over and why, for rule authors; never part of a report.

/** A row that decided a field of a quantity, and the words that it found. Offsets into the decoded text, half-open. */
export type Evidence = {
  readonly field: 'unit' | 'qualifier' | 'change' | 'basis' | 'aggregate' | 'per' | 'status' | 'dimension' | 'bare';
  readonly row: string;
  readonly start: number;
  readonly end: number;
};

export type Taken = {
  readonly start: number;
  readonly end: number;
  /** Id of the quantity in the report. */
  readonly quantity: string;
  readonly rule: string;
  /** How what it measures was found, null without a segmenter. */
  readonly link: string | null;
  readonly evidence: readonly Evidence[];
};

export type Passed = {
  readonly start: number;
  readonly end: number;
  /** Reason of the exclusion row, or one of the program's own: no_unit, no_context, unreadable, overlapped. */
  readonly reason: string;
  /** Row that claimed the stretch, null when no row did. */
  readonly row: string | null;
};

/** Both in the order of the text. */
export type NumberTrace = { readonly taken: readonly Taken[]; readonly passed: readonly Passed[] };
