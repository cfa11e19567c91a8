import type { Bound, Level, ReportProfile } from '../model/extraction';
import { HEADLINES } from '../model/reference';
import type { FigureRole, Headline, ReferenceFigure } from '../model/reference';
import type { Span } from '../model/span';
import type { isMet, ReferenceIndex, ReferenceIssuer, ReferenceRow } from '../reference/index';

/** Where a figure comes from: the report at hand, another kept one, or the bundled data. */
export type FigureOrigin =
  | ({ readonly kind: 'own' } & Span)
  | ({ readonly kind: 'kept'; readonly reportId: string } & Span)
  | { readonly kind: 'reference'; readonly source: string };

/** One figure and where it comes from. */
export interface SourcedFigure {
  readonly value: number;
  readonly range?: readonly [number, number];
  readonly bound: Bound;
  readonly unit: string;
  readonly year: number;
  readonly from: FigureOrigin;
}

/** The figure of a government on the way from the country down to the issuer, which is the last. */
export interface Rung {
  readonly name: string;
  readonly isOwn: boolean;
  readonly figure: SourcedFigure;
}

/** The figures of the other governments of a level beside the issuer's own. */
export interface Peers {
  readonly level: Level;
  readonly role: FigureRole;
  readonly year: number;
  /** From the least; without the issuer's own. */
  readonly values: readonly number[];
  readonly own: number;
  readonly lower: number;
  readonly same: number;
  readonly higher: number;
  readonly median: number;
}

/** How often an issuer met its targets, of the years of which both figures are known. */
export interface TargetRecord {
  readonly met: number;
  readonly of: number;
  readonly since: number;
}

/** One main indicator, then and now. */
export interface ThenNowRow {
  readonly indicator: Headline;
  /** Of the year that is looked back on. */
  readonly lastTarget?: SourcedFigure;
  readonly result?: SourcedFigure;
  /** Absent where one of both is not known. */
  readonly isMet?: boolean;
  /** Of the year that is planned for. */
  readonly target?: SourcedFigure;
  /** Empty where nobody above is known, and for amounts, which grow with a place. */
  readonly ladder: readonly Rung[];
  readonly peers?: Peers;
  readonly record?: TargetRecord;
}

/** Whether a figure of these stands at a source that can be opened. */
export const hasSource = (figures: readonly (SourcedFigure | undefined)[]): boolean =>
  figures.some(
    (figure) =>
      figure?.from.kind === 'reference' && sourceLink(figure.from.source).href !== undefined,
  );

/** The figures of a row: then, now, and of those above. */
export const figuresIn = (row: ThenNowRow): readonly (SourcedFigure | undefined)[] => [
  ...lineFigures(row),
  ...row.ladder.map(({ figure }) => figure),
];

/** The figures of a row's line alone. */
export const lineFigures = ({
  lastTarget,
  result,
  target,
}: ThenNowRow): readonly (SourcedFigure | undefined)[] => [lastTarget, result, target];

/** A report's main indicators beside what was aimed at before, and elsewhere. */
export interface ThenNow {
  /** The year that the report plans for. */
  readonly year: number;
  /** Figures of the issuer's other years are among the bundled data. */
  readonly isKnown: boolean;
  readonly rows: readonly ThenNowRow[];
  /** How many governments the bundled data are of. */
  readonly governments: number;
}

/** What a report says, and what is known besides. */
export interface ThenNowGiven {
  readonly profile: Pick<ReportProfile, 'issuer' | 'region' | 'level'>;
  readonly year: number;
  /** Its own headline figures. */
  readonly own: readonly ReferenceFigure[];
  /** Those of the kept report of the year before, where there is one; its id. */
  readonly earlier?: { readonly id: string; readonly figures: readonly ReferenceFigure[] };
  readonly index: ReferenceIndex;
  readonly isMet: typeof isMet;
}

/** Fewer say nothing of where an issuer stands. */
const FEWEST_PEERS = 10;
/** Fewer years say nothing of how an issuer keeps its word. */
const FEWEST_YEARS = 3;
const NATION = '国务院';

/**
 * The main indicators that a report states a target of, or a result whose target is known, in the
 * order of `HEADLINES`.
 */
export function thenAndNow(given: ThenNowGiven): ThenNow {
  const issuer = given.index.issuerOf(given.profile);
  return {
    year: given.year,
    isKnown: issuer !== undefined,
    rows: HEADLINES.flatMap((indicator) => rowOf(indicator, issuer, given) ?? []),
    governments: given.index.issuers.length,
  };
}

function rowOf(
  indicator: Headline,
  issuer: ReferenceIssuer | undefined,
  given: ThenNowGiven,
): ThenNowRow | undefined {
  const { year, own, earlier, index } = given;
  const last = year - 1;
  const target = cell(own, { indicator, role: 'target', year });
  const result = cell(own, { indicator, role: 'result', year: last });
  const question = { indicator, role: 'target', year: last } as const;
  const kept = earlier && cell(earlier.figures, question);
  const lastTarget: ReferenceRow | undefined = kept ?? (issuer && index.figure(issuer, question));
  if (target === undefined && (result === undefined || lastTarget === undefined)) return undefined;
  const met =
    lastTarget === undefined || result === undefined ? undefined : given.isMet(lastTarget, result);
  const shown = target ?? result;
  return {
    indicator,
    lastTarget:
      lastTarget &&
      sourced(
        lastTarget,
        kept === undefined || earlier === undefined
          ? { kind: 'reference', source: lastTarget.source }
          : { kind: 'kept', reportId: earlier.id, start: kept.start, end: kept.end },
      ),
    result: result && sourced(result, ownPlace(result)),
    isMet: met,
    target: target && sourced(target, ownPlace(target)),
    ladder: shown === undefined ? [] : ladderOf(shown, given),
    peers: shown && peersOf(shown, issuer, given),
    record: issuer && recordOf(indicator, issuer, { index, last, met }),
  };
}

interface Cell {
  readonly indicator: Headline;
  readonly role: FigureRole;
  readonly year: number;
}

const cell = (
  figures: readonly ReferenceFigure[],
  { indicator, role, year }: Cell,
): ReferenceFigure | undefined =>
  figures.find((one) => one.indicator === indicator && one.role === role && one.year === year);

const ownPlace = ({ start, end }: Span): FigureOrigin => ({ kind: 'own', start, end });

const sourced = (
  { value, range, bound, unit, year }: Omit<SourcedFigure, 'from'>,
  from: FigureOrigin,
): SourcedFigure => ({ value, ...(range && { range }), bound, unit, year, from });

/** Amounts grow with a place: only rates can be held beside those of others. */
const isRate = ({ unit }: { readonly unit: string }): boolean => unit === '%';

/** From the country down; the last one is the report's own. */
function ladderOf(shown: ReferenceFigure, { profile, index }: ThenNowGiven): readonly Rung[] {
  if (!isRate(shown)) return [];
  const { indicator, role, year } = shown;
  const region = profile.region ?? [];
  const isNation = profile.level === 'national';
  const names = isNation ? [] : [NATION, ...region.slice(0, -1)];
  const above = [...new Set(names)].flatMap((name): readonly Rung[] => {
    const issuer = index.issuers.find((one) => one.name === name);
    const row = issuer && index.figure(issuer, { indicator, role, year });
    return row === undefined
      ? []
      : [{ name, isOwn: false, figure: sourced(row, { kind: 'reference', source: row.source }) }];
  });
  if (above.length === 0) return [];
  const name = region.at(-1) ?? profile.issuer ?? '';
  return [...above, { name, isOwn: true, figure: sourced(shown, ownPlace(shown)) }];
}

function peersOf(
  shown: ReferenceFigure,
  issuer: ReferenceIssuer | undefined,
  { profile: { level }, index }: ThenNowGiven,
): Peers | undefined {
  if (level === undefined || !isRate(shown)) return undefined;
  const { indicator, role, year, value: own } = shown;
  const values = index
    .peers(level, { indicator, role, year })
    .filter((row) => row.issuer !== issuer?.name)
    .map(({ value }) => value);
  if (values.length < FEWEST_PEERS) return undefined;
  const lower = values.filter((value) => value < own).length;
  const higher = values.filter((value) => value > own).length;
  return {
    ...{ level, role, year, values, own, lower, higher },
    same: values.length - lower - higher,
    median: medianOf(values),
  };
}

/** The middle of sorted values; the lower one of two. */
const medianOf = (values: readonly number[]): number =>
  values[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

interface Known {
  readonly index: ReferenceIndex;
  /** The year whose outcome the report itself tells, and that outcome. */
  readonly last: number;
  readonly met: boolean | undefined;
}

function recordOf(
  indicator: Headline,
  issuer: ReferenceIssuer,
  { index, last, met }: Known,
): TargetRecord | undefined {
  const known = new Map(
    index
      .outcomes(issuer, indicator)
      .filter(({ year }) => year < last)
      .map((outcome) => [outcome.year, outcome.isMet]),
  );
  if (met !== undefined) known.set(last, met);
  if (known.size < FEWEST_YEARS) return undefined;
  return {
    met: [...known.values()].filter(Boolean).length,
    of: known.size,
    since: Math.min(...known.keys()),
  };
}

/** One bar of a distribution. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly isOwn: boolean;
}

/** So many bars at most. */
const MOST_BINS = 28;
/** Where so few are no whole numbers, a step is one: else half of the bars were empty. */
const FEW_HALVES = 0.2;

/** A step for each half of a per cent, or for each whole one where most aim at those. */
const stepOf = (values: readonly number[]): number =>
  values.filter((value) => !Number.isInteger(value)).length < FEW_HALVES * values.length ? 1 : 0.5;

/**
 * A distribution as bars of equal width, the own value in one of them. What lies far out stands in
 * the first or last bar.
 */
export function binsOf({ values, own }: Pick<Peers, 'values' | 'own'>): readonly Bin[] {
  const all = [...values, own].sort((a, b) => a - b);
  const at = (share: number): number => all[Math.round(share * (all.length - 1))] ?? own;
  const [low, high] = [Math.min(at(0.01), own), Math.max(at(0.99), own)];
  const step = stepOf(values);
  const width = Math.max(1, Math.ceil((high - low) / step / MOST_BINS)) * step;
  const first = Math.floor(low / width);
  const last = Math.floor(high / width);
  const binAt = (value: number): number =>
    Math.min(last, Math.max(first, Math.floor(value / width))) - first;
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const value of values) counts[binAt(value)] = (counts[binAt(value)] ?? 0) + 1;
  return counts.map((count, index) => ({
    from: (first + index) * width,
    count,
    isOwn: index === binAt(own),
  }));
}

/** The address of a source, and the words that name it. */
export interface SourceLink {
  readonly href?: string;
  readonly words: string;
}

const IN_REPOSITORY = /^([\w.-]+\/[\w.-]+)@([\da-f]{7,40}):(.+)$/;

/**
 * Where a source can be seen: a web address as it is, a file of a public repository at GitHub,
 * at the commit that it was read at. What is neither has no address.
 */
export function sourceLink(source: string): SourceLink {
  if (/^https?:\/\//.test(source) && URL.canParse(source))
    return { href: source, words: new URL(source).hostname };
  const [, repository, commit, path] = IN_REPOSITORY.exec(source) ?? [];
  if (repository === undefined || commit === undefined || path === undefined)
    return { words: source };
  return {
    href: `https://github.com/${repository}/blob/${commit}/${encodeURI(path)}`,
    words: `${nameOf(path)} (GitHub)`,
  };
}

/** What a file is of, by the folder and the name that it has: `上海市 2003`. */
const nameOf = (path: string): string =>
  path
    .replace(/\.\w{1,5}$/, '')
    .split('/')
    .slice(-2)
    .join(' ');
