import { isMarked, noteTree } from './note-tree';
import type { NoteKind, NoteNode } from './note-node';

/** A note in plain words, for where there is no room for more: its Markdown without the marks. */
export const plainNote = (note: string): string =>
  isMarked(note) ? wordsOf(noteTree(note)).replace(/\s+/g, ' ').trim() : note;

const wordsOf = (nodes: readonly NoteNode[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : around(node.kind, wordsOf(node.children))))
    .join('');

const around = (kind: NoteKind, words: string): string => (INLINE.has(kind) ? words : ` ${words} `);

const INLINE: ReadonlySet<NoteKind> = new Set(['strong', 'em', 's', 'code', 'a']);
