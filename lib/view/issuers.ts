import type { Level } from '../model/extraction';
import type { ReportRow } from '../model/store';
import { matchesTerms, queryTerms, searchable } from './search';

/** Whose reports are kept. */
export interface Issuer {
  /** Names it in an address: `江东省/临溪镇人民政府`. */
  readonly id: string;
  /** `临溪镇人民政府`. */
  readonly name: string;
  /** The region's names, outermost first. */
  readonly region: readonly string[];
  readonly level?: Level;
  /** Of all of them, the pages of one report that stands on several among them. */
  readonly reports: readonly ReportRow[];
}

const OFFICE = /(?:人民政府)?(?:办公厅|办公室)$/;

/** `临溪镇` and `临溪镇人民政府办公室` speak for one. */
const plainIssuer = (issuer: string): string =>
  issuer
    .replace(/\s/g, '')
    .replace(OFFICE, '')
    .replace(/人民政府$/, '');

/**
 * The issuers of kept reports, those with most reports first. Two of one name in two regions are
 * two; where a report does not say its region it counts for the only one of that name. Pages of a
 * report that stands on several have the issuer that one of them names.
 */
export function issuersOf(rows: readonly ReportRow[]): readonly Issuer[] {
  const ofSeries = new Map(
    rows.flatMap(({ series, issuer, region, level }) =>
      series === undefined || issuer === undefined ? [] : [[series.key, { issuer, region, level }]],
    ),
  );
  const named = rows.flatMap((row) => {
    const told = row.issuer === undefined && row.series ? ofSeries.get(row.series.key) : row;
    return told?.issuer === undefined
      ? []
      : [{ row, issuer: told.issuer, region: told.region ?? [], level: told.level }];
  });
  const byName = Map.groupBy(named, ({ issuer }) => plainIssuer(issuer));
  return [...byName.values()]
    .flatMap((same) => {
      const regions = new Set(
        same.map(({ region }) => region.join('/')).filter((name) => name !== ''),
      );
      const [only = ''] = regions.size === 1 ? regions : [];
      return [...Map.groupBy(same, ({ region }) => region.join('/') || only).entries()];
    })
    .map(([region, reports]) => issuerOf(region, reports))
    .sort((a, b) => b.reports.length - a.reports.length || a.id.localeCompare(b.id, 'zh'));
}

interface Named extends Pick<Issuer, 'region' | 'level'> {
  readonly row: ReportRow;
  readonly issuer: string;
}

function issuerOf(region: string, reports: readonly Named[]): Issuer {
  const longest = reports.reduce(
    (name, { issuer }) => (issuer.length > name.length && !OFFICE.test(issuer) ? issuer : name),
    '',
  );
  const name = longest === '' ? (reports[0]?.issuer ?? '') : longest;
  const level = reports.find((each) => each.level !== undefined)?.level;
  return {
    id: region === '' ? plainIssuer(name) : `${region}/${plainIssuer(name)}`,
    name,
    region: region === '' ? [] : region.split('/'),
    ...(level !== undefined && { level }),
    reports: reports.map(({ row }) => row),
  };
}

/** The issuer of a kept report; `undefined` where the report names none. */
export const issuerWith = (issuers: readonly Issuer[], reportId: string): Issuer | undefined =>
  issuers.find(({ reports }) => reports.some(({ id }) => id === reportId));

/** Whether an issuer has in its name or region what was typed. */
export const isIssuerFound = ({ name, region }: Issuer, typed: string): boolean =>
  matchesTerms(searchable(name, region.join('')), queryTerms(typed));
