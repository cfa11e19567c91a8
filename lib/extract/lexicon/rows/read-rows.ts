/** Words with their traits, of rows such as `完成 completes counts`. */
export function readRows(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const traitsOf = new Map<string, readonly string[]>();
  for (const row of files.flatMap((rows) => rows.trim().split('\n'))) {
    const [word = '', ...traits] = row.split(' ');
    if (traitsOf.has(word))
      throw new RangeError(`${word} stands in two rows of lib/extract/lexicon/rows`);
    traitsOf.set(word, traits);
  }
  return traitsOf;
}
