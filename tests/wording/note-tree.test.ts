import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { noteHtml } from '../../lib/exchange/note-html';
import { isMarked, noteTree } from '../../lib/wording/note-tree';
import type { NoteNode } from '../../lib/wording/note-node';

/** What the common library makes of the same words, without what notes have no part for. */
const reference = new MarkdownIt({ html: false, linkify: false, breaks: true });

/** Without white space between elements, and with headings and lists written alike. */
const plain = (html: string): string =>
  html
    .replace(/<h[1-6]>/g, '<p><strong>')
    .replace(/<\/h[1-6]>/g, '</strong></p>')
    .replaceAll(' start="1"', '')
    .replaceAll(' rel="noopener noreferrer"', '')
    .replace(/<\/?div[^>]*>/g, '')
    .replaceAll('<pre><code>', '<pre>')
    .replaceAll('</code></pre>', '</pre>')
    .split('\n')
    .map((line) => line.trim())
    .join('');

describe('reads as the common library does', () => {
  it.each([
    '**口径**不同，*待核*，~~作废~~',
    '第**一**行\n第二行\n\n另一段',
    '- 一\n- 二\n- 三',
    '1. 一\n2. 二',
    '3) 三\n4) 四',
    '- 一\n  - 里面\n- 二',
    '> 原话\n> 第二句\n\n我的话',
    '## 小标题\n正文',
    '```\n**不是**\n```',
    '`a*b*c` 和 a*b*c',
    '[统计局](https://tjj.linxi.gov.cn/a.html)说的',
    '\\*不是\\* 强调',
    '一\n\n---\n\n二',
    'snake_case_name 不是强调',
    '2 * 3 * 4 不是强调',
    '没有结束的 **强调',
    '<b>不是</b> <script>alert(1)</script>',
    '&lt; 5 < 6 & 7'.replace('&lt;', '<'),
  ])('%s', (note) => {
    const own = isMarked(note) ? noteHtml(note) : noteHtml(note).replace(' class="words"', '');
    expect(plain(own)).toBe(plain(reference.render(note)).replaceAll('&#39;', "'"));
  });
});

const linksOf = (nodes: readonly NoteNode[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.href ? [node.href] : []), ...linksOf(node.children)],
  );

describe('links', () => {
  it.each([
    ['[看](https://a.gov.cn/x)', ['https://a.gov.cn/x']],
    ['见 https://a.gov.cn/x?y=1。后文', ['https://a.gov.cn/x?y=1']],
    ['（http://a.gov.cn/）', ['http://a.gov.cn/']],
    ['[信](mailto:a@b.cn)', ['mailto:a@b.cn']],
    ['[坏](javascript:alert(1))', []],
    ['[坏](data:text/html,x)', []],
    ['[坏](//a.cn)', []],
    ['[坏](java\nscript:x)', []],
    ['![图](https://a.gov.cn/x.png)', ['https://a.gov.cn/x.png']],
    ['xhttps://a.gov.cn', []],
    ['[https://b.cn](https://a.gov.cn)', ['https://a.gov.cn']],
  ])('%s', (note, links) => {
    expect(linksOf(noteTree(note))).toEqual(links);
  });
});

describe('whatever is typed', () => {
  const typed = fc.string({
    unit: fc.constantFrom(
      '*',
      '_',
      '`',
      '~',
      '[',
      ']',
      '(',
      ')',
      '>',
      '-',
      '1.',
      ' ',
      '\n',
      '#',
      '字',
      'h',
      'https://a.cn',
      '<b>',
      '\\',
    ),
    maxLength: 60,
  });

  it('no tag comes out that is not of the closed list, and no link that leads elsewhere', () => {
    const allowed =
      /^(?:\/?(?:div|p|blockquote|ul|ol|li|pre|strong|em|[sa]|code)|[bh]r|div class="words"|p class="words"|ol start="\d+"|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noopener noreferrer")$/;
    fc.assert(
      fc.property(typed, (note) => {
        for (const [, tag = ''] of noteHtml(note).matchAll(/<([^<>]*)>/g))
          expect(tag).toMatch(allowed);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it.each(['*', '[', '`', '_', '> ', '- ', '**a', '[](', '~~'])(
    'twenty thousand of %s take no long time',
    (mark) => {
      const note = mark.repeat(20_000 / mark.length);
      expect(noteTree(note).length).toBeGreaterThan(0);
    },
  );

  it('a very long note is shown as it is typed', () => {
    expect(isMarked('*'.repeat(20_001))).toBe(false);
    expect(isMarked('普通的一句话')).toBe(false);
  });
});
