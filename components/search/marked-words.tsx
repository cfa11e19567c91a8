import type { HitWords } from '../../lib/view/hit-words';

/** Words with what was asked marked in them. */
export function MarkedWords({ words: { text, marks } }: { readonly words: HitWords }) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className="search-hit__mark">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
