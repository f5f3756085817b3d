// The character table of OpenCC to the pairs that folding needs: traditional to simplified, one to one.

/** Pairs written one after the other; of several simplified forms the first is taken. */
export async function characterPairs(): Promise<string> {
  // The package declares no types for its dictionaries.
  const path = 'opencc-js/dict/TSCharacters';
  const { default: table } = (await import(path)) as { default: string };
  return table
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1)
    .flatMap(([from, to]) => [from, to])
    .join('');
}
