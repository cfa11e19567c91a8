import type { Candidate } from '../candidate';
import type { ReadingDocument } from '../document';

/** One way in which a number can be no metric: `applies` sees folded text and the candidate before its modifiers are read. */
interface Objection {
  readonly reason: string;
  readonly applies: (text: string, candidate: Candidate, document: ReadingDocument) => boolean;
}

const LATIN_OR_SIGN = /[A-Za-z+_#]/;
const ORDINALS = '第';
const LONGEST_QUOTED_NAME = 16;
const AGES = /^(?:岁|周岁)/;

const OBJECTIONS: readonly Objection[] = [
  { reason: 'part of a code with letters', applies: (text, { number }) => LATIN_OR_SIGN.test(text.charAt(number.start - 1)) },
  { reason: 'part of a formula', applies: (text, { number }) => text.charAt(number.end) === '+' },
  { reason: 'leading zero of a code', applies: (text, { number }) => /^0\d/.test(text.slice(number.start, number.start + 2)) },
  {
    reason: 'joined to another number by a dash',
    applies: (text, { number, range }) => range === undefined && /\d-$/.test(text.slice(Math.max(0, number.start - 2), number.start)),
  },
  { reason: 'ordinal', applies: (text, { number, form }) => form !== 'rank' && ORDINALS.includes(text.charAt(number.start - 1) || ' ') },
  { reason: 'decimal rest of a code', applies: (text, { number }) => /\d\.$/.test(text.slice(Math.max(0, number.start - 2), number.start)) },
  { reason: 'so many of which each', applies: (text, { number, form }) => form === 'amount' && text.charAt(number.start - 1) === '每' },
  { reason: 'number of a version', applies: (text, { number, form, unit }) => form === 'amount' && /\d\.0$/.test(text.slice(number.start, number.end)) && !/[元米吨升瓦]/.test(unit) },
  { reason: 'session of an assembly', applies: (text, { number, unit }) => unit === '次' && /[届大协委会]$/.test(text.slice(number.start - 1, number.start)) && text.startsWith('会', number.end + 1) },
  { reason: 'points of the report itself', applies: (text, { end, unit }) => unit.endsWith('方面') || text.startsWith('方面', end) },
  { reason: 'age', applies: (text, { number, rule }) => rule !== 'duration' && AGES.test(text.slice(number.end, number.end + 2)) },
  { reason: 'short quoted name', applies: (text, { number, end }) => isQuotedName(text, number.start, end) },
  { reason: 'title in 《》', applies: (text, { number, end }) => isInside(text, number.start, end, '《', '》') },
  { reason: 'outside the report', applies: (_text, candidate, document) => isAside(document, candidate) },
];

/** Why the candidate is no metric (`5G`, `第三批`, `“1+3+X”`); `undefined` for one that may be. */
export function objectionTo(document: ReadingDocument, candidate: Candidate): string | undefined {
  return OBJECTIONS.find(({ applies }) => applies(document.text, candidate, document))?.reason;
}

/** “两个100%” and “千亩良田”: a number at the head of a few quoted characters belongs to a name. */
function isQuotedName(text: string, start: number, end: number): boolean {
  const open = text.slice(Math.max(0, start - 6), start).lastIndexOf('“');
  if (open < 0) return false;
  const close = text.slice(end, end + LONGEST_QUOTED_NAME).search(/[”,。;:]/);
  return close >= 0 && text.charAt(end + close) === '”';
}

const LOOK_AROUND = 40;

function isInside(text: string, start: number, end: number, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start);
  const behind = text.slice(end, end + LOOK_AROUND);
  const opened = before.lastIndexOf(open) > before.lastIndexOf(close);
  const closes = behind.indexOf(close);
  const reopens = behind.indexOf(open);
  return opened && closes >= 0 && (reopens < 0 || closes < reopens);
}

function isAside(document: ReadingDocument, { start, end }: Candidate): boolean {
  return document.special.some((span) => (span.kind === 'chrome' || span.kind === 'glossary') && span.start <= start && end <= span.end);
}
