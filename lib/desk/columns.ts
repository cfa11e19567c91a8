import { isVerdict, STATUSES, SUBJECTS } from '../model/annotation';
import { DOCUMENT_TYPES, LEVELS, SPECIFICITIES, STRENGTHS, TOPICS } from '../model/extraction';
import { Interned } from './interned';
import type { DeskItem, DeskReport } from './item';
import { DESK_TRAITS, periodValue } from './query';

/** The number of a value in a closed list, from 1; 0 for none. */
export const codeOf = (list: readonly string[], value: string | undefined): number =>
  value === undefined ? 0 : list.indexOf(value) + 1;

/** `2026-03-31` as 20260331; 0 for no day. */
export const dayNumber = (day: string | undefined): number =>
  day === undefined ? 0 : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10)) || 0;

/** 20260331 as `2026-03-31`; `undefined` for no day. */
export function dayOf(number: number | undefined): string | undefined {
  if (number === undefined || number === 0) return undefined;
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

/** The bit of a trait in the column `traits`. */
export const traitBit = (trait: string): number =>
  1 << DESK_TRAITS.findIndex((one) => one === trait);

/** What is told of a report, in numbers. */
interface ReportCodes {
  readonly issuer: number;
  readonly regions: readonly number[];
  readonly level: number;
  readonly documentType: number;
  readonly year: number;
  readonly published: number;
}

const UNKNOWN_REPORT: ReportCodes = {
  issuer: 0,
  regions: [],
  level: 0,
  documentType: 0,
  year: 0,
  published: 0,
};

/**
 * All items, column by column in numbers, so that a filter is one pass over plain arrays. An item
 * keeps its row as long as it is there; the last one moves into the row of one that goes.
 */
export class DeskColumns {
  readonly keys: string[] = [];
  readonly report: number[] = [];
  readonly subject: number[] = [];
  /** 1 for a figure that is stated as reached. */
  readonly figure: number[] = [];
  readonly status: number[] = [];
  readonly due: number[] = [];
  readonly specificity: number[] = [];
  readonly strength: number[] = [];
  readonly topic: number[] = [];
  readonly updated: number[] = [];
  readonly weight: number[] = [];
  readonly traits: number[] = [];
  readonly indicator: number[] = [];
  readonly period: number[] = [];
  /** The last day that a figure speaks of. */
  readonly until: number[] = [];
  readonly tags: (readonly number[])[] = [];

  readonly reportIds = new Interned();
  readonly reports: ReportCodes[] = [UNKNOWN_REPORT];
  readonly issuers = new Interned();
  readonly regions = new Interned();
  readonly tagNames = new Interned();
  readonly indicators = new Interned();
  readonly periods = new Interned();
  readonly years = new Interned();
  readonly #rows = new Map<string, number>();

  get length(): number {
    return this.keys.length;
  }

  /** The row of a key; `undefined` where there is none. */
  rowOf(key: string): number | undefined {
    return this.#rows.get(key);
  }

  /** Tells of a report, or tells it anew. */
  putReport({ id, issuer, region, level, documentType, publishedOn }: DeskReport): void {
    this.reports[this.reportIds.add(id)] = {
      issuer: this.issuers.add(issuer),
      regions: (region ?? []).map((name) => this.regions.add(name)),
      level: codeOf(LEVELS, level),
      documentType: codeOf(DOCUMENT_TYPES, documentType),
      year: this.years.add(publishedOn?.slice(0, 4)),
      published: dayNumber(publishedOn),
    };
  }

  /** The codes of a row's report. */
  reportAt(row: number): ReportCodes {
    return this.reports[this.report[row] ?? 0] ?? UNKNOWN_REPORT;
  }

  /** Puts an item in, in place of one with the same key. */
  put(item: DeskItem): void {
    const row = this.#rows.get(item.key) ?? this.length;
    this.#rows.set(item.key, row);
    this.keys[row] = item.key;
    this.report[row] = this.reportIds.add(item.reportId);
    this.subject[row] = codeOf(SUBJECTS, item.subject);
    this.figure[row] = item.isFigure ? 1 : 0;
    this.status[row] = codeOf(STATUSES, item.status);
    this.due[row] = dayNumber(item.due);
    this.specificity[row] = codeOf(SPECIFICITIES, item.specificity);
    this.strength[row] = codeOf(STRENGTHS, item.strength);
    this.topic[row] = codeOf(TOPICS, item.topic);
    this.indicator[row] = this.indicators.add(item.indicator);
    this.period[row] = this.periods.add(item.when && periodValue(item.when));
    this.until[row] = dayNumber(item.when?.end);
    this.updated[row] = item.updatedAt === undefined ? 0 : Date.parse(item.updatedAt) || 0;
    this.weight[row] = item.weight;
    this.traits[row] =
      (item.hasNote ? traitBit('note') : 0) |
      (item.hasEvidence ? traitBit('evidence') : 0) |
      (isVerdict(item.status) && !item.hasEvidence ? traitBit('unproven') : 0) |
      (item.isPinned ? traitBit('pinned') : 0) |
      (item.isContested === true ? traitBit('contested') : 0) |
      (item.updatedAt === undefined ? 0 : traitBit('annotation'));
    this.tags[row] = item.tags.map((tag) => this.tagNames.add(tag));
  }

  /** Takes an item out; nothing happens where there is none. */
  remove(key: string): void {
    const row = this.#rows.get(key);
    if (row === undefined) return;
    this.#rows.delete(key);
    const last = this.length - 1;
    const lastKey = this.keys[last];
    if (row !== last && lastKey !== undefined) this.#rows.set(lastKey, row);
    for (const column of this.#numbers()) moveLast(column, row);
    moveLast(this.keys, row);
    moveLast(this.tags, row);
  }

  #numbers(): readonly number[][] {
    const {
      report,
      subject,
      figure,
      status,
      due,
      specificity,
      strength,
      topic,
      updated,
      weight,
      traits,
    } = this;
    const { indicator, period, until } = this;
    return [
      report,
      subject,
      figure,
      status,
      due,
      specificity,
      strength,
      topic,
      updated,
      weight,
      traits,
    ].concat([indicator, period, until]);
  }
}

/** Moves a column's last value to a row, in place of what is there. */
function moveLast<T>(column: T[], row: number): void {
  const last = column.pop();
  if (last !== undefined && row < column.length) column[row] = last;
}
