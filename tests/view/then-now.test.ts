import { describe, expect, it } from 'vitest';
import type { Level } from '../../lib/model/extraction';
import type { FigureRole, Headline, ReferenceFigure } from '../../lib/model/reference';
import { isMet, referenceIndex } from '../../lib/reference/index';
import type { ReferenceRow } from '../../lib/reference/index';
import { binsOf, sourceLink, thenAndNow } from '../../lib/view/then-now';
import type { ThenNow, ThenNowGiven } from '../../lib/view/then-now';

/* Places that there are not, with figures of their own. */

interface Stated {
  readonly issuer: string;
  readonly year: number;
  readonly value: number;
  readonly role?: FigureRole;
  readonly indicator?: Headline;
}

const REGIONS: Readonly<Record<string, readonly [Level, readonly string[]]>> = {
  国务院: ['national', []],
  江州省: ['province', ['江州省']],
  临江市: ['prefecture', ['江州省', '临江市']],
};

function row({
  issuer,
  year,
  value,
  role = 'target',
  indicator = 'gdp-growth',
}: Stated): ReferenceRow {
  const [level, region] = REGIONS[issuer] ?? ['prefecture', ['江州省', issuer]];
  return {
    ...{ id: `${issuer}/${year}.md`, issuer, level, region, indicator, role, year, value },
    ...{ bound: 'exact', unit: indicator.endsWith('-level') ? '元' : '%' },
    source: `https://${year}.gov.cn/${issuer}`,
  };
}

/** Fourteen other cities: four below 6 %, three at 6 %, seven above. */
const OTHERS = [4, 5, 5, 5.5, 6, 6, 6, 6.5, 7, 7, 7.5, 8, 8, 9].map((value, index) =>
  row({ issuer: `第${index + 1}市`, year: 2024, value }),
);
const INDEX = referenceIndex([
  row({ issuer: '国务院', year: 2024, value: 5 }),
  row({ issuer: '江州省', year: 2024, value: 5.5 }),
  row({ issuer: '临江市', year: 2024, value: 9.9 }),
  row({ issuer: '临江市', year: 2023, value: 7 }),
  ...[2020, 2021, 2022].flatMap((year) => [
    row({ issuer: '临江市', year, value: 7 }),
    row({ issuer: '临江市', year, value: year === 2021 ? 6 : 7.5, role: 'result' }),
  ]),
  ...OTHERS,
]);

const own = (change: Partial<ReferenceFigure> = {}): ReferenceFigure => ({
  ...row({ issuer: '临江市', year: 2024, value: 6 }),
  ...{ when: 'report', start: 10, end: 14 },
  ...change,
});

const found = (change: Partial<ThenNowGiven> = {}): ThenNow =>
  thenAndNow({
    profile: { issuer: '临江市人民政府', region: ['江州省', '临江市'], level: 'prefecture' },
    year: 2024,
    own: [own(), own({ role: 'result', year: 2023, value: 6.2, start: 3, end: 7 })],
    index: INDEX,
    isMet,
    ...change,
  });

describe('a main indicator, then and now', () => {
  it('has last year’s target from the data, this result and this target from the report', () => {
    const [growth] = found().rows;
    expect(growth).toMatchObject({
      indicator: 'gdp-growth',
      lastTarget: { value: 7, year: 2023, from: { kind: 'reference' } },
      result: { value: 6.2, year: 2023, from: { kind: 'own', start: 3, end: 7 } },
      isMet: false,
      target: { value: 6, year: 2024, from: { kind: 'own', start: 10, end: 14 } },
    });
  });

  it('takes last year’s target of a kept report before that of the data', () => {
    const earlier = {
      id: 'https://a.gov.cn/2023.html',
      figures: [own({ year: 2023, value: 6, bound: 'approx' })],
    };
    expect(found({ earlier }).rows[0]).toMatchObject({
      lastTarget: { value: 6, from: { kind: 'kept', reportId: earlier.id, start: 10, end: 14 } },
      isMet: true,
    });
  });

  it('stands on a ladder from the country down, the report’s own figure last', () => {
    const ladder = found().rows[0]?.ladder ?? [];
    expect(ladder.map(({ name, isOwn, figure }) => [name, isOwn, figure.value])).toEqual([
      ['国务院', false, 5],
      ['江州省', false, 5.5],
      ['临江市', true, 6],
    ]);
  });

  it('stands among those of its level, without the issuer’s own figure of the data', () => {
    expect(found().rows[0]?.peers).toMatchObject({
      ...{ level: 'prefecture', role: 'target', year: 2024, own: 6 },
      ...{ lower: 4, same: 3, higher: 7, median: 6 },
    });
  });

  it('says how often targets were met, the one that the report tells of with them', () => {
    expect(found().rows[0]?.record).toEqual({ met: 2, of: 4, since: 2020 });
  });

  it('of a place that is not in the data has what the report says, and the ladder', () => {
    const [growth] = found({
      profile: { issuer: '槐河县人民政府', region: ['江州省', '槐河县'], level: 'county' },
    }).rows;
    expect(growth).toMatchObject({ result: { value: 6.2 }, target: { value: 6 } });
    expect(growth?.ladder.map(({ name }) => name)).toEqual(['国务院', '江州省', '槐河县']);
    expect([growth?.lastTarget, growth?.isMet, growth?.peers, growth?.record]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(found({ profile: {} }).isKnown).toBe(false);
  });

  it('is left out where neither a target nor a target before is known', () => {
    const result = own({ indicator: 'retail-growth', role: 'result', year: 2023 });
    expect(found({ own: [result] }).rows).toEqual([]);
    expect(found({ own: [own({ role: 'result', year: 2023 })] }).rows).toHaveLength(1);
  });

  it('that is an amount is held beside nobody’s', () => {
    const level = own({ indicator: 'gdp-level', unit: '元', value: 3e11 });
    expect(found({ own: [level] }).rows[0]).toMatchObject({ ladder: [], peers: undefined });
  });

  it('of few peers, or few years, says nothing of them', () => {
    const index = referenceIndex([
      row({ issuer: '国务院', year: 2024, value: 5 }),
      ...OTHERS.slice(5),
    ]);
    const [growth] = found({ index }).rows;
    expect([growth?.peers, growth?.record]).toEqual([undefined, undefined]);
  });
});

describe('a distribution', () => {
  it('has a bar for each step, the own value in one of them', () => {
    const bins = binsOf({ values: [4, 5, 5, 5.5, 6, 6.4], own: 6 });
    expect(bins.map(({ from, count }) => [from, count])).toEqual([
      [4, 1],
      [4.5, 0],
      [5, 2],
      [5.5, 1],
      [6, 2],
    ]);
    expect(bins.filter(({ isOwn }) => isOwn).map(({ from }) => from)).toEqual([6]);
  });

  it('has a bar for each whole per cent where most aim at one', () => {
    const bins = binsOf({ values: [8, 10, 10, 11, 12, 12, 13, 10.5], own: 12 });
    expect(bins.map(({ from, count }) => [from, count])).toEqual([
      [8, 1],
      [9, 0],
      [10, 3],
      [11, 1],
      [12, 2],
      [13, 1],
    ]);
  });

  it('counts each value once, however far out it lies, in few bars', () => {
    const values = [-40, ...Array.from({ length: 300 }, (_, index) => index / 20), 90];
    const bins = binsOf({ values, own: 30 });
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    expect(bins.length).toBeLessThanOrEqual(30);
    expect(bins.filter(({ isOwn }) => isOwn)).toHaveLength(1);
    expect(bins.at(-1)?.isOwn).toBe(true);
  });
});

it.each([
  {
    source: 'https://www.a.gov.cn/b.html',
    href: 'https://www.a.gov.cn/b.html',
    words: 'www.a.gov.cn',
  },
  {
    source: 'some/data@fc1a2f67a589763dc905aaa90f2b1ba356bbccde:报告/临江市/2003.md',
    href: `https://github.com/some/data/blob/fc1a2f67a589763dc905aaa90f2b1ba356bbccde/${encodeURI('报告/临江市/2003.md')}`,
    words: '临江市 2003 (GitHub)',
  },
  { source: 'javascript:alert(1)', href: undefined, words: 'javascript:alert(1)' },
])('$source leads to $href', ({ source, href, words }) => {
  expect(sourceLink(source)).toEqual({ ...(href !== undefined && { href }), words });
});
