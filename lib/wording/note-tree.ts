import { inlineNodes } from './note-inline';
import type { NoteNode } from './note-node';

/** Longer notes are shown as they are typed. */
const LONGEST = 20_000;
/** Lists and quotations within each other. */
const DEEPEST = 6;

const MARKED = /[*_`~[#>\\]|https?:|^[ \t]{0,12}(?:-|\d{1,3}[.)])\s|^ {0,3}---/im;

/** Whether a note may hold anything but plain words. */
export const isMarked = (note: string): boolean => note.length <= LONGEST && MARKED.test(note);

const FENCE = /^\s{0,3}```/;
/* `# 1` counts, `>5%` compares, `+ 3%` adds, `2015. ` is a year: text, as it is written. */
const HEAD = /^#{1,6}\s+(?=\S)(?!\d[\d.,]*\s*$)/;
const QUOTE = /^\s{0,3}>(?![\d=])\s?/;
const RULE = /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;
const ITEM = /^(\s*)(?:[-*]|(\d{1,3})[.)])\s+/;

/**
 * A note as Markdown, in the part of it that notes need: paragraphs (a line break stays one),
 * lists, quotations, headings, code, emphasis and links. No HTML, no images, no tables: whatever
 * else is typed is text. Example: `**口径**不同，见 https://tjj.linxi.gov.cn/a.html`.
 */
export const noteTree = (note: string): readonly NoteNode[] =>
  blocks(note.replace(/\r\n?/g, '\n').split('\n'), 0);

function blocks(lines: readonly string[], depth: number): readonly NoteNode[] {
  const nodes: NoteNode[] = [];
  let at = 0;
  while (at < lines.length) {
    const { node, end } = blockAt(lines, at, depth);
    if (node !== undefined) nodes.push(node);
    at = end;
  }
  return nodes;
}

interface Block {
  readonly node?: NoteNode;
  readonly end: number;
}

function blockAt(lines: readonly string[], at: number, depth: number): Block {
  const line = lines[at] ?? '';
  if (line.trim() === '') return { end: at + 1 };
  if (FENCE.test(line)) return fenced(lines, at);
  if (RULE.test(line)) return { node: { kind: 'hr', children: [] }, end: at + 1 };
  if (HEAD.test(line)) {
    const children = inlineNodes(line.replace(HEAD, '').trim());
    return { node: { kind: 'head', children }, end: at + 1 };
  }
  if (depth < DEEPEST && QUOTE.test(line)) {
    const end = endOf(lines, at, (one) => QUOTE.test(one));
    const inner = lines.slice(at, end).map((one) => one.replace(QUOTE, ''));
    return { node: { kind: 'quote', children: blocks(inner, depth + 1) }, end };
  }
  if (depth < DEEPEST && ITEM.test(line)) return listAt(lines, at, depth);
  const end = endOf(lines, at, (one) => one.trim() !== '' && (depth >= DEEPEST || !isBlock(one)));
  const words = lines
    .slice(at, end)
    .map((one) => one.trim())
    .join('\n');
  return { node: { kind: 'p', children: inlineNodes(words) }, end };
}

const isBlock = (line: string): boolean =>
  [FENCE, HEAD, QUOTE, RULE, ITEM].some((begins) => begins.test(line));

/** Where lines that go on with what begins at `at` end; that line itself always counts. */
function endOf(lines: readonly string[], at: number, goesOn: (line: string) => boolean): number {
  let end = at + 1;
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1;
  return end;
}

function fenced(lines: readonly string[], at: number): Block {
  const end = endOf(lines, at, (line) => !FENCE.test(line));
  const code = lines.slice(at + 1, end).join('\n');
  return { node: { kind: 'pre', children: [code] }, end: end + 1 };
}

function listAt(lines: readonly string[], at: number, depth: number): Block {
  const [, margin = '', number] = ITEM.exec(lines[at] ?? '') ?? [];
  const isSame = (line: string): boolean => {
    const [whole, before = '', other] = ITEM.exec(line) ?? [];
    return (
      whole !== undefined &&
      before.length <= margin.length + 1 &&
      (other === undefined) === (number === undefined)
    );
  };
  const isInner = (line: string): boolean =>
    line.trim() !== '' && indentOf(line) > margin.length + 1;
  const end = endOf(lines, at, (line) => isSame(line) || isInner(line));
  const items: { readonly number: number; readonly lines: string[] }[] = [];
  for (const line of lines.slice(at, end)) {
    if (isSame(line))
      items.push({ number: Number(ITEM.exec(line)?.[2]), lines: [line.replace(ITEM, '')] });
    else items.at(-1)?.lines.push(line.slice(margin.length + 2));
  }
  const children = items.map((item, index): NoteNode => {
    const last = items[index - 1]?.number;
    const isNext = number === undefined || last === undefined || item.number === last + 1;
    const node = { kind: 'li', children: inItem(item.lines, depth) } as const;
    return isNext ? node : { ...node, number: item.number };
  });
  return number === undefined
    ? { node: { kind: 'ul', children }, end }
    : { node: { kind: 'ol', children, first: Number(number) }, end };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The words of an item stand in it without a paragraph; what stands below them as itself. */
function inItem([first = '', ...rest]: readonly string[], depth: number): readonly NoteNode[] {
  return [...inlineNodes(first), ...blocks(rest, depth + 1)];
}
