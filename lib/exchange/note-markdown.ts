import { noteTree } from '../wording/note-tree';
import type { NoteNode } from '../wording/note-node';
import { escaped, lineStart, markdownLink } from './markdown-text';

/**
 * A note as Markdown, line by line: what the reader marked stays marked, and all else that a
 * Markdown editor would make something of (HTML, Obsidian's embeds and tags) is text, as it is on
 * the screen.
 */
export const noteMarkdown = (note: string): readonly string[] => blockLines(noteTree(note));

type Part = Exclude<NoteNode, string>;

const blockLines = (nodes: readonly NoteNode[]): readonly string[] =>
  nodes.flatMap((node, at) => [...(at === 0 ? [] : ['']), ...linesOf(node)]);

function linesOf(node: NoteNode): readonly string[] {
  if (typeof node === 'string') return inlineLines([node]);
  switch (node.kind) {
    case 'p':
      return inlineLines(node.children);
    case 'head':
      return [`#### ${inline(node.children)}`];
    case 'quote':
      return blockLines(node.children).map((line) => `> ${line}`.trimEnd());
    case 'ul':
    case 'ol':
      return listLines(node);
    case 'pre':
      return ['```', ...node.children.join('').split('\n'), '```'];
    case 'hr':
      return ['---'];
    default:
      return inlineLines([node]);
  }
}

function listLines({ kind, children, first = 1 }: Part): readonly string[] {
  let next = first;
  return children.flatMap((item) => {
    if (typeof item === 'string') return [];
    next = item.number ?? next;
    const mark = kind === 'ol' ? `${next}. ` : '- ';
    next += 1;
    const begins = item.children.findIndex((node) => isBlock(node));
    const [words, below] =
      begins < 0
        ? [item.children, []]
        : [item.children.slice(0, begins), item.children.slice(begins)];
    const lines = [
      ...inlineLines(words),
      ...below.flatMap((node) => [...(isList(node) ? [] : ['']), ...linesOf(node)]),
    ];
    const margin = ' '.repeat(mark.length);
    return lines.map((line, at) => (at === 0 ? mark + line : `${margin}${line}`.trimEnd()));
  });
}

const isList = (node: NoteNode): boolean =>
  typeof node !== 'string' && (node.kind === 'ul' || node.kind === 'ol');

const isBlock = (node: NoteNode): boolean =>
  typeof node !== 'string' && ['p', 'head', 'quote', 'ul', 'ol', 'pre', 'hr'].includes(node.kind);

/** A line break of a paragraph is one. */
const inlineLines = (nodes: readonly NoteNode[]): readonly string[] =>
  inline(nodes)
    .split('\n')
    .map((line) => lineStart(line.trimStart()));

const inline = (nodes: readonly NoteNode[]): string => nodes.map(marked).join('');

function marked(node: NoteNode): string {
  if (typeof node === 'string') return escaped(node);
  const words = inline(node.children);
  switch (node.kind) {
    case 'strong':
      return `**${words}**`;
    case 'em':
      return `*${words}*`;
    case 's':
      return `~~${words}~~`;
    case 'code':
      return `\`${node.children.join('')}\``;
    case 'a':
      return linked(node.href ?? '', node);
    case 'br':
      return '\\\n';
    default:
      return words;
  }
}

function linked(href: string, { children }: Part): string {
  if (children.length === 1 && children[0] === href) return markdownLink(href);
  const address = href.replace(/[<>\\`\s\p{Cc}]/gu, (unit) => encodeURIComponent(unit));
  return `[${inline(children)}](<${address}>)`;
}
