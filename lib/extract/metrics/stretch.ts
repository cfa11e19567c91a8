import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';
import type { Stretch } from './sentence-reading';

/** Of an endless line so many quantities, and so much text before each, are read at once. */
const MOST_QUANTITIES = 48;
const WIDEST_GAP = 600;

/** The quantities from index `first` on that stand in one sentence, with the text around them. */
export function stretchFrom(
  document: ReadingDocument,
  candidates: readonly Candidate[],
  first: number,
): Stretch | undefined {
  const head = candidates[first];
  const sentence = head && document.sentences[head.sentence];
  if (!head || !sentence) return undefined;
  const end = endOfStretch(candidates, first, head);
  const last = candidates[end - 1] ?? head;
  return {
    sentence,
    candidates: candidates.slice(first, end),
    start: Math.max(
      sentence.start,
      head.start - WIDEST_GAP,
      inSentence(candidates[first - 1], head)?.end ?? 0,
    ),
    end: Math.min(
      sentence.end,
      last.end + WIDEST_GAP,
      inSentence(candidates[end], head)?.start ?? sentence.end,
    ),
  };
}

function endOfStretch(candidates: readonly Candidate[], first: number, head: Candidate): number {
  let end = first + 1;
  for (; end < candidates.length && end - first < MOST_QUANTITIES; end += 1) {
    const candidate = candidates[end];
    if (
      candidate?.sentence !== head.sentence ||
      candidate.start - (candidates[end - 1]?.end ?? 0) > WIDEST_GAP
    )
      break;
  }
  return end;
}

const inSentence = (
  candidate: Candidate | undefined,
  { sentence }: Candidate,
): Candidate | undefined => (candidate?.sentence === sentence ? candidate : undefined);
