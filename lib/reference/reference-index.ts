import type { Level, ReportProfile } from '../model/extraction';
import type { FigureRole, Headline } from '../model/reference';
import { isMet } from './met';
import type { ReferenceRow } from './row';

/** A government that figures are known of. */
export interface ReferenceIssuer {
  readonly name: string;
  readonly level: Level;
  /** From the province down, itself the last; empty for the State Council. */
  readonly region: readonly string[];
}

/** What is asked of several governments at once. */
export interface Question {
  readonly indicator: Headline;
  readonly role: FigureRole;
  readonly year: number;
}

/** One step from the country down to an issuer; `row` is absent where its figure is not known. */
export interface LadderStep {
  readonly issuer: ReferenceIssuer;
  readonly row?: ReferenceRow;
}

/** A target of one year held against its result. */
export interface Outcome {
  readonly year: number;
  readonly target: ReferenceRow;
  readonly result: ReferenceRow;
  readonly isMet: boolean;
}

/** Figures of governments and what can be asked of them. All lists are new for each call. */
export interface ReferenceIndex {
  readonly issuers: readonly ReferenceIssuer[];
  /** The government of that name, also by a part of it: 湛江. `undefined` for an unknown one. */
  issuerNamed(name: string): ReferenceIssuer | undefined;
  /**
   * The government that issued a report, by its region and level; never one above or below it.
   * `undefined` where it is not among them.
   */
  issuerOf(
    profile: Pick<ReportProfile, 'issuer' | 'region' | 'level'>,
  ): ReferenceIssuer | undefined;
  /** All figures of an issuer, by year. */
  rowsOf(issuer: ReferenceIssuer): readonly ReferenceRow[];
  /** The figure of one cell; of two reports that state it, the later one's. */
  figure(issuer: ReferenceIssuer, question: Question): ReferenceRow | undefined;
  /** The same figure of country, province and city, from the top down to the issuer itself. */
  ladder(issuer: ReferenceIssuer, question: Question): readonly LadderStep[];
  /** The figures of all issuers of a level, by value from the least. */
  peers(level: Level, question: Question): readonly ReferenceRow[];
  /** Years of which both target and result are known, by year. */
  outcomes(issuer: ReferenceIssuer, indicator: Headline): readonly Outcome[];
  /** Names that are most like a name, the likest first. */
  namesLike(name: string): readonly string[];
}

const NATION = '国务院';
const MOST_NAMES = 5;

/** Makes an index of rows; nothing is looked for before it is asked. */
export function referenceIndex(rows: readonly ReferenceRow[]): ReferenceIndex {
  const byIssuer = Map.groupBy(rows, ({ issuer }) => issuer);
  const issuers = [...byIssuer.values()].flatMap(([row]) =>
    row ? [{ name: row.issuer, level: row.level, region: row.region }] : [],
  );
  const byCell = new Map<string, ReferenceRow>();
  for (const row of rows) {
    const cell = cellKey(row.issuer, row);
    const known = byCell.get(cell);
    if (known === undefined || known.id < row.id) byCell.set(cell, row);
  }
  const named = (name: string): ReferenceIssuer | undefined =>
    issuers.find((one) => one.name === name);
  const figure: ReferenceIndex['figure'] = ({ name }, question) =>
    byCell.get(cellKey(name, question));

  return {
    issuers,
    issuerNamed(name) {
      const exact = named(name);
      if (exact || name.length < 2) return exact;
      const starting = issuers.filter((one) => one.name.startsWith(name));
      return starting.length === 1 ? starting[0] : undefined;
    },
    issuerOf({ region = [], level }) {
      if (level === 'national') return named(NATION);
      const name = region.at(-1);
      const found = name === undefined ? undefined : named(name);
      return found?.level === level ? found : undefined;
    },
    rowsOf: ({ name }) => (byIssuer.get(name) ?? []).toSorted((a, b) => a.year - b.year),
    figure,
    ladder(issuer, question) {
      const above = issuer.region.slice(0, -1).map(named);
      const steps = [named(NATION), ...above, issuer].filter((one) => one !== undefined);
      return [...new Set(steps)].map((one) => ({ issuer: one, row: figure(one, question) }));
    },
    peers: (level, question) =>
      issuers
        .filter((one) => one.level === level)
        .flatMap((one) => figure(one, question) ?? [])
        .sort((a, b) => a.value - b.value),
    outcomes: (issuer, indicator) =>
      years(byIssuer.get(issuer.name) ?? []).flatMap((year) => {
        const target = figure(issuer, { indicator, role: 'target', year });
        const result = figure(issuer, { indicator, role: 'result', year });
        if (!target || !result) return [];
        return [{ year, target, result, isMet: isMet(target, result) }];
      }),
    namesLike: (name) =>
      issuers
        .map((one) => ({ name: one.name, shared: sharedCharacters(name, one.name) }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared || a.name.length - b.name.length)
        .slice(0, MOST_NAMES)
        .map((one) => one.name),
  };
}

const cellKey = (issuer: string, { indicator, role, year }: Question): string =>
  `${issuer} ${indicator} ${role} ${year}`;

const years = (rows: readonly ReferenceRow[]): number[] =>
  [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);

/** How many characters of a name stand in another, one in the same place twice as much. */
function sharedCharacters(name: string, other: string): number {
  const plain = [...name.replace(/(?<=.)[省市州盟县区]$/, '')];
  return plain.reduce(
    (sum, character, at) =>
      sum + (other.charAt(at) === character ? 2 : other.includes(character) ? 1 : 0),
    0,
  );
}
