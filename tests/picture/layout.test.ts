import { describe, expect, it } from 'vitest';
import { pictureContent } from '../../lib/picture/content';
import type { PicturePlace } from '../../lib/picture/content';
import { pictureLayout, WIDTH } from '../../lib/picture/layout';
import type { Layout } from '../../lib/picture/layout';
import { DOUBTED, JUDGED, METRICS, PLEDGES, TEXT, TEXT_HASH, WORDS } from '../exchange/sample';

const SOURCE = {
  report: {
    title: '临溪镇2023年工作总结',
    issuer: '临溪镇人民政府',
    publishedOn: '2024-01-05',
    url: 'https://www.linxi.gov.cn/art/1.html',
  },
  capturedOn: '2024-05-01',
  textHash: TEXT_HASH,
  metrics: METRICS,
  pledges: PLEDGES,
};
const spanOf = (wording: string) => {
  const start = TEXT.indexOf(wording);
  return { start, end: start + wording.length };
};
const PLEDGE: PicturePlace = {
  subject: 'pledge',
  quote: JUDGED.target.quote.exact,
  span: spanOf(JUDGED.target.quote.exact),
  judged: JUDGED,
};
const FIGURE: PicturePlace = {
  subject: 'metric',
  quote: '24.03亿元',
  span: spanOf('24.03亿元'),
  judged: DOUBTED,
};

const content = (place: PicturePlace, over: { withNote?: boolean; text?: string } = {}) =>
  pictureContent(SOURCE, { place, withNote: false, ...over }, WORDS);
const layout = (...given: Parameters<typeof content>): Layout =>
  pictureLayout(content(...given), (text, { size }) => text.length * size, 'zh_CN');
const textsOf = ({ marks }: Layout): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('what a picture says', () => {
  it('of a pledge: wording, facts, verdict, source, day and hash', () => {
    const { facts, ...said } = content(PLEDGE);
    expect(said).toEqual({
      subject: '承诺',
      quote: '年底前完成农村危房改造125户。',
      verdict: { status: 'partly-kept', words: '部分兑现', aside: '2025-01-08 · 张三' },
      title: '《临溪镇2023年工作总结》',
      origin: '临溪镇人民政府 · 2024-01-05发布',
      address: 'https://www.linxi.gov.cn/art/1.html',
      proof: `2024-05-01 采集 · 全文 SHA-256 ${TEXT_HASH.slice(0, 16)}…`,
    });
    expect(facts.map(({ label }) => label)).toEqual(['具体程度', '期限', '数字目标', '领域']);
  });

  it('of a verdict without evidence: that it lacks it', () => {
    const bare = content({ ...PLEDGE, judged: { ...JUDGED, evidence: [] } });
    expect(bare.verdict?.words).toBe('部分兑现（缺证据）');
    const begun = content({
      ...PLEDGE,
      judged: { ...JUDGED, status: 'in-progress', evidence: [] },
    });
    expect(begun.verdict?.words).not.toContain('缺证据');
  });

  it('of a figure: its sentence, or at least its indicator', () => {
    expect(content(FIGURE, { text: TEXT }).quote).toBe('全年完成财政总收入24.03亿元，同比下降3%。');
    expect(content(FIGURE).quote).toBe('财政总收入 24.03亿元');
  });

  it('holds the note of the reader only where they chose it', () => {
    expect(content(PLEDGE).note).toBeUndefined();
    expect(textsOf(layout(PLEDGE)).join('')).not.toContain('问过镇里');
    expect(content(PLEDGE, { withNote: true }).note).toBe('问过镇里');
    expect(textsOf(layout(PLEDGE, { withNote: true }))).toContain('问过镇里');
  });
});

describe('how a picture is set', () => {
  it.each([10, 100, 500, 2_000])(
    'a wording of %i characters stays inside, one line below the other',
    (length) => {
      const made = layout({
        ...PLEDGE,
        quote: '临溪镇全面推进乡村振兴，'.repeat(200).slice(0, length),
      });
      const texts = made.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
      for (const { x, y, text, type } of texts) {
        expect(x + text.length * type.size).toBeLessThanOrEqual(WIDTH);
        expect(y).toBeLessThan(made.height);
      }
      const quoted = texts.filter(({ type }) => type.family === 'serif');
      expect(quoted.map(({ y }) => y)).toEqual(
        quoted.map((_, at) => (quoted[0]?.y ?? 0) + at * 46),
      );
      expect(quoted.length).toBeLessThanOrEqual(14);
      expect(made.height).toBeLessThan(1_400);
      expect(textsOf(made).includes(`（原文共 ${length} 字，图上只有开头）`)).toBe(length >= 500);
      expect(quoted.at(-1)?.text.endsWith('……')).toBe(length >= 500);
    },
  );

  it('what was cut of a note is said, too', () => {
    const made = layout(
      { ...PLEDGE, judged: { ...JUDGED, note: '看过。'.repeat(200) } },
      { withNote: true },
    );
    expect(textsOf(made)).toContain('（批注共 600 字，图上只有开头）');
  });
});
