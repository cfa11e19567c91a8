import type { FigureRole } from '../model/reference';
import { codeOfKind, markOfBound, shortValue } from './pack-codes';
import type { ReferenceRow } from './row';

/** Years of which a figure of several speaks where nothing else is packed. */
export const USUAL_SPAN = 4;

/** The year that a figure of a document of `given` speaks of where nothing else is packed. */
export function usualYear(role: FigureRole, given: number): number {
  if (role.startsWith('result')) return given - 1;
  return role === 'target' ? given : given + USUAL_SPAN;
}

/** The year in the name of a document's file: 2023 in `湛江市/2023.md`; 0 for none. */
export const yearOfId = (id: string): number =>
  Number(/(?:19|20)\d{2}(?!.*(?:19|20)\d{2})/.exec(id)?.[0] ?? 0);

/**
 * Packs rows, grouped by issuer and document, into one text that costs nothing to load:
 *
 * - a line `=湛江市⇥prefecture⇥广东省 湛江市` for each issuer,
 * - a line for each of its documents: its id without what the id before began with, as `12,rest`
 *   for twelve characters; the same of its source; the variants named in it; its figures,
 * - a figure is the code of its kind, its value, `:` and the end of its range, a mark for its
 *   bound, `'` and the years by which its year is another than usual, `,` and its span where that
 *   is another than usual, `*` and the number of its variant.
 *
 * Figures have no place in the text in this form. Rows of one document stand one after another.
 */
export function packReference(rows: readonly ReferenceRow[]): string {
  const lines: string[] = [];
  let before = { issuer: '', id: '', source: '' };
  for (const documents of byDocument(rows)) {
    const [first] = documents;
    if (first === undefined) continue;
    const { issuer, level, region, id, source } = first;
    if (issuer !== before.issuer) lines.push(`=${issuer}\t${level}\t${region.join(' ')}`);
    const variants = [...new Set(documents.flatMap(({ variant = '' }) => variant || []))];
    const figures = documents.map((row) => packFigure(row, variants)).join('');
    lines.push(
      [
        shortened(id, before.id),
        shortened(source, before.source),
        variants.join(' '),
        figures,
      ].join('\t'),
    );
    before = { issuer, id, source };
  }
  return lines.join('\n');
}

function byDocument(rows: readonly ReferenceRow[]): ReferenceRow[][] {
  const documents = new Map<string, ReferenceRow[]>();
  for (const row of rows) {
    const list = documents.get(row.id);
    if (list) list.push(row);
    else documents.set(row.id, [row]);
  }
  return [...documents.values()];
}

function shortened(text: string, before: string): string {
  let shared = 0;
  while (shared < text.length && text[shared] === before[shared]) shared += 1;
  return `${shared},${text.slice(shared)}`;
}

function packFigure(row: ReferenceRow, variants: readonly string[]): string {
  const { indicator, role, value, range, bound, unit, id, year, since, variant } = row;
  const late = year - usualYear(role, yearOfId(id));
  const span = since === undefined ? '' : String(year - since);
  const isSpanUsual = role.endsWith('-multi') ? span === String(USUAL_SPAN) : span === '';
  return [
    codeOfKind({ indicator, role }),
    shortValue(value, unit),
    range ? `:${shortValue(range[0], unit)}:${shortValue(range[1], unit)}` : '',
    markOfBound(bound),
    late === 0 ? '' : `'${late}`,
    isSpanUsual ? '' : `,${span}`,
    variant === undefined ? '' : `*${variants.indexOf(variant)}`,
  ].join('');
}
