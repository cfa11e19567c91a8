import type { Pledge } from '../model/extraction';
import { toComparable } from '../text/comparable';
import { sentenceAt } from './sentence-changes';
import type { AlignedSentences } from './sentence-changes';

/** In what a pledge can differ from what it was. */
export type PledgeAspect = 'strength' | 'specificity' | 'deadline';

/** What became of a pledge: it was taken out, put in, or is worded as another promise. */
export type PledgeChange =
  | { readonly kind: 'gone'; readonly before: Pledge }
  | { readonly kind: 'new'; readonly after: Pledge }
  | {
      readonly kind: 'changed';
      readonly before: Pledge;
      readonly after: Pledge;
      readonly differs: readonly PledgeAspect[];
    };

function aspectsOf(before: Pledge, after: Pledge): PledgeAspect[] {
  const deadlineOf = ({ deadline }: Pledge): string =>
    deadline?.due ?? toComparable(deadline?.text ?? '').text;
  const aspects: PledgeAspect[] = [];
  if (before.strength !== after.strength) aspects.push('strength');
  if (before.specificity !== after.specificity) aspects.push('specificity');
  if (deadlineOf(before) !== deadlineOf(after)) aspects.push('deadline');
  return aspects;
}

/**
 * What became of the pledges of two texts, sentence by sentence: `确保年底前完成` →
 * `力争年底前完成` is one that changed in strength. A pledge in a sentence that has no partner is
 * gone, or new.
 */
export function pledgeChanges(
  { before, after, links }: AlignedSentences,
  old: readonly Pledge[],
  fresh: readonly Pledge[],
): PledgeChange[] {
  const bySentence = Map.groupBy(fresh, ({ start }) => sentenceAt(after, start));
  const partners = new Map(links.map((link) => [link.before, link.after]));
  const changes: PledgeChange[] = [];
  const known = new Set<Pledge>();
  for (const pledge of old) {
    const there = bySentence.get(partners.get(sentenceAt(before, pledge.start)) ?? -1) ?? [];
    const partner = there.find((one) => !known.has(one));
    if (partner === undefined) {
      changes.push({ kind: 'gone', before: pledge });
      continue;
    }
    known.add(partner);
    const differs = aspectsOf(pledge, partner);
    if (differs.length > 0)
      changes.push({ kind: 'changed', before: pledge, after: partner, differs });
  }
  for (const pledge of fresh) if (!known.has(pledge)) changes.push({ kind: 'new', after: pledge });
  return changes;
}
