// How many empty cells the spans of a page may make: a few letters of HTML could ask for millions.
import { InputError } from '../input-error.js';

export const MAX_SPANNED_CELLS = 200_000;

/** One for all tables of a page. */
export class SpanBudget {
  readonly #path: string | null;
  #spent = 0;

  constructor(path: string | null) {
    this.#path = path;
  }

  /** Throws InputError: too_many_entries. */
  spend(cells: number): void {
    this.#spent += cells;
    if (this.#spent > MAX_SPANNED_CELLS) {
      throw new InputError(this.#path, { code: 'too_many_entries', limit: MAX_SPANNED_CELLS });
    }
  }
}
