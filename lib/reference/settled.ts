import type { Headline, ReferenceFigure } from '../model/reference';

/** What is left of figures when the reports of the years beside have been heard. */
export interface Settled {
  readonly figures: readonly ReferenceFigure[];
  /** How many were left out. */
  readonly omitted: number;
}

type Factors = readonly [least: number, greatest: number];

/** By what factor an amount, in current prices, has been seen to change within a year. */
const CHANGES: Readonly<Partial<Record<Headline, Factors>>> = {
  'gdp-level': [0.8, 1.35],
  'budget-revenue-level': [0.6, 1.6],
  'new-urban-jobs': [0.3, 3],
};
/** Years within which amounts are held against each other. */
const FARTHEST = 2;
const LEVELS: ReadonlySet<string> = new Set(Object.keys(CHANGES));

/**
 * Leaves out amounts that all of those beside them contradict: of the two years before and after,
 * of targets and results, in the same report or in others of the issuer. One that only some
 * contradict stays, for then another is the wrong one; so does one that nothing stands beside.
 */
export function settled(figures: readonly ReferenceFigure[]): Settled {
  const amounts = Map.groupBy(
    figures.filter(({ indicator, role }) => LEVELS.has(indicator) && !role.endsWith('-multi')),
    ({ issuer, indicator }) => `${issuer} ${indicator}`,
  );
  const wrong = new Set<ReferenceFigure>();
  for (const list of amounts.values())
    for (const figure of list) if (isContradicted(figure, list)) wrong.add(figure);
  return { figures: figures.filter((one) => !wrong.has(one)), omitted: wrong.size };
}

function isContradicted(figure: ReferenceFigure, list: readonly ReferenceFigure[]): boolean {
  const [least, greatest] = CHANGES[figure.indicator] ?? [0, Infinity];
  const beside = list.filter(
    (other) =>
      other !== figure &&
      /* The same document's other variant is another thing. */
      other.variant === figure.variant &&
      Math.abs(other.year - figure.year) <= FARTHEST,
  );
  const fits = beside.map((other) => {
    const later = other.year >= figure.year;
    const change = later ? other.value / figure.value : figure.value / other.value;
    /* In two years an amount may change as much twice; new jobs go up and down. */
    const isGrowing = figure.indicator !== 'new-urban-jobs';
    const times = isGrowing ? Math.max(1, Math.abs(other.year - figure.year)) : 1;
    return change >= least ** times && change <= greatest ** times;
  });
  return fits.length > 0 && !fits.includes(true);
}
