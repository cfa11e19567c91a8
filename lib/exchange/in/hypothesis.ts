import type { HypothesisAnnotation } from '../../schema/exchange';
import { badField, checkedHypothesis } from '../../schema/exchange';
import { good, refuse } from './imported';
import type { Ignored, ImportedAnnotation, ImportedFile, Read } from './imported';
import { pathText } from './json';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Annotations of Hypothesis, as its API answers them or its client exports them: quote, note and
 * tags. Notes on a page as a whole and replies have no quote of their own and are left out.
 * `undefined` for JSON that is nothing of the kind.
 */
export function readHypothesis(value: unknown): Read<ImportedFile> | undefined {
  const checked = checkedHypothesis(value);
  if (checked === undefined) return undefined;
  if (!checked.ok) return refuse('bad-value', pathText(checked.path));
  const annotations: ImportedAnnotation[] = [];
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  for (const [index, row] of checked.value.entries()) {
    const where = `[${index}]`;
    if (seen.has(row.id)) return refuse('duplicate-id', `${where}.id`);
    seen.add(row.id);
    const quote = (row.target ?? []).flatMap(({ selector = [] }) =>
      selector.filter(
        ({ type, exact = '' }) => type === 'TextQuoteSelector' && exact.trim() !== '',
      ),
    )[0];
    if ((row.references ?? []).length > 0) ignored.push({ where, why: 'reply' });
    else if (quote === undefined) ignored.push({ where, why: 'no-quote' });
    else if (!/^https?:\/\//.test(row.uri)) ignored.push({ where, why: 'no-address' });
    else {
      const fields = { note: row.text ?? '', tags: tagsOf(row) };
      const bad = badField(fields);
      if (bad !== undefined) return refuse('bad-value', `${where}.${pathText(bad)}`);
      const { exact = '', prefix = '', suffix = '' } = quote;
      annotations.push({
        where,
        id: uuidOf(row.id),
        place: { kind: 'quote', address: row.uri, exact, prefix, suffix },
        subject: 'passage',
        fields,
        createdAt: instantOf(row.created),
        updatedAt: instantOf(row.updated),
      });
    }
  }
  return good({ format: 'hypothesis', annotations, reports: [], ignored });
}

const tagsOf = ({ tags = [] }: HypothesisAnnotation): string[] =>
  [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))].sort();

/** `2024-03-01T08:00:00.123456+00:00` as the instant that is stored. */
function instantOf(text: string | undefined): string | undefined {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/**
 * Ids of Hypothesis are UUIDs in base64url: the same annotation is the same one at every import.
 */
function uuidOf(id: string): string | undefined {
  if (!/^[\w-]{20,22}$/.test(id)) return undefined;
  const bits = [...id]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(6, '0'))
    .join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  const hex = bytes.map((byte) => parseInt(byte, 2).toString(16).padStart(2, '0')).join('');
  return hex.padEnd(32, '0').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
