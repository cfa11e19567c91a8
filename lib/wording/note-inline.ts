import type { NoteNode } from './note-node';

/** What stands on both sides of words, longest first, and what the words are then. */
const MARKS = [
  ['**', 'strong'],
  ['__', 'strong'],
  ['~~', 's'],
  ['*', 'em'],
  ['_', 'em'],
] as const;

const ESCAPED = /[!-/:-@[-`{-~]/;
/** Where a bare address ends: white space, quotes, and the marks of a Chinese sentence. */
const ADDRESS = /https?:\/\/[^\s<>"'“”‘’（）【】《》，。；、！？]+/iy;
const TRAILING = '.,;:!?)]*_~';
/** Deeper than this words are shown as they are typed. */
const DEEPEST = 8;

/** Only these lead anywhere: what is no web or mail address is text. */
const isAddress = (url: string): boolean =>
  /^(?:https?:\/\/[^\s<>]+|mailto:[^\s<>]+)$/i.test(url) && URL.canParse(url);

/** What was read at a place, and where reading goes on. */
interface Found {
  readonly node: NoteNode;
  readonly end: number;
}

/**
 * The words of one line or paragraph with what is emphasised, code and links among them. A mark
 * that is never closed is text. Linear in the length: what closes nothing is looked for once.
 */
export function inlineNodes(text: string, depth = 0): readonly NoteNode[] {
  const missing = new Set<string>();
  /** Where a mark next stands; `undefined` where it does not any more. */
  const find = (mark: string, from: number): number | undefined => {
    if (missing.has(mark)) return undefined;
    const at = text.indexOf(mark, from);
    if (at >= 0) return at;
    missing.add(mark);
    return undefined;
  };
  const nodes: NoteNode[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = depth < DEEPEST ? readAt(text, at, { depth, find }) : undefined;
    if (found === undefined) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (typeof found.node === 'string') plain += found.node;
    else {
      if (plain !== '') nodes.push(plain);
      plain = '';
      nodes.push(found.node);
    }
    at = found.end;
  }
  return plain === '' ? nodes : [...nodes, plain];
}

interface Reading {
  readonly depth: number;
  readonly find: (mark: string, from: number) => number | undefined;
}

function readAt(text: string, at: number, reading: Reading): Found | undefined {
  const unit = text.charAt(at);
  if (unit === '\n') return { node: { kind: 'br', children: [] }, end: at + 1 };
  if (unit === '\\' && ESCAPED.test(text.charAt(at + 1)))
    return { node: text.charAt(at + 1), end: at + 2 };
  if (unit === '`') return codeAt(text, at, reading);
  if (unit === '[') return linkAt(text, at, reading);
  if (unit === 'h' || unit === 'H') return addressAt(text, at);
  return emphasisAt(text, at, reading);
}

function codeAt(text: string, at: number, { find }: Reading): Found | undefined {
  const end = find('`', at + 1);
  if (end === undefined || end === at + 1) return undefined;
  return { node: { kind: 'code', children: [text.slice(at + 1, end)] }, end: end + 1 };
}

function linkAt(text: string, at: number, { find, depth }: Reading): Found | undefined {
  const middle = find('](', at + 1);
  const end = middle === undefined ? undefined : find(')', middle);
  if (middle === undefined || end === undefined) return undefined;
  const href = text.slice(middle + 2, end).trim();
  const label = text.slice(at + 1, middle);
  if (label.trim() === '' || label.includes('[') || !isAddress(href)) return undefined;
  const children = inlineNodes(label, depth + 1).map(withoutLink);
  return { node: { kind: 'a', href, children }, end: end + 1 };
}

/** A link does not stand in a link. */
const withoutLink = (node: NoteNode): NoteNode =>
  typeof node !== 'string' && node.kind === 'a' ? (node.href ?? '') : node;

function addressAt(text: string, at: number): Found | undefined {
  if (/\w/.test(text.charAt(at - 1))) return undefined;
  ADDRESS.lastIndex = at;
  let href = ADDRESS.exec(text)?.[0] ?? '';
  while (TRAILING.includes(href.slice(-1)) && href !== '') href = href.slice(0, -1);
  if (!isAddress(href)) return undefined;
  return { node: { kind: 'a', href, children: [href] }, end: at + href.length };
}

const isSpace = (unit: string): boolean => unit === '' || /\s/.test(unit);
const isWord = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

function emphasisAt(text: string, at: number, { find, depth }: Reading): Found | undefined {
  const [mark, kind] = MARKS.find(([one]) => text.startsWith(one, at)) ?? [];
  if (mark === undefined || kind === undefined) return undefined;
  const start = at + mark.length;
  const end = find(mark, start + 1);
  if (end === undefined || isSpace(text.charAt(start)) || isSpace(text.charAt(end - 1)))
    return undefined;
  /* `snake_case` is no emphasis; `a*b*c` is. */
  const isInWord = isWord(text.charAt(at - 1)) || isWord(text.charAt(end + mark.length));
  if (mark.startsWith('_') && isInWord) return undefined;
  const children = inlineNodes(text.slice(start, end), depth + 1);
  return { node: { kind, children }, end: end + mark.length };
}
