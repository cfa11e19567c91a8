import type { ReadReport } from '../model/read-report';
import type { ReferenceFigure } from '../model/reference';
import { fold } from '../text/fold';
import { readCandidate } from './candidate';
import type { Candidate, Reading } from './candidate';
import { choose } from './choose';
import { namedMetrics } from './named';
import type { Omission } from './omission';
import type { Area } from './scope';
import { spanSettled } from './span';
import { reportYears } from './report-years';

/** What is known of a report besides its text. */
export interface Origin extends Area {
  readonly id: string;
  readonly region: readonly string[];
  readonly source: string;
  /** The year in whose beginning it was given, where a file's name tells it. */
  readonly year?: number;
  /** What is added to places in the text: where it begins in its file. */
  readonly offset?: number;
}

/** The headline figures of one report, and how many others were left out for which reason. */
export interface HeadlineFigures {
  readonly figures: readonly ReferenceFigure[];
  readonly omitted: ReadonlyMap<Omission, number>;
}

/**
 * The headline figures of a report, at most one a cell of indicator, role and year; cells about
 * which there is a doubt are left out and counted. None for a report that nothing dates.
 */
export function headlineFigures(report: ReadReport, origin: Origin): HeadlineFigures {
  const omitted = new Map<Omission, number>();
  const count = (why: Omission): void => {
    omitted.set(why, (omitted.get(why) ?? 0) + 1);
  };
  const years = reportYears(report.extraction.report, origin.year);
  if (years === undefined) return { figures: [], omitted };
  const text = fold(report.text);
  const named = namedMetrics(report.extraction, text, origin.issuer);
  const { sections } = report.extraction;
  const reading: Reading = { text, area: origin, years, named, sections };
  const read = named.map((one) => readCandidate(one, reading));
  const candidates = read.filter((one) => typeof one !== 'string');
  const cells = new Map<string, Candidate[]>();
  for (const one of read) {
    const found = typeof one === 'string' ? one : spanSettled(one, candidates);
    if (typeof found === 'string') {
      count(found);
      continue;
    }
    const { role, year } = found.cell;
    const cell = `${found.headline} ${role} ${year}`;
    const list = cells.get(cell);
    if (list) list.push(found);
    else cells.set(cell, [found]);
  }
  const figures: ReferenceFigure[] = [];
  for (const list of cells.values()) {
    const choice = choose(list);
    if (typeof choice === 'string') count(choice);
    else figures.push(figureOf(choice, origin));
  }
  return { figures: figures.sort((a, b) => a.start - b.start), omitted };
}

function figureOf(found: Candidate, origin: Origin): ReferenceFigure {
  const { id, issuer, region, level, source, offset = 0 } = origin;
  const { headline: indicator, cell, value, range, bound, unit, start, end, variant } = found;
  return {
    id,
    issuer,
    region,
    level,
    indicator,
    role: cell.role,
    year: cell.year,
    ...(cell.since !== undefined && { since: cell.since }),
    value,
    ...(range && { range }),
    bound,
    unit,
    ...(variant !== undefined && { variant }),
    when: found.when,
    start: start + offset,
    end: end + offset,
    source,
  };
}
