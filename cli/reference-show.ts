import { loadReference } from '../lib/reference/index';
import type { ReferenceIndex, ReferenceIssuer, ReferenceRow } from '../lib/reference/index';
import { headlinesNamed } from '../lib/series/index';
import type { FigureRole, Headline } from '../lib/model/reference';
import { HEADLINES } from '../lib/model/reference';
import type { Io } from './io';

const BOUND_WORDS = { exact: '', approx: '左右', min: '以上', max: '以内' } as const;
const AMOUNTS: Readonly<Record<string, readonly [divisor: number, unit: string]>> = {
  元: [1e8, '亿元'],
  人: [1e4, '万人'],
};

/**
 * Prints the table of an issuer and an indicator; false, with a warning, where either is unknown.
 */
export async function showReference(io: Io, argv: readonly string[]): Promise<boolean> {
  const [name, indicator, ...others] = argv;
  if (name === undefined || indicator === undefined || others.length > 0) {
    io.warn('reference: name an issuer and an indicator (see reference --help)');
    return false;
  }
  const index = await loadReference();
  const issuer = index.issuerNamed(name);
  if (issuer === undefined) {
    const near = index.namesLike(name);
    const hint = near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`;
    io.warn(`reference: ${name}: no figures of this issuer${hint}`);
    return false;
  }
  const headlines = headlinesNamed(indicator);
  if (headlines.length === 0) {
    io.warn(
      `reference: ${indicator}: no indicator of this name; there are ${HEADLINES.join(', ')}`,
    );
    return false;
  }
  for (const headline of headlines) await io.write(table(index, issuer, headline));
  return true;
}

const COLUMNS = ['year', 'target', 'result', 'met', 'source'] as const;

function table(index: ReferenceIndex, issuer: ReferenceIssuer, headline: Headline): string {
  const rows = index.rowsOf(issuer).filter((row) => row.indicator === headline);
  const outcomes = index.outcomes(issuer, headline);
  const years = [...new Set(rows.filter(isOfAYear).map(({ year }) => year))];
  const cell = (role: FigureRole, year: number): ReferenceRow | undefined =>
    index.figure(issuer, { indicator: headline, role, year });
  const lines = years.map((year) => {
    const [target, result] = [cell('target', year), cell('result', year)];
    const outcome = outcomes.find((one) => one.year === year);
    const met = outcome === undefined ? '' : outcome.isMet ? 'yes' : 'no';
    const source = (result ?? target)?.source ?? '';
    return [String(year), worded(target), worded(result), met, source];
  });
  const met = outcomes.filter((one) => one.isMet).length;
  const head = `${issuer.name} ${headline}: ${lines.length} years, met ${met} of ${outcomes.length} targets\n`;
  return `${head}${aligned([[...COLUMNS], ...lines])}\n`;
}

const isOfAYear = ({ role }: ReferenceRow): boolean => !role.endsWith('-multi');

/** `7.5%左右`, `3500亿元`; nothing for none. */
function worded(row: ReferenceRow | undefined): string {
  if (row === undefined) return '';
  const [divisor, unit] = AMOUNTS[row.unit] ?? [1, row.unit];
  const plain = (value: number): string => String(Number((value / divisor).toPrecision(12)));
  const value = row.range ? row.range.map(plain).join('–') : plain(row.value);
  return `${value}${unit}${BOUND_WORDS[row.bound]}`;
}

const WIDE = /[\u1100-\uffee]/;
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

/** Lines of equal columns; the last one is not filled up. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, column) =>
    Math.max(...lines.map((line) => widthOf(line[column] ?? ''))),
  );
  return lines
    .map((line) =>
      line
        .map(
          (text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text))),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
