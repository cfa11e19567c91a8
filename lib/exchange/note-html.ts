import { isMarked, noteTree } from '../wording/note-tree';
import type { NoteKind, NoteNode } from '../wording/note-node';
import { htmlText } from './html';

/** How each part is called in HTML; line break, rule, items and links are written out. */
const TAGS: Readonly<Partial<Record<NoteKind, string>>> = {
  p: 'p',
  quote: 'blockquote',
  ul: 'ul',
  pre: 'pre',
  strong: 'strong',
  em: 'em',
  s: 's',
  code: 'code',
};

/** A note as HTML: its Markdown as elements of a closed list, all its words escaped. */
export const noteHtml = (note: string): string =>
  isMarked(note)
    ? `<div class="words">${noteTree(note).map(write).join('')}</div>`
    : `<p class="words">${htmlText(note)}</p>`;

function write(node: NoteNode): string {
  if (typeof node === 'string') return htmlText(node);
  const inner = node.children.map(write).join('');
  switch (node.kind) {
    case 'br':
    case 'hr':
      return `<${node.kind}>`;
    case 'head':
      return `<p><strong>${inner}</strong></p>`;
    case 'ol':
      return `<ol start="${node.first ?? 1}">${inner}</ol>`;
    case 'li':
      return `<li${node.number === undefined ? '' : ` value="${node.number}"`}>${inner}</li>`;
    case 'a':
      return `<a href="${htmlText(node.href ?? '')}" rel="noopener noreferrer">${inner}</a>`;
    default: {
      const tag = TAGS[node.kind] ?? 'span';
      return `<${tag}>${inner}</${tag}>`;
    }
  }
}
