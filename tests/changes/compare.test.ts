import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import type { Comparison, PlacedNumber, PlacedPledge } from '../../lib/changes/compare';
import { SENTENCES, TEXT } from '../anchor/sample';
import { compare } from './compared';

const PLAN = '二、2024年工作计划\n确保年底前完成老旧小区改造125户。';

function toldNumber(number: PlacedNumber): string {
  if (number.kind === 'gone') return `gone ${number.before.text}`;
  if (number.kind === 'new') return `new ${number.after.text}`;
  const figures = `${number.kind} ${number.before.text} → ${number.after.text}`;
  if (number.kind === 'restated') return figures;
  const { differs, difference, percent } = number;
  return [figures, differs.join('+'), difference, percent?.toFixed(1)]
    .filter((one) => one !== undefined)
    .join(' ');
}

function toldPledge(pledge: PlacedPledge): string {
  return pledge.kind === 'changed' ? `changed ${pledge.differs.join('+')}` : pledge.kind;
}

describe('the numbers of two versions', () => {
  it.each([
    {
      name: 'a digit',
      from: '3.46亿元',
      to: '3.64亿元',
      told: ['changed 3.46亿元 → 3.64亿元 value 18000000 5.2'],
    },
    {
      name: 'the notation',
      from: '3.46亿元',
      to: '34600万元',
      told: ['restated 3.46亿元 → 34600万元'],
    },
    { name: 'separators', from: '2150个', to: '2,150个', told: ['restated 2150个 → 2,150个'] },
    { name: 'width', from: '12.7%', to: '１２．７％', told: [] },
    { name: 'blanks', from: '58.2亿元', to: '58.2 亿元', told: [] },
    { name: 'a percentage', from: '12.7%', to: '12.9%', told: ['changed 12.7% → 12.9% value 0.2'] },
    {
      name: 'the direction',
      from: '同比增长12.7%',
      to: '同比下降12.7%',
      told: ['changed 12.7% → 12.7% value -25.4'],
    },
    {
      name: 'the unit',
      from: '3.46亿元',
      to: '3.46亿美元',
      told: ['changed 3.46亿元 → 3.46亿美元 unit'],
    },
    {
      name: 'the unit, of one kind',
      from: '12公里',
      to: '12000米',
      told: ['restated 12公里 → 12000米'],
    },
    {
      name: 'the limit',
      from: '127家',
      to: '127家以上',
      told: ['changed 127家 → 127家以上 bound'],
    },
    {
      name: 'the multiplier',
      from: '9.3亿元',
      to: '9.3万元',
      told: ['changed 9.3亿元 → 9.3万元 value -929907000 -100.0'],
    },
    {
      name: 'a numeral',
      from: '改造老旧小区四处',
      to: '改造老旧小区五处',
      told: ['changed 四处 → 五处 value 1 25.0'],
    },
    { name: 'a figure less', from: '，新增就业岗位2150个', to: '', told: ['gone 2150个'] },
    {
      name: 'a figure more',
      from: '2.6万人次。',
      to: '2.6万人次，开放场馆6座。',
      told: ['new 6座'],
    },
    {
      name: 'the indicator',
      from: '新引进企业127家',
      to: '新增小微企业127家',
      told: ['gone 127家', 'new 127家'],
    },
  ])('$name: $told', ({ from, to, told }) => {
    expect(TEXT).toContain(from);
    const { numbers } = compare(TEXT, TEXT.replace(from, to));
    expect(numbers.map(toldNumber)).toEqual(told);
  });

  it('are counted where they stayed', () => {
    const same = compare(TEXT, TEXT);
    const one = compare(TEXT, TEXT.replace('12.7%', '12.9%'));
    expect(one.unchangedNumbers).toBe(same.unchangedNumbers - 1);
  });

  it('are known again in another sentence, by indicator, period and kind', () => {
    const [first = ''] = SENTENCES;
    const rewritten = `${TEXT.replace(`${first}\n`, '')}\n据统计，临溪镇在较为复杂的外部环境里顶住压力，上半年全镇实现财政总收入3.64亿元。`;
    const { numbers, sentences } = compare(TEXT, rewritten);
    expect(numbers.map(toldNumber)).toEqual([
      'gone 12.7%',
      'changed 3.46亿元 → 3.64亿元 value 18000000 5.2',
    ]);
    expect(sentences[numbers[1]?.row ?? -1]).toMatchObject({ kind: 'added' });
  });

  it('of another time are other figures', () => {
    const { numbers } = compare('2022年财政总收入3.46亿元。', '2023年财政总收入3.64亿元。');
    expect(numbers.map(toldNumber)).toEqual(['gone 3.46亿元', 'new 3.64亿元']);
  });

  it('are no pair where two are as likely', () => {
    const text = (a: string, b: string): string =>
      `财政总收入${a}，财政总收入${b}，其余各项工作按计划推进，没有变化。`;
    const { numbers } = compare(text('3亿元', '4亿元'), text('5亿元', '4亿元'));
    expect(numbers.map(toldNumber)).toEqual(['changed 3亿元 → 5亿元 value 200000000 66.7']);
  });
});

describe('the sentences of two versions', () => {
  const told = ({ sentences }: Comparison): string[] =>
    sentences.map((one) => (one.kind === 'same' ? `same ${one.sentences.length}` : one.kind));
  const lines = (change: (all: string[]) => void): string => {
    const all = [...SENTENCES];
    change(all);
    return all.join('\n');
  };
  it.each([
    { name: 'nothing', after: TEXT, expected: ['same 10'] },
    { name: 'script', after: Converter({ from: 'cn', to: 'tw' })(TEXT), expected: ['same 10'] },
    { name: 'lines put together', after: TEXT.replaceAll('\n', ''), expected: ['same 10'] },
    {
      name: 'a figure',
      after: TEXT.replace('127家', '128家'),
      expected: ['same 2', 'changed', 'same 7'],
    },
    {
      name: 'one less',
      after: lines((all) => all.splice(1, 1)),
      expected: ['same 1', 'removed', 'same 8'],
    },
    {
      name: 'one in another’s place, what went before what came',
      after: lines((all) => all.splice(1, 1, '召开座谈会听取意见。')),
      expected: ['same 1', 'removed', 'added', 'same 8'],
    },
    {
      name: 'one moved to the end',
      after: lines((all) => all.push(...all.splice(1, 1))),
      expected: ['same 9', 'moved'],
    },
    { name: 'all', after: '本站维护。', expected: [...SENTENCES.map(() => 'removed'), 'added'] },
  ])('$name: $expected', ({ after, expected }) => {
    expect(told(compare(TEXT, after))).toEqual(expected);
  });
});

describe('the pledges of two versions', () => {
  it.each([
    { from: '确保', to: '力争', told: ['changed strength'] },
    { from: '年底前', to: '6月底前', told: ['changed deadline'] },
    { from: '125户', to: '118户', told: [] },
    { from: '确保年底前完成老旧小区改造125户。', to: '', told: ['gone'] },
    { from: '125户。', to: '125户。\n建成口袋公园5座。', told: ['new'] },
  ])('$from → $to: $told', ({ from, to, told }) => {
    expect(compare(PLAN, PLAN.replace(from, to)).pledges.map(toldPledge)).toEqual(told);
  });
});

describe('any two texts', () => {
  const figure = fc.constantFrom('3亿元', '30000万元', '4亿元', '12%', '125户', '三座', '3至5个');
  const start = fc.constantFrom(
    '财政收入',
    '确保完成投资',
    '同比增长',
    '新建学校',
    '上半年，财政收入',
    '工作平稳，',
  );
  const end = fc.constantFrom('。', '；', '\n', '。\n\n', '。　');
  const sentence = fc.tuple(start, figure, end).map((parts) => parts.join(''));
  const text = fc.array(sentence, { maxLength: 12 }).map((all) => all.join(''));
  const spans = (
    comparison: Comparison,
    side: 'before' | 'after',
  ): readonly { start: number; end: number }[] =>
    comparison.sentences.flatMap((one) => {
      if (one.kind === 'same') return one.sentences.map((pair) => pair[side]);
      if (one.kind === 'added') return side === 'after' ? [one.after] : [];
      if (one.kind === 'removed') return side === 'before' ? [one.before] : [];
      return [one[side]];
    });
  /** A text without what its spans cover: blanks, where they cover every sentence once. */
  const rest = (from: string, covered: readonly { start: number; end: number }[]): string => {
    let at = 0;
    let left = '';
    for (const span of [...covered].sort((a, b) => a.start - b.start)) {
      expect(span.start).toBeGreaterThanOrEqual(at);
      left += from.slice(at, span.start);
      at = span.end;
    }
    return left + from.slice(at);
  };

  it('say nothing of a text and itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        const { numbers, pledges, sentences } = compare(one, one);
        expect([numbers, pledges]).toEqual([[], []]);
        expect(sentences.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('give back the new text from the new side, in its order, and the old one from the old side', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const comparison = compare(before, after);
        const news = spans(comparison, 'after');
        expect(news).toEqual([...news].sort((a, b) => a.start - b.start));
        expect(rest(after, news).trim()).toBe('');
        expect(rest(before, spans(comparison, 'before')).trim()).toBe('');
      }),
    );
  });

  it('mirror where the sides are swapped', () => {
    interface Told {
      readonly kind: string;
      readonly before?: { start: number; end: number };
      readonly after?: { start: number; end: number };
    }
    const all = ({ sentences, numbers, pledges }: Comparison): Told[] => [
      ...sentences.flatMap((one): Told[] =>
        one.kind === 'same' ? one.sentences.map((pair) => ({ kind: one.kind, ...pair })) : [one],
      ),
      ...numbers,
      ...pledges,
    ];
    const mirror: ReadonlyMap<string, string> = new Map([
      ['added', 'removed'],
      ['removed', 'added'],
      ['gone', 'new'],
      ['new', 'gone'],
    ]);
    const mirrored = ({ kind, before, after }: Told): Told => ({
      kind: mirror.get(kind) ?? kind,
      before: after,
      after: before,
    });
    const shown = ({ kind, before, after }: Told): string =>
      [kind, before?.start, before?.end, after?.start, after?.end].join(' ');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const swapped = all(compare(after, before)).map(mirrored).map(shown);
        expect(swapped.sort()).toEqual(all(compare(before, after)).map(shown).sort());
      }),
    );
  });

  it('pair no figure with one of another indicator or kind', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const number of compare(before, after).numbers) {
          if (number.kind === 'gone' || number.kind === 'new') continue;
          expect(number.after.indicator?.text).toBe(number.before.indicator?.text);
          expect([number.after.kind, number.after.basis]).toEqual([
            number.before.kind,
            number.before.basis,
          ]);
        }
      }),
    );
  });
});
