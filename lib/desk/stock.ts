import { isStatedFigure } from '../model/annotation';
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
  const { id, reportId, subject, status, tags, updatedAt, note, weight } = annotation;
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
      const at = one.item.subject === 'pledge' ? find(one) : undefined;
      if (at !== undefined) taken.add(at);
      const fact = at === undefined ? undefined : pledges[at];
      return fact === undefined ? one.item : { ...one.item, ...factsOf(fact) };
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
