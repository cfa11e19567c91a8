import { describe, expect, it } from 'vitest';
import { extract } from '../../../../lib/extract/index';

const FRONT = '临溪镇2025年工作报告\n一、2025年工作回顾\n全镇各项事业稳步推进。\n';
const titlesOf = (text: string): string[] => extract(text).sections.map(({ title }) => title);

const HEADINGS = [
  '二、2026年工作安排',
  '(一)做强茶业',
  '1.修好东街',
  '(1)修好东街',
  '第二部分 2026年工作安排',
  '2026年工作安排',
  '●修好东街',
  /* a numbered line that ends with 。 heads what is numbered deeper below it */
  '(一)做强茶业。\n1.修好东街\n',
] as const;

const TEXT = [
  ['a sentence', '全镇修好了东街。'],
  ['a line that goes on', '修好东街,'],
  ['a line that ends with a word that waits', '加强茶园管护和'],
  ['a page number', '- 12 -'],
  ['a page among pages', '第3页 共9页'],
  ['a date', '2026-01-08'],
  ['a date with its name', '时间:2026年1月8日'],
  ['the rest of a broken title', '》实施办法'],
  ['where it was read out', '——2026年1月8日在临溪镇第三届代表会议上'],
  ['a salutation', '各位代表:'],
  ['a button', '打印'],
  ['a line without Chinese', 'www.linxi.example'],
  ['two sentences', '做强茶业。修好东街'],
  ['an ordinal', '一是修好东街'],
  ['a long line', '修好东街'.repeat(10)],
] as const;

describe('a heading', () => {
  it.each(HEADINGS)('is %s', (line) => {
    const [title = ''] = line.split('\n');
    expect(titlesOf(`${FRONT}${line}\n新建学校2所。`)).toContain(title);
  });
  it.each(TEXT)('is not %s: %s', (_name, line) => {
    const added = titlesOf(`${FRONT}${line}\n新建学校2所。`).filter(
      (title) => !FRONT.includes(title),
    );
    expect(added).toEqual([]);
  });
  it('is no item of a numbered list of sentences', () => {
    const titles = titlesOf(
      `${FRONT}(一)修路\n1.修好东街。\n2.修好西街。\n(二)做强茶业\n新建学校2所。`,
    );
    expect(titles.slice(2)).toEqual(['(一)修路', '(二)做强茶业']);
  });
  it('is not who speaks', () => {
    expect(
      titlesOf(`政府工作报告\n临溪镇镇长 李明\n王芳\n一、2025年工作回顾\n新建学校2所。`),
    ).toEqual(['政府工作报告', '一、2025年工作回顾']);
  });
  it('is not the rest of a broken line', () => {
    const text = `${FRONT}全镇在新的一年里要进一步加强对茶园、竹海和水库沿线各村各组的管护力度,\n做好防火\n新建学校2所。`;
    expect(titlesOf(text)).not.toContain('做好防火');
  });
});
