import type { Quote, Span } from '../model/span';
import { splitSentences } from '../text/sentences';

/** A stretch of a sentence; `isTarget` where it is one of the target quantities. */
export interface SentencePart {
  readonly text: string;
  readonly isTarget: boolean;
}

/**
 * A sentence cut at its target quantities: `完成125户改造` with the target `125户` is `完成`,
 * `125户` (target), `改造`. Targets outside of the sentence or inside one another are passed over.
 * Joined, the parts are the sentence.
 */
export function sentenceParts(
  { text, start, end }: Quote,
  targets: readonly Span[],
): SentencePart[] {
  const parts: SentencePart[] = [];
  let at = start;
  const put = (to: number, isTarget: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at - start, to - start), isTarget });
    at = to;
  };
  for (const target of [...targets].sort((a, b) => a.start - b.start)) {
    if (target.start < at || target.end > end) continue;
    put(target.start, false);
    put(target.end, true);
  }
  put(end, false);
  return parts;
}

/** The sentence of a text that holds an offset; `undefined` between sentences. */
export function sentenceAt(text: string, offset: number): Quote | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineFeed = text.indexOf('\n', offset);
  const end = lineFeed < 0 ? text.length : lineFeed;
  const found = splitSentences(text, start, end).find(
    (span) => span.start <= offset && offset < span.end,
  );
  return found && { ...found, text: text.slice(found.start, found.end) };
}
