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
const TRAILING = '.,;:!?]*_~';
/** No address in brackets is longer: what is, is text. */
const LONGEST_ADDRESS = 2048;
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
 * that is never closed is text, and so is one that may be a sign between figures: `3*4*5`,
 * `10%_20%`. Linear in the length: what closes nothing is looked for once.
 */
export const inlineNodes = (text: string): readonly NoteNode[] =>
  nodesOf(text, { depth: 0, isLabel: false });

interface Within {
  readonly depth: number;
  /** Within the words of a link, where no other link stands. */
  readonly isLabel: boolean;
}

function nodesOf(text: string, within: Within): readonly NoteNode[] {
  const find = finder(text);
  const nodes: NoteNode[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = within.depth < DEEPEST ? readAt(text, at, { ...within, find }) : undefined;
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

type Find = (mark: string, from: number, holds?: (at: number) => boolean) => number | undefined;

interface Reading extends Within {
  /** Where a mark next stands and holds; `undefined` where it does not any more. */
  readonly find: Find;
}

function finder(text: string): Find {
  const missing = new Set<string>();
  return (mark, from, holds = () => true) => {
    if (missing.has(mark)) return undefined;
    let at = text.indexOf(mark, from);
    while (at >= 0 && !holds(at)) at = text.indexOf(mark, at + 1);
    if (at >= 0) return at;
    missing.add(mark);
    return undefined;
  };
}

function readAt(text: string, at: number, reading: Reading): Found | undefined {
  const unit = text.charAt(at);
  if (unit === '\n') return { node: { kind: 'br', children: [] }, end: at + 1 };
  if (unit === '\\' && ESCAPED.test(text.charAt(at + 1)))
    return { node: text.charAt(at + 1), end: at + 2 };
  if (unit === '`') return codeAt(text, at, reading);
  if (unit === '[') return reading.isLabel ? undefined : linkAt(text, at, reading);
  if (unit === 'h' || unit === 'H') return reading.isLabel ? undefined : addressAt(text, at);
  return emphasisAt(text, at, reading);
}

function codeAt(text: string, at: number, { find }: Reading): Found | undefined {
  const end = find('`', at + 1);
  if (end === undefined || end === at + 1) return undefined;
  return { node: { kind: 'code', children: [text.slice(at + 1, end)] }, end: end + 1 };
}

function linkAt(text: string, at: number, { find, depth }: Reading): Found | undefined {
  const middle = find('](', at + 1);
  const end = middle === undefined ? undefined : closingOf(text, middle + 2);
  if (middle === undefined || end === undefined) return undefined;
  const href = text.slice(middle + 2, end).trim();
  const label = text.slice(at + 1, middle);
  if (label.trim() === '' || label.includes('[') || !isAddress(href)) return undefined;
  const children = nodesOf(label, { depth: depth + 1, isLabel: true });
  return { node: { kind: 'a', href, children }, end: end + 1 };
}

/** Where the bracket closes that was opened before `from`; those within an address are in pairs. */
function closingOf(text: string, from: number): number | undefined {
  const last = Math.min(text.length, from + LONGEST_ADDRESS);
  let open = 0;
  for (let at = from; at < last; at += 1) {
    const unit = text.charAt(at);
    if (unit === '(') open += 1;
    if (unit === ')' && open === 0) return at;
    if (unit === ')') open -= 1;
  }
  return undefined;
}

function addressAt(text: string, at: number): Found | undefined {
  if (/\w/.test(text.charAt(at - 1))) return undefined;
  ADDRESS.lastIndex = at;
  const whole = ADDRESS.exec(text)?.[0] ?? '';
  let href = whole.slice(0, closingOf(whole, 0));
  while (TRAILING.includes(href.slice(-1)) && href !== '') href = href.slice(0, -1);
  if (!isAddress(href)) return undefined;
  return { node: { kind: 'a', href, children: [href] }, end: at + href.length };
}

const isSpace = (unit: string): boolean => unit === '' || /\s/.test(unit);

/** What a sign stands behind and before: `2*3`, `10%*x`, `（一）*（二）`, `人均*人口`. */
const LEFT = /[\p{L}\p{N}%％‰°℃)）\]】]/u;
const RIGHT = /[\p{L}\p{N}(（[【]/u;
/** Of two marks side by side only these make a sign: `2**3`, `5亿~~6亿`. */
const FIGURE = /[A-Za-z\p{N}%％‰°℃()（）.]/u;
const COUNTED = /[万亿千百十元]/;

/** Whether words may begin behind a mark. */
function opens(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + mark.length);
  if (isSpace(behind)) return false;
  if (mark === '**' || mark === '~~')
    return !((FIGURE.test(before) || COUNTED.test(before)) && FIGURE.test(behind));
  return !LEFT.test(before) && before !== mark;
}

/** Whether words may end before a mark. */
function closes(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + mark.length);
  if (isSpace(before) || before === '\\') return false;
  if (mark === '**' || mark === '~~') return !(FIGURE.test(before) && FIGURE.test(behind));
  return !RIGHT.test(behind) && before !== mark && behind !== mark;
}

function emphasisAt(text: string, at: number, { find, ...within }: Reading): Found | undefined {
  const [mark, kind] = MARKS.find(([one]) => text.startsWith(one, at)) ?? [];
  if (mark === undefined || kind === undefined || !opens(text, at, mark)) return undefined;
  const start = at + mark.length;
  const end = find(mark, start + 1, (one) => closes(text, one, mark));
  if (end === undefined) return undefined;
  const children = nodesOf(text.slice(start, end), { ...within, depth: within.depth + 1 });
  return { node: { kind, children }, end: end + mark.length };
}
