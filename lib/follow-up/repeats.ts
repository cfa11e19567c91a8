import { likeness, pairsOf } from '../changes/likeness';
import type { CharacterPairs } from '../changes/likeness';
import type { Pledge } from '../model/extraction';
import type { Repeat } from '../model/follow-up';
import type { ReadReport } from '../model/read-report';
import { toComparable } from '../text/comparable';

interface Sentence {
  readonly pledge: Pledge;
  readonly text: string;
  readonly pairs: CharacterPairs;
}

/** Sentences that have less to say (加强领导。) repeat each other by chance. */
const SHORTEST = 10;
/** From here on a sentence counts as said again. */
const NEARLY_SAME = 0.8;
/** So many units in a row are looked up; what is nearly the same has many such runs in common. */
const RUN = 6;
const MOST_COMPARED = 3;

/**
 * The sentences of a new plan that repeat one of the old plan nearly word for word, in the order of
 * the old; each sentence stands in at most one. Where both word a deadline, it does not count for
 * the likeness, and a later one is `moved`. Linear.
 */
export function repeatsOf(from: ReadReport, to: ReadReport): Repeat[] {
  const fresh = sentencesOf(to);
  const runs = runsOf(fresh);
  const taken = new Set<number>();
  return sentencesOf(from).flatMap((old): Repeat[] => {
    const best = mostAlike(old, fresh, runs, taken);
    if (best === undefined) return [];
    taken.add(best.at);
    const moved = movedDeadline(old.pledge, best.sentence.pledge);
    return [
      {
        from: { start: old.pledge.start, end: old.pledge.end },
        to: { start: best.sentence.pledge.start, end: best.sentence.pledge.end },
        likeness: best.share,
        ...(moved === undefined ? {} : { moved }),
      },
    ];
  });
}

function sentencesOf({ extraction }: ReadReport): Sentence[] {
  return extraction.pledges.flatMap((pledge): Sentence[] => {
    if (pledge.zone !== 'plan') return [];
    const timeless = pledge.deadline ? pledge.text.replace(pledge.deadline.text, '') : pledge.text;
    const { text } = toComparable(timeless);
    return text.length < SHORTEST ? [] : [{ pledge, text, pairs: pairsOf(text) }];
  });
}

function runsOf(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const runs = new Map<string, number[]>();
  sentences.forEach(({ text }, at) => {
    for (let start = 0; start + RUN <= text.length; start += 1) {
      const run = text.slice(start, start + RUN);
      const places = runs.get(run);
      if (places === undefined) runs.set(run, [at]);
      else if (places.length < MOST_COMPARED && places.at(-1) !== at) places.push(at);
    }
  });
  return runs;
}

interface Alike {
  readonly at: number;
  readonly sentence: Sentence;
  readonly share: number;
}

function mostAlike(
  old: Sentence,
  fresh: readonly Sentence[],
  runs: ReadonlyMap<string, readonly number[]>,
  taken: ReadonlySet<number>,
): Alike | undefined {
  const common = new Map<number, number>();
  for (let start = 0; start + RUN <= old.text.length; start += 1)
    for (const at of runs.get(old.text.slice(start, start + RUN)) ?? [])
      if (!taken.has(at)) common.set(at, (common.get(at) ?? 0) + 1);
  const likely = [...common].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED);
  let best: Alike | undefined;
  for (const [at] of likely) {
    const sentence = fresh[at];
    if (sentence === undefined) continue;
    const share = likeness(old.pairs, sentence.pairs);
    if (share >= NEARLY_SAME && share > (best?.share ?? 0)) best = { at, sentence, share };
  }
  return best;
}

/** The last days of both where both word one and the new is later, as `年底前` of two years. */
function movedDeadline(old: Pledge, fresh: Pledge): Repeat['moved'] {
  const [from, to] = [old.deadline?.due, fresh.deadline?.due];
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}
