// One line of a rendered page, with what the choice of the main content must know of it.
import type { ChildNode } from 'domhandler';
import type { Line } from '../line.js';

export type PageLine = Line & {
  /** The node that the line began with. */
  readonly node: ChildNode;
  /** Characters of it that are no link. */
  readonly unlinked: number;
};
