import type { ReferenceFigure } from '../model/reference';

/** What is left of figures when the reports of the years beside have been heard. */
export interface Settled {
  readonly figures: readonly ReferenceFigure[];
  /** How many were left out. */
  readonly omitted: number;
}

/** Growth of output in current prices that has been seen in a year, as a factor. */
const LEAST = 0.8;
const GREATEST = 1.45;

/**
 * Leaves out levels of output that those of the years beside contradict: more than a third above or
 * a fifth below what the year before had. Where two neighbours of one agree with each other, it
 * alone goes; else both of a contradiction do.
 */
export function settled(figures: readonly ReferenceFigure[]): Settled {
  const levels = Map.groupBy(
    figures.filter(({ indicator, role }) => indicator === 'gdp-level' && role === 'result'),
    ({ issuer }) => issuer,
  );
  const wrong = new Set<ReferenceFigure>();
  for (const list of levels.values()) {
    const byYear = new Map(list.map((figure) => [figure.year, figure]));
    for (const figure of list) if (isContradicted(figure, byYear)) wrong.add(figure);
  }
  return { figures: figures.filter((one) => !wrong.has(one)), omitted: wrong.size };
}

function isContradicted(
  figure: ReferenceFigure,
  byYear: ReadonlyMap<number, ReferenceFigure>,
): boolean {
  const fits = [-1, 1].flatMap((step) => {
    const other = byYear.get(figure.year + step);
    if (other === undefined) return [];
    const growth = step < 0 ? figure.value / other.value : other.value / figure.value;
    return growth >= LEAST && growth <= GREATEST;
  });
  return fits.length > 0 && !fits.includes(true);
}
