import { describe, expect, it } from 'vitest';
import { isMet, loadReference, referenceIndex } from '../../lib/reference/index';
import type { ReferenceRow } from '../../lib/reference/index';

const CITY = { issuer: '槐河市', region: ['湖北省', '槐河市'], level: 'prefecture' } as const;
const PROVINCE = { issuer: '湖北省', region: ['湖北省'], level: 'province' } as const;
const NATION = { issuer: '国务院', region: [], level: 'national' } as const;
const OTHER = { issuer: '临溪市', region: ['湖北省', '临溪市'], level: 'prefecture' } as const;

const row = (
  of: Pick<ReferenceRow, 'issuer' | 'region' | 'level'>,
  change: Partial<ReferenceRow>,
): ReferenceRow => ({
  id: `${of.issuer}/2023.md`,
  ...of,
  indicator: 'gdp-growth',
  role: 'target',
  year: 2023,
  value: 6,
  bound: 'exact',
  unit: '%',
  source: 'gov@0',
  ...change,
});

const ROWS = [
  row(NATION, { value: 5, bound: 'approx' }),
  row(PROVINCE, { value: 6.5 }),
  row(CITY, { value: 7 }),
  row(CITY, { role: 'result', value: 6.9 }),
  row(CITY, { year: 2022, value: 7 }),
  row(CITY, { year: 2022, role: 'result', value: 7.2 }),
  row(CITY, { year: 2022, role: 'result', value: 7.3, id: '槐河市/2024.md' }),
  row(OTHER, { value: 8 }),
];
const index = referenceIndex(ROWS);
const ASKED = { indicator: 'gdp-growth', role: 'target', year: 2023 } as const;
const city = index.issuerNamed('槐河市');
if (city === undefined) throw new Error('no city');

describe('the index', () => {
  it('finds issuers by name, by the beginning of one, and by the profile of a report', () => {
    expect(index.issuerNamed('槐河')?.name).toBe('槐河市');
    expect(index.issuerNamed('西陵市')).toBeUndefined();
    expect(index.issuerOf({ region: ['湖北省', '槐河市'], level: 'prefecture' })?.name).toBe(
      '槐河市',
    );
    expect(index.issuerOf({ level: 'national' })?.name).toBe('国务院');
    expect(
      index.issuerOf({ region: ['湖北省', '槐河市', '北湖区'], level: 'county' }),
    ).toBeUndefined();
    expect(index.issuerOf({ region: ['湖北省', '槐河市'], level: 'county' })).toBeUndefined();
  });

  it('goes from the country down', () => {
    const steps = index.ladder(city, ASKED).map(({ issuer, row: of }) => [issuer.name, of?.value]);
    expect(steps).toEqual([
      ['国务院', 5],
      ['湖北省', 6.5],
      ['槐河市', 7],
    ]);
  });

  it('keeps a step whose figure is not known', () => {
    const steps = index.ladder(city, { ...ASKED, year: 2022 });
    expect(steps.map(({ row: of }) => of?.value)).toEqual([undefined, undefined, 7]);
  });

  it('sorts peers of a level by value', () => {
    expect(index.peers('prefecture', ASKED).map(({ value }) => value)).toEqual([7, 8]);
  });

  it('holds targets against results, a later report above an earlier one', () => {
    const outcomes = index.outcomes(city, 'gdp-growth');
    expect(outcomes.map((one) => [one.year, one.result.value, one.isMet])).toEqual([
      [2022, 7.3, true],
      [2023, 6.9, false],
    ]);
  });

  it('names what is most like an unknown name', () => {
    expect(index.namesLike('槐溪市')).toContain('槐河市');
  });

  it('is loaded once, with figures of all levels', async () => {
    const loaded = await loadReference();
    expect(await loadReference()).toBe(loaded);
    expect(loaded.issuers.length).toBeGreaterThan(300);
    expect(new Set(loaded.issuers.map(({ level }) => level)).size).toBe(3);
  });
});

describe('whether a target is met', () => {
  const ROWS_OF_TARGETS = [
    ['8', { value: 8 }, 7.9, false],
    ['8 exactly', { value: 8 }, 8, true],
    ['8左右', { value: 8, bound: 'approx' }, 7.7, true],
    ['7–8', { value: 7, range: [7, 8] }, 7.1, true],
    ['prices 3左右', { indicator: 'cpi', value: 3, bound: 'approx' }, 0.2, true],
    [
      'unemployment 4以内',
      { indicator: 'unemployment-registered', value: 4, bound: 'max' },
      4.1,
      false,
    ],
  ] as const satisfies readonly (readonly [string, Partial<ReferenceRow>, number, boolean])[];
  it.each(ROWS_OF_TARGETS)('%s', (_name, target, value, met) => {
    expect(isMet(row(CITY, target), { value })).toBe(met);
  });
});
