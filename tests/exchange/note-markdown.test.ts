import { expect, it } from 'vitest';
import { noteMarkdown } from '../../lib/exchange/note-markdown';
import { noteTree } from '../../lib/wording/note-tree';
import { plainNote } from '../../lib/wording/note-plain';

const NOTES: readonly {
  readonly name: string;
  readonly note: string;
  readonly is: readonly string[];
  readonly plain: string;
}[] = [
  {
    name: 'emphasis',
    note: '**口径**不同，*见*~~旧~~表',
    is: ['**口径**不同，*见*~~旧~~表'],
    plain: '口径不同，见旧表',
  },
  {
    name: 'a list in a list',
    note: '- 一\n- 二\n  - 三',
    is: ['- 一', '- 二', '  - 三'],
    plain: '一 二 三',
  },
  { name: 'numbers', note: '3. 三\n4. 四', is: ['3. 三', '4. 四'], plain: '三 四' },
  {
    name: 'a quotation, a heading, code',
    note: '# 口径\n> 原文\n\n```\na*b\n```',
    is: ['#### 口径', '', '> 原文', '', '```', 'a*b', '```'],
    plain: '口径 原文 a*b',
  },
  {
    name: 'links',
    note: '见[公报](https://tjj.linxi.gov.cn/a.html)、https://linxi.gov.cn/b。',
    is: ['见[公报](<https://tjj.linxi.gov.cn/a.html>)、<https://linxi.gov.cn/b>。'],
    plain: '见公报、https://linxi.gov.cn/b。',
  },
  { name: 'lines', note: '**一**\n二', is: ['**一**\\', '二'], plain: '一 二' },
];

it.each(NOTES)('what is marked stays marked: $name', ({ note, is, plain }) => {
  expect(noteMarkdown(note)).toEqual(is);
  expect(plainNote(note)).toBe(plain);
});

it.each(NOTES)('and reads the same again: $name', ({ note, is }) => {
  const again = is
    .join('\n')
    .replaceAll('\\\n', '\n')
    .replaceAll(/<(https?:[^>]+)>/g, '$1');
  expect(noteTree(again)).toEqual(noteTree(note));
});

it('nothing else is markup', () => {
  const note = '**注意** <script>alert(1)</script> ![[密]] [[页]] #标签 $x$';
  expect(noteMarkdown(note)).toEqual([
    '**注意** \\<script\\>alert(1)\\</script\\> !\\[\\[密\\]\\] \\[\\[页\\]\\] \\#标签 \\$x\\$',
  ]);
});

it('a plain note is as it is typed', () => {
  expect(plainNote('问住建局：3>2')).toBe('问住建局：3>2');
});
