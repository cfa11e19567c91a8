import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKED } from '../../data/reference/packed';
import { BOUNDS } from '../../lib/model/extraction';
import { FIGURE_ROLES, HEADLINES } from '../../lib/model/reference';
import type { ReferenceFigure } from '../../lib/model/reference';
import { packReference, rowOf, unpackReference } from '../../lib/reference/index';
import type { ReferenceRow } from '../../lib/reference/index';
import { unitOf } from '../../lib/reference/candidate';

const LARGEST_BYTES = 600_000;

const rows = fc
  .array(
    fc.record({
      issuer: fc.constantFrom('槐河市', '临溪市'),
      indicator: fc.constantFrom(...HEADLINES),
      role: fc.constantFrom(...FIGURE_ROLES),
      given: fc.integer({ min: 1954, max: 2026 }),
      late: fc.integer({ min: -6, max: 30 }),
      span: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
      hundredths: fc.integer({ min: -9_000, max: 99_999_999 }),
      more: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
      bound: fc.constantFrom(...BOUNDS),
      variant: fc.constantFrom(undefined, '农民人均纯收入·同比', '财政收入'),
      hasAddress: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((all) => grouped(all.map(rowOfParts)));

interface Parts extends Pick<ReferenceRow, 'issuer' | 'indicator' | 'role' | 'bound' | 'variant'> {
  readonly given: number;
  readonly late: number;
  readonly span?: number;
  readonly hundredths: number;
  readonly more?: number;
  readonly hasAddress: boolean;
}

function rowOfParts({ issuer, indicator, role, bound, variant, ...parts }: Parts): ReferenceRow {
  const { given, late, span, hundredths, more, hasAddress } = parts;
  const unit = unitOf(indicator);
  const value = unit === '%' ? hundredths / 100 : hundredths * 100;
  const id = `政府工作报告/${issuer}/${given}.md`;
  const year = given + late;
  return {
    id,
    issuer,
    region: ['湖北省', issuer],
    level: 'prefecture',
    indicator,
    role,
    year,
    ...(span !== undefined && { since: year - span }),
    value,
    ...(more !== undefined && {
      range: unit === '%' ? [value, (hundredths + more) / 100] : [value, value + more * 100],
    }),
    bound,
    unit,
    ...(variant !== undefined && { variant }),
    source: hasAddress ? `https://www.${issuer}.example/${given}.html` : `gov@0:${id}`,
  };
}

/** As a build has them: issuer by issuer, document by document; a document has one source. */
const grouped = (all: readonly ReferenceRow[]): ReferenceRow[] => {
  const sources = new Map(all.map(({ id, source }) => [id, source]));
  return [...Map.groupBy(all, ({ issuer }) => issuer).values()]
    .flatMap((list) => [...Map.groupBy(list, ({ id }) => id).values()].flat())
    .map((row) => ({ ...row, source: sources.get(row.id) ?? row.source }));
};

describe('the packed form', () => {
  it('unpacks to the rows that were packed', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(unpackReference(packReference(all))).toEqual(all);
      }),
    );
  });

  it('of no rows has none', () => {
    expect(unpackReference(packReference([]))).toEqual([]);
  });

  it('of the bundled figures is small', () => {
    expect(new TextEncoder().encode(PACKED).length).toBeLessThanOrEqual(LARGEST_BYTES);
  });

  it('of the bundled figures holds what the JSON lines do', () => {
    const folder = join(import.meta.dirname, '../../data/reference/figures');
    const figures = readdirSync(folder).flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line): ReferenceFigure => JSON.parse(line)),
    );
    const inOrder = (all: readonly ReferenceRow[]): string[] =>
      all.map((row) => JSON.stringify(row)).sort();
    expect(figures.length).toBeGreaterThan(40_000);
    expect(inOrder(unpackReference(PACKED))).toEqual(inOrder(figures.map(rowOf)));
  });

  it('needs no escapes in a template', () => {
    expect(/[\\`$]/.test(PACKED)).toBe(false);
  });
});
