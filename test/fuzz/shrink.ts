// A text that fails made short: pieces are left out as long as what is left fails still.
const STEPS = 3_000;

/** The shortest failing text that leaving out pieces, and then single characters, leads to. */
export async function shrink(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let shortest = text;
  let steps = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let again = true; again;) {
      again = false;
      for (let from = 0; from < shortest.length && steps < STEPS; steps++) {
        const shorter = shortest.slice(0, from) + shortest.slice(from + size);
        if (await fails(shorter)) [shortest, again] = [shorter, size === 1];
        else from += size;
      }
    }
  }
  return shortest;
}
