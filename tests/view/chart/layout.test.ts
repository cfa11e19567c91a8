// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../lib/series/index';
import { chartLayout } from '../../../lib/view/chart/layout';
import type { ChartLayout, ChartLine } from '../../../lib/view/chart/chart';
import { labelWidth } from '../../../lib/view/chart/room';
import type { Shape } from '../../../lib/view/chart/shapes';
import { svgFile } from '../../../lib/view/chart/svg-file';
import { nextPoint } from '../../../lib/view/chart/walk';
import { stated, yearly } from '../../builders/indicator-series';

const of = (years: number, first = 2.1, step = 0.1) =>
  Array.from({ length: years }, (_, at) => {
    const value = Math.round((first + ((at * 7) % 5) * step) * 1e8);
    return yearly(
      1984 + at,
      stated({ text: `${value / 1e8}亿元`, value }),
      stated({
        text: '2.4亿元左右',
        value: 2.4e8,
        bound: 'approx',
        status: 'target',
        when: `${1985 + at}`,
      }),
    );
  });

const line = (years: number, name = '临溪镇', first = 2.1): ChartLine => ({
  name,
  series: seriesOf(of(years, first), '财政总收入'),
});

const laid = (lines: readonly ChartLine[], width = 640): ChartLayout =>
  chartLayout({
    lines,
    width,
    height: 300,
    words: { tenThousand: '万', hundredMillion: '亿' },
    yearName: (year) => `${year}年`,
    valueName: ({ value }, { factor }) => (value / factor).toFixed(2),
  });

type Text = Extract<Shape, { kind: 'text' }>;
const texts = ({ shapes }: ChartLayout): readonly Text[] =>
  shapes.filter((shape) => shape.kind === 'text');

const boxOf = ({ x, y, text, anchor }: Text) => {
  const width = labelWidth(text);
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - 10, bottom: y + 2, text };
};

function overlaps(layout: ChartLayout): readonly string[] {
  const boxes = texts(layout).map(boxOf);
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} over ${b.text}`),
  );
}

describe('a chart', () => {
  it.each([0, 1, 2, 3, 9, 40])('of %i years has no label over another, at any width', (years) => {
    for (const width of [280, 400, 640, 1200, 1700]) {
      const layout = laid([line(years)], width);
      expect(overlaps(layout)).toEqual([]);
      for (const { left, right } of texts(layout).map(boxOf)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      expect(layout.points).toHaveLength(years * 2);
      expect(JSON.stringify(layout.shapes)).not.toMatch(/null|NaN|Infinity/);
    }
  });

  it('of several issuers names them, and none lies over another', () => {
    const names = ['临溪镇', '槐河县', '云桥街道', '青溪县', '北湖区'];
    const layout = laid(
      names.map((name, at) => line(6, name, 2 + at)),
      320,
    );
    expect(overlaps(layout)).toEqual([]);
    expect(texts(layout).map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  });

  it('writes the amounts in 亿元, and starts at 0 where that is near', () => {
    const layout = laid([line(5)]);
    expect(texts(layout).map(({ text }) => text)).toContain('亿元');
    expect(layout.isCut).toBe(true);
    const low = { name: '', series: seriesOf([...of(1, 0.4), ...of(3, 2)], '财政总收入') };
    expect(laid([low]).isCut).toBe(false);
  });

  it('breaks the line where a year is missing', () => {
    const series = seriesOf([...of(2), ...of(5).slice(3)], '财政总收入');
    const lines = laid([{ name: '', series }]).shapes.filter(({ role }) => role === 'line');
    expect(lines).toHaveLength(2);
  });

  it('says beside a target whether it was met', () => {
    const sources = [
      yearly(
        2021,
        stated({ text: '2亿元', value: 2e8 }),
        stated({ text: '3亿元', value: 3e8, status: 'target', when: '2022' }),
      ),
      yearly(2022, stated({ text: '2.5亿元', value: 2.5e8 })),
    ];
    const layout = laid([{ name: '', series: seriesOf(sources, '财政总收入') }]);
    expect(texts(layout).find(({ role }) => role === 'missed')?.text).toBe('✗');
  });
});

describe('arrows', () => {
  const { points } = laid([line(3), line(3, '槐河县', 3)]);
  const where = (at: number | undefined) =>
    at === undefined ? undefined : [points[at]?.of, points[at]?.point.time.year];

  it('move in time along one issuer, and between issuers', () => {
    const first = points.findIndex(({ of: issuer }) => issuer === 0);
    expect(where(first)).toEqual([0, 1984]);
    const next = nextPoint(points, first, 'ArrowRight') ?? -1;
    expect(where(next)).toEqual([0, 1985]);
    expect(where(nextPoint(points, next, 'ArrowDown'))).toEqual([1, 1985]);
    expect(where(nextPoint(points, next, 'ArrowUp'))).toEqual([1, 1985]);
    expect(where(nextPoint(points, next, 'End'))?.[0]).toBe(0);
    expect(nextPoint(points, nextPoint(points, next, 'Home') ?? -1, 'ArrowLeft')).toBeUndefined();
    expect(nextPoint(points, first, 'a')).toBeUndefined();
    expect(nextPoint([], 0, 'ArrowRight')).toBeUndefined();
  });

  it('reach every figure of an issuer', () => {
    let at = nextPoint(points, 0, 'Home');
    const seen = new Set<number>();
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = nextPoint(points, at, 'ArrowRight');
    }
    expect(seen.size).toBe(points.filter(({ of: issuer }) => issuer === points[0]?.of).length);
  });
});

describe('the file', () => {
  it('is well-formed XML whatever the words are', () => {
    const svg = svgFile(laid([line(4, 'a<b>&"c"'), line(2)]), {
      title: '临溪镇 <财政> & "总收入"\u0000\ud800',
      notes: ['注'.repeat(200)],
    });
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('title')?.textContent).toContain('<财政> & "总收入"');
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
