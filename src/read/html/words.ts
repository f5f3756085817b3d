// Puts the words of a page together as a browser would: white space collapsed, none where a wrapped source line left it.

/** Spaces that collapse; the ideographic space stays, as typed. */
const SPACE = /[ \t\n\r\f\u00a0]+/g;

/** Characters that show nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Words in the making; `space` is what stands between them and the next. */
export class Words {
  #written = '';
  #space = '';

  /**
   * A line break of the source between two Chinese characters is no space, between others it is.
   *
   *     "  全年\n  共接待 " + "12&nbsp; 人"   "全年共接待 12 人"
   */
  add(source: string): void {
    const shown = source.replaceAll(INVISIBLE, '');
    const pieces = shown.split(SPACE);
    const spaces = shown.match(SPACE) ?? [];
    pieces.forEach((piece, index) => {
      if (index > 0) this.#space += spaces[index - 1] ?? ' ';
      if (piece === '') return;
      if (this.#written !== '' && this.#space !== '' && !this.#isWrap(piece)) this.#written += ' ';
      this.#written += piece;
      this.#space = '';
    });
  }

  #isWrap(next: string): boolean {
    return (
      this.#space.includes('\n') &&
      !this.#space.includes('\u00a0') &&
      WIDE.test(this.#written.at(-1)!) &&
      WIDE.test(next[0]!)
    );
  }

  get length(): number {
    return this.#written.length;
  }

  /** What has been put together, without white space around it; begins anew. */
  take(): string {
    const words = this.#written.trim();
    this.#written = '';
    this.#space = '';
    return words;
  }
}
