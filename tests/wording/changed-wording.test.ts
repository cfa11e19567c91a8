import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings, isRestated } from '../../lib/wording/changed-wording';
import type { WordingPart } from '../../lib/wording/changed-wording';

/** The parts as one string: `[…]` a word, `{…}` a figure, `<…>` one written differently. */
const SIGNS = {
  word: ['[', ']'],
  figure: ['{', '}'],
  restated: ['<', '>'],
  same: ['', ''],
} as const;
const shown = (parts: readonly WordingPart[]): string =>
  parts.map(({ text, kind }) => SIGNS[kind].join(text)).join('');

describe('compareWordings', () => {
  it.each([
    ['建成125户', '建成118户', '建成{125}户', '建成{118}户'],
    [
      '建成1,250户，增长3%',
      '建成1250户，增长4%',
      '建成<1,250>户，增长{3%}',
      '建成<1250>户，增长{4%}',
    ],
    ['加固兩座', '加固三座', '加固{兩}座', '加固{三}座'],
    ['建成125户', '完成125户', '[建]成125户', '[完]成125户'],
    ['建成125户', '建成125户5处', '建成125户', '建成125户{5}[处]'],
    ['同比增长8%', '同比下降8%', '同比[增长]8%', '同比[下降]8%'],
    ['收入24.03亿元', '收入240300万元', '收入<24.03亿元>', '收入<240300万元>'],
    [
      '加快建设，推动发展',
      '强化管理，促进改革',
      '[加快建设]，[推动发展]',
      '[强化管理]，[促进改革]',
    ],
    [
      '改造125个，惠及3.2万户',
      '改造118个，惠及3.1万户',
      '改造{125}个，惠及{3.2万}户',
      '改造{118}个，惠及{3.1万}户',
    ],
    ['財政收入２億元', '财政收入2亿元', '財政收入２億元', '财政收入2亿元'],
  ])('%s → %s', (before, after, was, now) => {
    const marked = compareWordings(before, after);
    expect(shown(marked.before)).toBe(was);
    expect(shown(marked.after)).toBe(now);
  });

  it.each([
    { before: '24.03亿元', after: '24.30亿元', difference: '+0.27亿元', share: '+1.1 %' },
    { before: '37820元', after: '87820元', difference: '+50,000元', share: '+132 %' },
    { before: '3300余万元', after: '3400余万元', difference: '+100万元', share: '+3.0 %' },
    { before: '5千万元', after: '4千万元', difference: '−1千万元', share: '−20.0 %' },
    { before: '9.3亿元', after: '9.3万元', difference: '−9.29907亿元', share: '−100.0 %' },
    { before: '19.1%', after: '18.1%', difference: '−1.0个百分点', share: undefined },
    { before: '8%', after: '8‰', difference: '−7.2个百分点', share: undefined },
    { before: '三', after: '五', difference: '+2', share: '+66.7 %' },
    { before: '2023', after: '2024', difference: undefined, share: undefined },
    { before: '5元', after: '5美元', difference: undefined, share: undefined },
  ])('$before → $after is $difference, $share', ({ before, after, difference, share }) => {
    const [figure] = compareWordings(`共${before}。`, `共${after}。`).figures;
    expect(figure).toMatchObject({ before, after, isSame: false });
    expect([figure?.difference, figure?.share]).toEqual([difference, share]);
  });

  it('gives up on endless wordings that have little in common, and loses nothing', () => {
    const wording = (letters: string): string =>
      Array.from({ length: 4_000 }, (_, at) => letters.charAt(at % 7)).join('');
    const [before, after] = [wording('甲乙丙丁戊己庚'), wording('庚子丁寅卯甲巳')];
    const marked = compareWordings(before, after);
    expect([marked.before, marked.after]).toEqual([
      [{ text: before, kind: 'word' }],
      [{ text: after, kind: 'word' }],
    ]);
  });

  it('takes wordings of any length', () => {
    const before = '稳'.repeat(200_000);
    expect(shown(compareWordings(before, `${before}！`).after)).toBe(`${before}[！]`);
  });

  it('says that a value stayed where only its writing changed', () => {
    expect(compareWordings('24.03亿元', '240300万元').figures).toEqual([
      { before: '24.03亿元', after: '240300万元', isSame: true },
    ]);
  });

  it('loses no character of either wording', () => {
    const unit = fc.constantFrom(
      '1',
      '２',
      '.',
      '万',
      '亿',
      '元',
      '增',
      '降',
      ' ',
      '\u200b',
      '—',
      '😀',
      '一',
    );
    const text = fc.string({ unit, maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marked = compareWordings(before, after);
        expect(marked.before.map((part) => part.text).join('')).toBe(before);
        expect(marked.after.map((part) => part.text).join('')).toBe(after);
      }),
    );
  });
});

it.each([
  { before: '固定资产投资达到12.5亿元。', after: '固定资产投资达到125000万元。', restated: true },
  { before: '固定资产投资达到12.5亿元。', after: '固定资产投资完成125000万元。', restated: false },
  { before: '固定资产投资达到12.5亿元。', after: '固定资产投资达到12.6亿元。', restated: false },
  { before: '固定资产投资达到12.5亿元。', after: '固定资产投资达到12.5多亿元。', restated: false },
  { before: '完成三座桥梁加固。', after: '完成3座桥梁加固。', restated: true },
])('$before → $after differs in notation alone: $restated', ({ before, after, restated }) => {
  expect(isRestated(compareWordings(before, after))).toBe(restated);
});
