import type { Bound, Section, TimeSource } from '../model/extraction';
import type { Headline } from '../model/reference';
import { isVariant } from '../series/index';
import { doubtOf, GOALS } from './doubts';
import type { Doubtful } from './doubts';
import type { Named } from './named';
import type { Omission } from './omission';
import { isPlausible } from './plausible';
import type { Area, Scope } from './scope';
import { scopeOf, SOME_RESIDENTS } from './scope';
import { surroundings } from './surroundings';
import type { Surroundings } from './surroundings';
import type { ReportYears } from './report-years';
import { cellOf } from './time';
import type { Cell } from './time';
import { OVER_YEARS } from './time-words';

/** A figure that may be the headline of its cell. */
export interface Candidate {
  readonly headline: Headline;
  readonly cell: Cell;
  readonly value: number;
  readonly range?: readonly [number, number];
  readonly bound: Bound;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** The key of the report's own wording, where it is a variant of the headline's. */
  readonly variant?: string;
  readonly when: TimeSource;
  /** How much around it shows that it is the issuer's headline; 0 for nothing. */
  readonly standing: number;
  /** Where its indicator stands, which several figures may share. */
  readonly indicator: number;
  /** 地方 stands before the name: without what goes to the central government. */
  readonly isLocal: boolean;
  /** That it is of several years is told by nothing but its part of the report. */
  readonly isSpanUnsure: boolean;
}

/** What a report says that a candidate is judged by. */
export interface Reading {
  /** Folded. */
  readonly text: string;
  readonly area: Area;
  readonly years: ReportYears;
  readonly named: readonly Named[];
  readonly sections: readonly Section[];
}

/** A paragraph about several years. */
const OF_TERM = /年均|累计|[五四三]年来|五年(?!规划|计划)|时期|的五年/;
const FELL_TO = /(?:[涨增][幅速势]?|高)[^,]{0,8}(?:回落|降低?|下降|放缓|收窄)[到至为][^,]{0,4}$/;
const REACH = 220;
/** What a scope adds to a standing. */
const SCOPES: Readonly<Record<Scope, number>> = { own: 1, open: 0, doubtful: -2, other: -9 };

/** Reads one named metric: a candidate, or why it is none. */
export function readCandidate(one: Named, reading: Reading): Candidate | Omission {
  const { metric, headline, key } = one;
  const { text, named } = reading;
  const around = surroundings(text, metric);
  const unit = unitOf(headline);
  if (
    metric.value === undefined ||
    !(metric.unit === unit || (unit === '人' && metric.unit === '个')) ||
    metric.indicator === undefined
  )
    return 'unit';
  const scope = scopeOf(around, reading.area);
  if (scope === 'other' || isOfSome(one, around)) return 'other-scope';
  const cell = cellOf(one, around, reading);
  if (typeof cell === 'string') return cell;
  const doubt = doubtOf(doubtful(one, cell, around, reading));
  if (doubt !== undefined) return doubt;
  const sign = signOf(one, around);
  const value = sign * metric.value;
  if (!isPlausible(headline, cell, value)) return 'implausible';
  const standing = standingOf(one, { around, scope, named });
  if (cell.role === 'target' && headline.endsWith('-level') && standing < 2) return 'status';
  return {
    headline,
    cell,
    value: value === 0 ? 0 : value,
    range: metric.range && (sign < 0 ? [-metric.range[1], -metric.range[0]] : metric.range),
    bound: metric.bound,
    unit,
    start: metric.start,
    end: metric.end,
    variant: isVariant(headline, key) ? key : undefined,
    when: metric.when?.from ?? 'report',
    standing,
    indicator: metric.indicator.start,
    isLocal: metric.indicator.text.startsWith('地方'),
    isSpanUnsure: isSpanUnsure(one, cell, around),
  };
}

/** `低收入村农民` before `人均可支配收入`: not all residents. */
const isOfSome = ({ headline }: Named, { clause }: Surroundings): boolean =>
  headline === 'resident-income-growth' && SOME_RESIDENTS.test(clause);

/**
 * 城镇新增就业3万人 in a part about five years may be that of the last of them: words at the figure
 * tell, or else the other figures of the report.
 */
function isSpanUnsure(
  { metric, headline }: Named,
  { role }: Cell,
  { clause, between, paragraph }: Surroundings,
): boolean {
  if (!role.endsWith('-multi') || !/^(?:unemployment|new-urban|energy)/.test(headline))
    return false;
  if (metric.when?.from !== 'section' && metric.when?.from !== 'report') return false;
  return !OVER_YEARS.test(clause + between) && !OF_TERM.test(paragraph);
}

/** Less energy is positive; a rise that fell back to 2 % is one of 2 %. */
function signOf({ metric, headline }: Named, { between }: Surroundings): 1 | -1 {
  if (headline === 'energy-intensity') return -1;
  return (metric.value ?? 0) < 0 && FELL_TO.test(between) ? -1 : 1;
}

/** The unit that a headline's values are in. */
export function unitOf(headline: Headline): string {
  if (headline === 'new-urban-jobs') return '人';
  return headline.endsWith('-level') ? '元' : '%';
}

/** What its doubts are decided by. */
function doubtful(one: Named, cell: Cell, around: Surroundings, reading: Reading): Doubtful {
  const { metric, headline } = one;
  const { named, text, sections } = reading;
  const sibling = named.findLast(
    ({ metric: other }) =>
      other.start < metric.start && other.indicator?.start === metric.indicator?.start,
  );
  const section = metric.section === undefined ? undefined : sections[metric.section];
  return {
    metric,
    headline,
    cell,
    around,
    isFirst: sibling === undefined || sibling.headline !== headline,
    section,
    partBefore: section
      ? text.slice(section.start + section.title.length, metric.indicator?.start ?? metric.start)
      : '',
  };
}

interface Context {
  readonly around: Surroundings;
  readonly scope: Scope;
  readonly named: readonly Named[];
}

/** Other headlines beside it, goals that are announced, the issuer's whole named. */
function standingOf({ metric }: Named, { around, scope, named }: Context): number {
  const beside = named.filter(
    ({ metric: other }) =>
      other.status === metric.status && Math.abs(other.start - metric.start) < REACH,
  );
  const kinds = new Set(beside.map(({ headline }) => headline)).size;
  const isAnnounced = metric.status === 'target' && GOALS.test(around.paragraph);
  return Math.min(kinds - 1, 3) + (isAnnounced ? 2 : 0) + SCOPES[scope];
}
