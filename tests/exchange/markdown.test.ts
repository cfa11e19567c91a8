import fc from 'fast-check';
import { load } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdownCollection, markdownFile } from '../../lib/exchange/markdown';
import { markdownLink, plainMarkdown } from '../../lib/exchange/markdown-text';
import { frontMatter } from '../../lib/exchange/yaml';
import { exported, HOSTILE, poisoned, WORDS } from './sample';

/** With everything on that could make markup of a text. */
const markdown = MarkdownIt({ html: true, linkify: true });
const HOSTILE_TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[ \n\t*_`~#>+\-=|\\[\]()<!&;:.\d/@w$^%{}"']{0,12}$/),
  fc.constantFrom(...HOSTILE),
);
const PLAIN_TOKENS = ['paragraph_open', 'inline', 'paragraph_close'];

function frontOf(file: string): Record<string, unknown> {
  const [, block = ''] = /^---\n([\s\S]*?)\n---\n/.exec(file) ?? [];
  const value = load(block);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

describe('plainMarkdown', () => {
  const rows = [
    { name: 'a number at the beginning of a line', text: '2. 一', expect: '2\\. 一' },
    { name: 'a heading', text: '# 一', expect: '\\# 一' },
    { name: 'a list', text: '- 一', expect: '\\- 一' },
    { name: 'markup', text: '<b>*x*</b>', expect: '\\<b\\>\\*x\\*\\</b\\>' },
    {
      name: 'an ordinary sentence',
      text: '2.88亿元，增长19.1%，完成（3）项。',
      expect: '2.88亿元，增长19.1%，完成（3）项。',
    },
    { name: 'an address', text: 'https://a.cn www.a.cn', expect: 'https\\://a.cn www\\.a.cn' },
    { name: 'lines', text: ' a\n\nb ', expect: 'a b' },
  ];
  it.each(rows)('$name', ({ text, expect: escaped }) => expect(plainMarkdown(text)).toBe(escaped));

  it('is one paragraph of text, the same text, whatever it holds', () => {
    fc.assert(
      fc.property(HOSTILE_TEXT, (text) => {
        const tokens = markdown.parse(plainMarkdown(text), {});
        const plain = text
          .toWellFormed()
          .replace(/[\s\0]+/g, ' ')
          .trim();
        expect(tokens.map(({ type }) => type)).toEqual(plain === '' ? [] : PLAIN_TOKENS);
        const parts = tokens[1]?.children ?? [];
        expect(parts.map(({ type }) => type).filter((type) => type !== 'text')).toEqual([]);
        expect(parts.map(({ content }) => content).join('')).toBe(plain);
      }),
    );
  });
});

describe('markdownLink', () => {
  it('links web addresses only', () => {
    expect(markdownLink('https://a.cn/报告?x=<1>')).toBe('<https://a.cn/报告?x=%3C1%3E>');
    expect(markdownLink('javascript:alert(1)')).toBe('javascript:alert(1)');
  });
});

describe('frontMatter', () => {
  it('any text is read back as the same text', () => {
    fc.assert(
      fc.property(fc.array(HOSTILE_TEXT, { minLength: 1, maxLength: 4 }), (texts) => {
        const block = frontMatter({
          one: texts[0],
          list: texts,
          count: 3,
          none: undefined,
          empty: [],
        });
        expect(frontOf(block)).toEqual({
          one: texts[0]?.toWellFormed(),
          list: texts.map((text) => text.toWellFormed()),
          count: 3,
        });
      }),
    );
  });
});

describe('markdownFile', () => {
  it('states the report in its front matter', () => {
    expect(frontOf(markdownFile(exported(), WORDS))).toMatchObject({
      title: '临溪镇2023年工作总结和2024年工作计划',
      issuer: '临溪镇人民政府',
      region: ['临溪镇'],
      published: '2024-01-05',
      review_period: '2023-01-01/2023-12-31',
      captured: '2024-05-01T04:00:00.000Z',
      pledges: 2,
      notes: 4,
      tags: ['住房', '已删', '重点-关注'],
    });
  });

  it('holds pledges, notes and metrics in their order', () => {
    const file = markdownFile(exported(), WORDS);
    expect(file.match(/^#+ .*$/gm)).toEqual([
      '# 临溪镇2023年工作总结和2024年工作计划',
      '## 承诺',
      '## 批注',
      '## 指标',
    ]);
    expect(file).toContain('> 年底前完成农村危房改造125户。\n\n- 所在章节：二、2024年工作安排\n');
    expect(file).toContain('- 状态：部分兑现，2025-01-08，张三\n');
    expect(file).toContain('- 证据：2025-01-07 完成110户 <https://www.linxi.gov.cn/art/9.html>\n');
    expect(file).toContain('> 大力弘扬\\<b\\>志愿\\</b\\>精神。\n');
    expect(file).toContain('| 财政总收入 | 24.03亿元 | 实际 | 全年 | 24.03亿元 |\n');
    expect(file.endsWith('|\n')).toBe(true);
  });

  /** The elements and links of a file that bears this text everywhere; in notes where asked. */
  const shownOf = (text: string, isNoted: boolean) => {
    const all = poisoned(text);
    const annotations = all.annotations.map((one) => (isNoted ? one : { ...one, note: '' }));
    const file = markdownFile({ ...all, annotations }, WORDS);
    const html = markdown.render(file.replace(/^---\n[\s\S]*?\n---\n/, ''));
    const elements = new Set([...html.matchAll(/<(\w+)/g)].map(([, name]) => name ?? ''));
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
    return { elements: [...elements], heads: html.match(/<h[12]/g), links };
  };
  const PLAIN = 'h1 h2 p ul li blockquote table thead tbody tr th td a'.split(' ');
  const MARKED = 'strong em s code pre br ol h4 hr'.split(' ');

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'no text of a page becomes markup: %j',
    (_name, text) => {
      const { elements, heads, links } = shownOf(text, false);
      expect(elements.filter((name) => !PLAIN.includes(name))).toEqual([]);
      expect(heads).toHaveLength(4);
      expect(links.filter((href) => href !== text)).toEqual([]);
    },
  );

  it.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    'no note becomes more than what notes are on the screen: %j',
    (_name, text) => {
      const { elements, heads, links } = shownOf(text, true);
      expect(elements.filter((name) => ![...PLAIN, ...MARKED].includes(name))).toEqual([]);
      expect(heads).toHaveLength(4);
      expect(links.filter((href) => !/^(?:https?|mailto):/.test(href))).toEqual([]);
    },
  );

  it('a note stays the Markdown that the reader wrote', () => {
    const all = exported();
    const note = '**口径**不同：\n- 一\n- 二';
    const annotations = all.annotations.map((one) => ({ ...one, note }));
    expect(markdownFile({ ...all, annotations }, WORDS)).toContain(
      '- 批注：\n\n  **口径**不同：\n\n  - 一\n  - 二\n',
    );
  });

  it('several reports are one file with a heading each', () => {
    const file = markdownCollection([exported(), exported()], WORDS);
    expect(frontOf(file)).toMatchObject({ reports: 2, pledges: 4, notes: 8 });
    expect(file.match(/^# /gm)).toHaveLength(2);
  });
});
