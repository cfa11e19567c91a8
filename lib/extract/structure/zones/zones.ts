import type { Zone } from '../../../model/extraction';
import { type Turn, turnOf } from './turns';
import type { Cue } from './zone-cues';
import type { ReportYears } from '../../calendar/report-years';

/** Keeps account of the zone while a report is read from top to bottom. */
export interface ZoneWalker {
  /** The zone of a heading and what follows it; `restarts` where the report's outermost numbering begins again. */
  heading(level: number, cue: Cue | undefined, restarts: boolean): Zone;
  /** The zone of a sentence of running text; `opens` where it begins its paragraph. */
  sentence(words: string, opens: boolean): Zone;
  /** Told of every line of running text before its sentences. */
  text(words: string): void;
}

const BODY_UNITS = 60;
const MANDATE = /^(?:现在|下面|受[^,。]{2,24}委托|我代表|我受)|请予?审议/;

/**
 * Reads zones: a heading with a cue sets its level and all below it; one without keeps what its level had before, so a
 * sub-heading `(二)下一步打算` ends with its part. In running text a year or `下一步` that looks ahead turns a review into
 * a plan, for good where it opens a paragraph with the year's name, else until the next heading. `base` is the zone
 * where nothing says otherwise, `start` the one that the text begins in: front matter stands in none.
 */
export function createZoneWalker(years: ReportYears, base: 'review' | 'plan', start: Zone = 'other'): ZoneWalker {
  let byLevel: Zone[] = [start, start];
  let passing: Turn | undefined;
  const current = (): Zone => passing?.zone ?? byLevel.at(-1) ?? 'other';
  return {
    heading(level, cue, restarts) {
      passing = undefined;
      const kept = restarts ? base : (byLevel[level] ?? byLevel.at(-1) ?? 'other');
      const zone = cue === 'glossary' ? 'other' : (cue ?? (kept === 'other' && level > 1 ? base : kept));
      byLevel = [...byLevel.slice(0, level)];
      while (byLevel.length < level) byLevel.push(byLevel.at(-1) ?? 'other');
      byLevel.push(zone);
      return zone;
    },
    text(words) {
      if (current() === 'other' && words.length > BODY_UNITS && !MANDATE.test(words)) byLevel = byLevel.map(() => base);
    },
    sentence(words, opens) {
      if (opens && passing?.reach === 'paragraph') passing = undefined;
      const zone = current();
      if (zone === 'other') return zone;
      const turn = turnOf(words, { zone, opens, years });
      if (turn?.reach === 'report') {
        byLevel = byLevel.map(() => turn.zone);
        passing = undefined;
      } else if (turn) passing = turn;
      return current();
    },
  };
}
