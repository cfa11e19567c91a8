import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeTarget } from '../../lib/anchor/describe';
import { match, matchPrepared } from '../../lib/anchor/match';
import { prepareText } from '../../lib/anchor/prepare';
import type { AnchorOutcome } from '../../lib/model/annotation';
import { SENTENCES, targetOf, TEXT } from './sample';

interface Row {
  readonly name: string;
  readonly exact: string;
  readonly text: string;
  readonly outcome: AnchorOutcome;
  readonly found?: string;
}

const swap = (from: string, to: string): string => {
  expect(TEXT).toContain(from);
  return TEXT.replace(from, to);
};

const rows: readonly Row[] = [
  { name: 'unchanged text with another hash', exact: '3.46亿元', text: TEXT, outcome: 'same', found: '3.46亿元' },
  { name: 'a paragraph was put before it', exact: '127家', text: `按语。\n${TEXT}`, outcome: 'moved', found: '127家' },
  {
    name: 'the paragraphs changed places',
    exact: SENTENCES[6] ?? '',
    text: [...SENTENCES].reverse().join('\n'),
    outcome: 'moved',
    found: SENTENCES[6],
  },
  {
    name: 'a digit changed',
    exact: '同比增长12.7%',
    text: swap('12.7%', '12.9%'),
    outcome: 'number-changed',
    found: '同比增长12.9%',
  },
  {
    name: 'only a number was quoted and it changed',
    exact: '12.7%',
    text: swap('12.7%', '9.15%'),
    outcome: 'number-changed',
    found: '9.15%',
  },
  {
    name: 'the number changed and the old one stands elsewhere',
    exact: '12.7%',
    text: `${swap('12.7%', '9.2%')}\n税收占比为12.7%。`,
    outcome: 'number-changed',
    found: '9.2%',
  },
  {
    name: 'the multiplier changed',
    exact: '9.3亿元',
    text: swap('9.3亿元', '9.3万元'),
    outcome: 'number-changed',
    found: '9.3万元',
  },
  {
    name: 'a digit was put in front',
    exact: '3.46亿元',
    text: swap('3.46亿元', '13.46亿元'),
    outcome: 'number-changed',
    found: '13.46亿元',
  },
  {
    name: 'a Chinese numeral changed',
    exact: '惠及居民三十二户',
    text: swap('三十二', '四十二'),
    outcome: 'number-changed',
    found: '惠及居民四十二户',
  },
  {
    name: 'a sentence lost one of its numbers',
    exact: SENTENCES[1] ?? '',
    text: swap('，同比增长8.4%', ''),
    outcome: 'number-changed',
    found: '完成工业总产值58.2亿元，其中规模以上企业产值41.9亿元。',
  },
  {
    name: 'other words, same numbers',
    exact: SENTENCES[6] ?? '',
    text: swap('确保年底前完成河道整治12公里', '力争年内基本完成河道整治12公里'),
    outcome: 'reworded',
    found: '力争年内基本完成河道整治12公里，拆除违法建筑3.5万平方米。',
  },
  {
    name: '一 of 进一步 is no number',
    exact: SENTENCES[7] ?? '',
    text: swap('进一步推进', '持续推进'),
    outcome: 'reworded',
    found: '持续推进社区食堂建设，新增助餐点6个，日均服务老年人九百余人次。',
  },
  {
    name: 'full-width digits and blanks are the same wording',
    exact: '3.46亿元',
    text: swap('3.46亿元', '３．４６ 亿元'),
    outcome: 'same',
    found: '３．４６ 亿元',
  },
  {
    name: 'a blank inside a number makes two numbers',
    exact: '2150个',
    text: swap('2150个', '2 150个'),
    outcome: 'number-changed',
    found: '2 150个',
  },
  {
    name: 'zero-width characters and a line break inside',
    exact: '新建口袋公园5座',
    text: swap('口袋公园', '口袋\u200b\n公园'),
    outcome: 'same',
    found: '新建口袋\u200b\n公园5座',
  },
  {
    name: 'the sentence is no longer there',
    exact: SENTENCES[9] ?? '',
    text: TEXT.replace(SENTENCES[9] ?? '', '散会。'),
    outcome: 'gone',
  },
  {
    name: 'an entirely other text',
    exact: '改造老旧小区四处',
    text: '本站建设与维护由信息中心负责。',
    outcome: 'gone',
  },
  { name: 'an empty text', exact: '127家', text: '', outcome: 'gone' },
  { name: 'a number quoted in other surroundings only', exact: '88场', text: '会议召开了88场。', outcome: 'gone' },
];

describe('match', () => {
  for (const row of rows) {
    it(row.name, () => {
      const found = match(targetOf(row.exact), row.text, 'new');
      expect(found.outcome).toBe(row.outcome);
      expect(found.start === undefined ? undefined : row.text.slice(found.start, found.end)).toBe(row.found);
      if (found.found !== undefined) expect(found.found).toBe(row.found);
    });
  }

  it('trusts the position where the hash is the same', () => {
    const text = '增长10%。增长10%。';
    const target = describeTarget(text, 'h', { start: 6, end: 12 }, 'u');
    expect(match(target, text, 'h')).toEqual({ outcome: 'same', start: 6, end: 12 });
  });

  it('tells equal quotes apart by their surroundings', () => {
    const text = '粮食产量增长5%。\n蔬菜产量增长5%。\n水果产量增长5%。';
    const target = targetOf('蔬菜产量增长5%', text);
    const second = { ...target, quote: { ...target.quote, exact: '5%', prefix: target.quote.prefix + '蔬菜产量增长' } };
    const found = match(second, `前言。\n${text}`, 'new');
    expect(found.start).toBe(`前言。\n${text}`.indexOf('蔬菜') + 6);
  });

  it('finds a passage of several thousand units by its ends', () => {
    const words = ['道路', '绿化', '学校', '医院', '河道', '菜场', '公园', '社区', '厂房', '农田', '桥梁'];
    const name = (index: number): string => `${words[index % 11] ?? ''}${words[(index * 3 + 5) % 7] ?? ''}`;
    const long = Array.from({ length: 300 }, (_, index) => `第${index + 1}项任务为${name(index)}改造。`).join('');
    const target = targetOf(long, `开头。\n${long}\n结尾。`);
    const found = match(target, `开头。\n${long.replace('第150项任务', '第150项工作')}\n结尾。`, 'new');
    expect(found.outcome).toBe('reworded');
    expect(found.found?.length).toBe(long.length);
  });
});

const place = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));

describe('match, for any span', () => {
  it('finds it at its place in the same text, whatever the hash', () => {
    fc.assert(
      fc.property(place, fc.boolean(), (span, isSameHash) => {
        const target = describeTarget(TEXT, 'old', span, 'u');
        const found = match(target, TEXT, isSameHash ? 'old' : 'new');
        if (target.quote.exact.trim() === '') return;
        expect(found.outcome).toBe('same');
        expect(TEXT.slice(found.start, found.end).trim()).toBe(target.quote.exact.trim());
      }),
    );
  });

  it('finds it behind anything put before the text', () => {
    const preface = fc.string({
      unit: fc.constantFrom('序', '言', '。', '\n', ' ', '甲'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(place, preface, (span, before) => {
        const target = describeTarget(TEXT, 'old', span, 'u');
        if (target.quote.exact.trim() === '') return;
        const text = `${before}\n${TEXT}`;
        const found = match(target, text, 'new');
        expect(found.outcome).toBe('moved');
        expect(text.slice(found.start, found.end).trim()).toBe(target.quote.exact.trim());
      }),
    );
  });

  it('never takes another digit for the same place', () => {
    const digits = [...TEXT.matchAll(/\d/g)].map((found) => found.index);
    fc.assert(
      fc.property(
        fc.constantFrom(...digits),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(20),
        fc.nat(20),
        (at, step, left, right) => {
          const span = { start: Math.max(0, at - left), end: Math.min(TEXT.length, at + 1 + right) };
          const digit = (Number(TEXT.charAt(at)) + step) % 10;
          const text = TEXT.slice(0, at) + String(digit) + TEXT.slice(at + 1);
          const found = match(describeTarget(TEXT, 'old', span, 'u'), text, 'new');
          expect(['number-changed', 'gone']).toContain(found.outcome);
        },
      ),
    );
  });

  it('throws for nothing: any target, any text', () => {
    const unit = fc.constantFrom('1', '.', '%', '三', '增', ' ', '\ud800', '\udc00', '\u200b', '\n', '😀');
    const text = fc.string({ unit, maxLength: 200 });
    const parts = fc.record({ now: text, exact: text, prefix: text, suffix: text, start: fc.nat(300) });
    fc.assert(
      fc.property(parts, ({ now, exact, prefix, suffix, start }) => {
        const target = {
          source: 'u',
          textHash: 'old',
          quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
          position: { type: 'TextPositionSelector' as const, start, end: start + exact.length },
        };
        const found = matchPrepared(target, prepareText(now, 'new'));
        if (found.outcome === 'gone') expect(found.start).toBeUndefined();
        else expect(now.slice(found.start, found.end)).toBe(found.found ?? exact);
      }),
    );
  });
});
