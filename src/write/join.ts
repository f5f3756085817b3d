// The plainest way to join the parts of a format: one after the other.

/** Holds one part at a time. */
export async function* oneAfterOther(parts: AsyncIterable<string>): AsyncGenerator<string> {
  yield* parts;
}

/** The parts of one report. */
export async function* only(part: string): AsyncGenerator<string> {
  yield part;
}
