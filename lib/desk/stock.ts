import { isStatedFigure } from '../model/annotation';
import { correctedSubject, isRefusal } from '../model/correction';
import type { Correction } from '../model/correction';
import { spanKey } from '../model/span';
import type { AnnotationRow, ReportRow } from '../model/store';
import { wordsNumber } from '../text/words-number';
import { DeskIndex } from './desk-index';
import { pledgeKey } from './item';
import type { DeskItem } from './item';
import type { PledgeFact, ReportFacts } from './source';

/** An annotation as the index needs it, with the place by which its pledge is found. */
export interface PlacedItem {
  readonly item: DeskItem;
  readonly textHash: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** What the reader says counts, not what is read there. */
  readonly isCorrected: boolean;
  /** The annotation is about a pledge, or says that there is none. */
  readonly isOfPledge: boolean;
}

/** What the index and the search for its pledge need of an annotation. */
export function placedItem({
  target,
  evidence,
  pinned,
  finding,
  others,
  ...annotation
}: AnnotationRow): PlacedItem {
  const { id, reportId, status, tags, updatedAt, note, weight, correction } = annotation;
  const subject = shownSubject(annotation);
  return {
    item: {
      key: id,
      reportId,
      subject,
      isFigure: isStatedFigure(subject, finding?.metricStatus),
      status,
      tags,
      updatedAt,
      hasNote: note !== '',
      hasEvidence: evidence !== undefined && evidence.length > 0,
      isPinned: pinned === true,
      isContested: others !== undefined && others.length > 0,
      weight: weight ?? 1,
      ...(finding && { ...factsOf(finding), indicator: finding.indicatorKey, when: finding.when }),
    },
    textHash: target.textHash,
    ...target.position,
    exact: target.quote.exact,
    isCorrected: correction !== undefined,
    isOfPledge: correction === undefined ? subject === 'pledge' : isAboutPledge(correction),
  };
}

/**
 * What stands on the desk, report by report: annotations with what is known of their pledges, and
 * the pledges without any.
 */
export class DeskStock {
  readonly index = new DeskIndex();
  readonly #keys = new Map<string, readonly string[]>();

  /** Takes in how a report is called and sorted; its items come by `replace`. */
  putReport(report: ReportRow): void {
    this.index.putReport(report);
  }

  /** Takes in annotations before anything is known of their pledges. */
  begin(placed: readonly PlacedItem[]): void {
    for (const { item } of placed) this.index.put(item);
  }

  /**
   * Makes these the items of one address. An annotation is about the pledge at its place in that
   * very text, or else about the one with its wording; pledges that none is about stand for
   * themselves.
   */
  replace(reportId: string, placed: readonly PlacedItem[], facts: ReportFacts | undefined): void {
    const pledges = facts?.pledges ?? [];
    const find = pledgeFinder(facts);
    const taken = new Set<number>();
    const annotated = placed.map((one): DeskItem => {
      const at = one.isOfPledge ? find(one) : undefined;
      if (at !== undefined) taken.add(at);
      if (one.isCorrected && one.isOfPledge && one.textHash === facts?.textHash)
        for (const index of overlapping(pledges, one)) taken.add(index);
      const fact = at === undefined ? undefined : pledges[at];
      if (fact === undefined || one.item.subject !== 'pledge') return one.item;
      return one.isCorrected
        ? { ...one.item, ...filled(one.item, fact) }
        : { ...one.item, ...factsOf(fact) };
    });
    const bare = pledges.flatMap((fact, index) =>
      taken.has(index) ? [] : [bareItem(reportId, index, fact)],
    );
    const items = [...annotated, ...bare];
    const keys = new Set(items.map(({ key }) => key));
    for (const key of this.#keys.get(reportId) ?? []) if (!keys.has(key)) this.index.remove(key);
    for (const item of items) this.index.put(item);
    this.#keys.set(reportId, [...keys]);
  }

  /** Takes everything of an address from the desk. */
  clear(reportId: string): void {
    this.replace(reportId, [], undefined);
    this.#keys.delete(reportId);
  }
}

const factsOf = ({ specificity, strength, topic, due }: Partial<PledgeFact>) => ({
  specificity,
  strength,
  topic,
  due,
});

/** What the reader says nothing of is as it is read. */
const filled = (item: DeskItem, fact: PledgeFact) => ({
  specificity: item.specificity ?? fact.specificity,
  strength: item.strength ?? fact.strength,
  topic: item.topic,
  due: item.due,
});

const overlapping = (
  pledges: readonly PledgeFact[],
  { start, end }: Pick<PlacedItem, 'start' | 'end'>,
): readonly number[] =>
  pledges.flatMap((pledge, index) => (pledge.start < end && start < pledge.end ? [index] : []));

/** What a passage is, by what the reader says that it is. */
function shownSubject({ subject, correction }: Pick<AnnotationRow, 'subject' | 'correction'>) {
  if (correction === undefined) return subject;
  return isRefusal(correction) ? ('passage' as const) : correction.is;
}

const isAboutPledge = (correction: Correction): boolean =>
  correctedSubject(correction) === 'pledge';

const bareItem = (reportId: string, index: number, fact: PledgeFact): DeskItem => ({
  key: pledgeKey(reportId, index),
  reportId,
  subject: 'pledge',
  isFigure: false,
  ...factsOf(fact),
  tags: [],
  hasNote: false,
  hasEvidence: false,
  isPinned: false,
  weight: 1,
});

/** Finds the number of the pledge that an annotation is about. */
function pledgeFinder(facts: ReportFacts | undefined): (placed: PlacedItem) => number | undefined {
  if (facts === undefined) return () => undefined;
  const places = new Map(facts.pledges.map((span, index) => [spanKey(span), index]));
  const wordings = new Map(facts.pledges.map(({ words }, index) => [words, index]));
  return ({ textHash, start, end, exact }) =>
    (textHash === facts.textHash ? places.get(spanKey({ start, end })) : undefined) ??
    wordings.get(wordsNumber(exact));
}
