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
    '`a*b*c` 和 *a b c*',
    '共**3**个，为~~12~~ 13',
    '[甲](https://a.gov.cn/x_(1)_(2(3)))后',
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
    ['[**https://a.gov.cn**](https://b.cn)', ['https://b.cn']],
    ['[*甲 **https://a.gov.cn***](https://b.cn)', ['https://b.cn']],
    ['[甲](https://a.gov.cn/x_(1))', ['https://a.gov.cn/x_(1)']],
    ['见https://a.gov.cn/x_(1)。', ['https://a.gov.cn/x_(1)']],
    ['(见 https://a.gov.cn/x)和', ['https://a.gov.cn/x']],
  ])('%s', (note, links) => {
    expect(linksOf(noteTree(note))).toEqual(links);
  });
});

const wordsIn = (nodes: readonly NoteNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string' ? node : node.kind === 'br' ? '\n' : wordsIn(node.children),
    )
    .join('');

describe('what is said of figures stays as it is written', () => {
  it.each([
    '3*4*5',
    'a*b*c',
    '人均*人口*系数',
    '1.5亿*2*3',
    '(1+2)*3*(4+5)',
    '10%*5*20%',
    '*3*4',
    '2**3**4',
    'x**2 + y**2',
    '2**3*4*5**6',
    '5~6、7~8',
    '5~~6、7~~8',
    '10%~~12%，13%~~15%',
    '5亿~~6亿，7亿~~8亿',
    '10%_20%_30%',
    '1_000_000',
    '2*3',
    '1.5亿',
    '# 1',
    '>5%\n>=6%',
    '+ 3%',
    '2015. 甲\n2020. 乙\n2024. 丙',
  ])('%j', (note) => {
    expect(wordsIn(noteTree(note))).toBe(note);
  });

  it('an item keeps the number that is written', () => {
    expect(noteHtml('1. 甲\n3. 乙\n4. 丙\n2015. 丁')).toBe(
      '<div class="words"><ol start="1"><li>甲</li><li value="3">乙</li><li>丙</li></ol><p>2015. 丁</p></div>',
    );
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
      /^(?:\/?(?:div|p|blockquote|ul|ol|li(?: value="\d+")?|pre|strong|em|[sa]|code)|[bh]r|div class="words"|p class="words"|ol start="\d+"|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noopener noreferrer")$/;
    fc.assert(
      fc.property(typed, (note) => {
        for (const [, tag = ''] of noteHtml(note).matchAll(/<([^<>]*)>/g))
          expect(tag).toMatch(allowed);
        expect(noteHtml(note)).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it.each([
    '*',
    '[',
    '`',
    '_',
    '> ',
    '- ',
    '**a',
    '[](',
    '[a](',
    '~~',
    '*a*b',
    '>a\n',
    'a\n\n',
    '1. a\n',
  ])('twenty thousand of %s take no long time', (mark) => {
    const note = mark.repeat(20_000 / mark.length);
    expect(noteTree(note).length).toBeGreaterThan(0);
  });

  it('a very long note is shown as it is typed', () => {
    expect(isMarked('*'.repeat(20_001))).toBe(false);
    expect(isMarked('普通的一句话')).toBe(false);
  });
});
