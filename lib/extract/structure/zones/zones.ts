import type { Zone } from '../../../model/extraction';
import { turnOf } from './turns';
import type { Turn } from './turns';
import type { Cue } from './zone-cues';
import type { ReportYears } from '../../calendar/report-years';

/** The zone where a walk from top to bottom stands. */
export interface ZoneState {
  readonly years: ReportYears;
  /** The zone where nothing says otherwise. */
  readonly base: 'review' | 'plan';
  /** The zone of each open level, outermost first. */
  byLevel: readonly Zone[];
  /** A sentence that turned the zone for a while. */
  passing: Turn | undefined;
}

const BODY_UNITS = 60;
const MANDATE = /^(?:现在|下面|受[^,。]{2,24}委托|我代表|我受)|请予?审议/;

/**
 * Before the first line: `start` is the zone that the text begins in; front matter stands in none.
 */
export const zonesAtStart = (
  years: ReportYears,
  base: 'review' | 'plan',
  start: Zone = 'other',
): ZoneState => ({
  years,
  base,
  byLevel: [start, start],
  passing: undefined,
});

/** The zone as it stands. */
export const currentZone = ({ passing, byLevel }: ZoneState): Zone =>
  passing?.zone ?? byLevel.at(-1) ?? 'other';

/**
 * Enters a heading, and answers the zone of it and of what follows: one with a cue sets its level
 * and all below it; one without keeps what its level had before, so a sub-heading `(二)下一步打算`
 * ends with its part. `restarts` where the report's outermost numbering begins again.
 */
export function enterHeading(
  state: ZoneState,
  level: number,
  cue: Cue | undefined,
  restarts: boolean,
): Zone {
  const { byLevel, base } = state;
  const kept = restarts ? base : (byLevel[level] ?? byLevel.at(-1) ?? 'other');
  const zone =
    cue === 'glossary' ? 'other' : (cue ?? (kept === 'other' && level > 1 ? base : kept));
  const levels = byLevel.slice(0, level);
  while (levels.length < level) levels.push(levels.at(-1) ?? 'other');
  levels.push(zone);
  state.byLevel = levels;
  state.passing = undefined;
  return zone;
}

/**
 * Enters a line of running text, before its sentences: the first long one that is no mandate ends
 * the front matter.
 */
export function enterText(state: ZoneState, words: string): void {
  if (words.length > BODY_UNITS && currentZone(state) === 'other' && !MANDATE.test(words))
    state.byLevel = state.byLevel.map(() => state.base);
}

/** Enters a plan whose heading was lost; it ends with the next heading. */
export function enterPlan(state: ZoneState): void {
  state.passing = { zone: 'plan', reach: 'part' };
}

/**
 * Enters a sentence of running text, and answers its zone: a year or `下一步` that looks ahead
 * turns a review into a plan, for good where it opens a paragraph with the year's name, else until
 * the next heading. `opens` where it begins its paragraph.
 */
export function enterSentence(state: ZoneState, words: string, opens: boolean): Zone {
  if (opens && state.passing?.reach === 'paragraph') state.passing = undefined;
  const zone = currentZone(state);
  if (zone === 'other') return zone;
  const turn = turnOf(words, { zone, opens, years: state.years });
  if (!turn) return zone;
  if (turn.reach === 'report') {
    state.byLevel = state.byLevel.map(() => turn.zone);
    state.passing = undefined;
  } else state.passing = turn;
  return turn.zone;
}
