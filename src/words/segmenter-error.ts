// Why a segmenter cannot be used: thrown by this room, put into words by the command line.
import type { SegmenterName } from './name.js';

/** `not_built`: the package is there, its compiled part is not or does not fit; `system` is what the loader says. */
export type SegmenterFault =
  { readonly code: 'not_installed' } | { readonly code: 'not_built'; readonly system: string };

export class SegmenterError extends Error {
  readonly segmenter: SegmenterName;
  readonly fault: SegmenterFault;

  constructor(segmenter: SegmenterName, fault: SegmenterFault, cause?: unknown) {
    const problem = fault.code === 'not_installed' ? 'is not installed' : `cannot be loaded (${fault.system})`;
    super(
      `${segmenter} ${problem}. Install it with: npm i ${segmenter} (it may need a C++ compiler, Python and the headers of Node)`,
      { cause },
    );
    this.name = 'SegmenterError';
    this.segmenter = segmenter;
    this.fault = fault;
  }
}
