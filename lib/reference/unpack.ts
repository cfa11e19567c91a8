import { LEVELS } from '../model/extraction';
import type { Level } from '../model/extraction';
import { unitOf } from './candidate';
import { boundOfMark, kindOfCode, longValue } from './pack-codes';
import { USUAL_SPAN, usualYear, yearOfId } from './pack';
import type { ReferenceRow } from './row';

const FIGURE =
  /([A-Za-z?@[\]^_{}|#&%])([-\d.e+]+?)(?::([-\d.]+):([-\d.]+))?([=+!]?)(?:'(-?\d+))?(?:,(\d*))?(?:\*(\d+))?(?=[A-Za-z?@[\]^_{}|#&%]|$)/g;
const NUMBER = 10;

interface Document {
  readonly issuer: string;
  readonly level: Level;
  readonly region: readonly string[];
  readonly id: string;
  readonly source: string;
  readonly variants: readonly string[];
}

/** The rows that `packReference` packed, in their order. */
export function unpackReference(packed: string): ReferenceRow[] {
  const rows: ReferenceRow[] = [];
  let issuer = '';
  let level: Level = 'prefecture';
  let region: readonly string[] = [];
  let [id, source] = ['', ''];
  for (const line of packed.split('\n')) {
    const fields = line.split('\t');
    if (line.startsWith('=')) {
      const [name = '', stands = '', path = ''] = fields;
      issuer = name.slice(1);
      level = LEVELS.find((one) => one === stands) ?? level;
      region = words(path);
      continue;
    }
    const [idRest = '', sourceRest = '', variants = '', figures = ''] = fields;
    [id, source] = [completed(idRest, id), completed(sourceRest, source)];
    const document = { issuer, level, region, id, source, variants: words(variants) };
    for (const found of figures.matchAll(FIGURE)) {
      const row = rowOfFigure(found, document);
      if (row) rows.push(row);
    }
  }
  return rows;
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

function completed(rest: string, before: string): string {
  const comma = rest.indexOf(',');
  return before.slice(0, Number.parseInt(rest, NUMBER)) + rest.slice(comma + 1);
}

function rowOfFigure(found: RegExpExecArray, document: Document): ReferenceRow | undefined {
  const [, code = '', short = '', low, high, mark = '', late, span, variant] = found;
  const kind = kindOfCode(code);
  if (kind === undefined) return undefined;
  const { variants, id, issuer, region, level, source } = document;
  const unit = unitOf(kind.indicator);
  const year = usualYear(kind.role, yearOfId(id)) + Number(late ?? 0);
  const years = kind.role.endsWith('-multi') ? (span ?? String(USUAL_SPAN)) : (span ?? '');
  const named = variant === undefined ? undefined : variants[Number(variant)];
  return {
    id,
    issuer,
    region,
    level,
    ...kind,
    year,
    ...(years !== '' && { since: year - Number(years) }),
    value: longValue(short, unit),
    ...(low !== undefined &&
      high !== undefined && { range: [longValue(low, unit), longValue(high, unit)] }),
    bound: boundOfMark(mark),
    unit,
    ...(named !== undefined && { variant: named }),
    source,
  };
}
