import type { TableRow } from '../../model/extraction';
import type { Candidate } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { unitSet } from '../../text/unit-set';
import { indexEdges } from '../../text/word-edges';
import { byName, indexEach } from '../../text/word-list';
import { CLAUSE_WORDS } from '../lexicon/clause-words';
import type { ClauseClass } from '../lexicon/clause-words';
import { CORE_VERBS, NAMED_KINDS } from '../lexicon/figure-words';
import type { Span } from '../../model/span';

/** A known word of a sentence; offsets are the document's. */
export interface Word extends Span {
  readonly kind: ClauseClass;
}

/**
 * Where one quantity stands: its clause, and the stretch of the clause that no other quantity has.
 */
export interface Place {
  readonly candidate: Candidate;
  /** The clause around the quantity, without its closing mark. */
  readonly clause: Span;
  /** Where the quantity before it in the clause ends, or the clause begins. */
  readonly floor: number;
  /** Where the next quantity in the clause begins, or the clause ends. */
  readonly ceiling: number;
  /** Inside parentheses that hold the quantity: `(适龄人员的|91.2%|)`. */
  readonly bracketed: boolean;
}

/** A sentence that holds quantities, cut into clauses and known words. */
export interface SentenceReading extends Span {
  readonly document: ReadingDocument;
  readonly text: string;
  readonly sentence: Sentence;
  readonly clauses: readonly Span[];
  readonly words: readonly Word[];
  readonly places: readonly Place[];
}

/** The part of a sentence that is read at once: endless lines are read piece by piece. */
export interface Stretch extends Span {
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
}

const LONGEST_QUOTE = 60;
const LONGEST_BRACKET = 80;
const PLAIN = 0;
const CLAUSE_MARK = 1;
const QUOTE_OPENS = 2;
const BRACKET_OPENS = 3;
const BRACKET_CLOSES = 4;

/** By code unit what it may mean for the cut; most are plain. */
const UNIT_KINDS = new Uint8Array(0x10000);
for (const [units, kind] of [
  [',;:。!?\n', CLAUSE_MARK],
  ['“', QUOTE_OPENS],
  ['(', BRACKET_OPENS],
  [')', BRACKET_CLOSES],
] as const) {
  for (const unit of units) UNIT_KINDS[unit.charCodeAt(0)] = kind;
}

/**
 * Reads a stretch of a sentence for its quantities, which come in text order and do not overlap.
 * Quotations and the quantities themselves hold no known words; a parenthesis is a clause of its
 * own only where it holds a quantity. In a table's `row` each cell is one.
 */
export function readSentence(
  document: ReadingDocument,
  stretch: Stretch,
  row?: TableRow,
): SentenceReading {
  const { text } = document;
  const { sentence, candidates } = stretch;
  const words: Word[] = [];
  const cut = createCut(stretch.start);
  const borders = row && new Set(row.cells.map(({ end }) => end));
  let next = 0;
  for (let at = stretch.start; at < stretch.end;) {
    const candidate = candidates[next];
    if (candidate && at >= candidate.start) {
      at = Math.max(at, candidate.end);
      next += 1;
      continue;
    }
    const limit = candidate?.start ?? stretch.end;
    const kind = borders?.has(at) ? CLAUSE_MARK : UNIT_KINDS[text.charCodeAt(at)];
    if (kind === PLAIN) {
      const word = wordAt(text, at, limit);
      if (word) words.push(word);
      at = word ? word.end : at + 1;
    } else if (kind === QUOTE_OPENS)
      at = behind(text, '”', at, Math.min(limit, at + LONGEST_QUOTE));
    else if (kind === BRACKET_OPENS) {
      const end = behind(text, ')', at, Math.min(stretch.end, at + LONGEST_BRACKET));
      at = cut.open(at, end, candidate);
    } else {
      cut.mark(at, kind === BRACKET_CLOSES);
      at += 1;
    }
  }
  const { clauses, bracketed } = cut.end(stretch.end);
  const { start, end } = stretch;
  return {
    document,
    text,
    sentence,
    start,
    end,
    clauses,
    words,
    places: placesOf(candidates, clauses, bracketed),
  };
}

/** Cuts a stretch into clauses, from `start` on. */
function createCut(start: number) {
  const clauses: Span[] = [];
  const bracketed: Span[] = [];
  let from = start;
  let isBracketed = false;
  const close = (end: number): void => {
    const clause = { start: from, end };
    if (end > from) clauses.push(clause);
    if (isBracketed) bracketed.push(clause);
    from = end + 1;
  };
  return {
    /**
     * A parenthesis opens at `at` and closes before `end`; where to go on: inside one that holds
     * the next quantity.
     */
    open: (at: number, end: number, quantity: Span | undefined): number => {
      if (!quantity || quantity.start >= end - 1) return end;
      close(at);
      isBracketed = true;
      return at + 1;
    },
    /**
     * A mark that ends a clause stands at `at`; a closing parenthesis does only where one was
     * opened.
     */
    mark: (at: number, closes: boolean): void => {
      if (closes && !isBracketed) return;
      close(at);
      if (closes) isBracketed = false;
    },
    end: (at: number) => {
      close(at);
      return { clauses, bracketed };
    },
  };
}

/** Behind the next `unit` before `limit`, or behind the one unit at `from` where there is none. */
function behind(text: string, unit: string, from: number, limit: number): number {
  const found = text.slice(from, limit).indexOf(unit);
  return found < 0 ? from + 1 : from + found + 1;
}

/** Behind a verb they make it a name: `覆盖|率`, `成交|额`. */
const NAMING = unitSet('率额量者');
/** 会 and 度 do too (`发布|会`, `覆盖|度`), unless they begin a word: 会议, 会员, 度假. */
const GATHERING = unitSet('会度');
const NO_GATHERING = unitSet('议展商同谈见面员计场堂诊晤审战所馆客假过汛夏');
/** 数 does too (`授权|数`), unless it begins a word or a number: 数字, 数据, 数十. */
const NUMBER = unitSet('数');
const NOT_A_NUMBER = unitSet('字据智控值码额十百千万亿');

const KINDS = indexEdges(NAMED_KINDS);
const CORE: ReadonlySet<string> = new Set(CORE_VERBS);

/** `每万人|拥有|文化设施面积`: with what it is counted by, the verb belongs to the name. */
const PER_HEAD_VERBS: ReadonlySet<string> = new Set(['拥有', '配备', '覆盖']);
const PER_HEAD = /每[十百千万]{0,2}(?:人口?|名[^,;。]{0,2}|[户床车]|平方公里)$/;
const PER_HEAD_LONGEST = 8;

/** What the table knows of a word. */
interface Entry {
  readonly length: number;
  readonly kind: ClauseClass;
  readonly isPerHead: boolean;
  readonly isVerb: boolean;
  readonly isCore: boolean;
}

const isParted = (text: string, end: number): boolean =>
  (NUMBER.has(text, end) && !NOT_A_NUMBER.has(text, end + 1)) ||
  (GATHERING.has(text, end) && !NO_GATHERING.has(text, end + 1));

/** Whether the characters around a verb that ends at `end` make a name of it. */
function isName(text: string, start: number, entry: Entry, limit: number): boolean {
  if (entry.isPerHead && PER_HEAD.test(text.slice(start - PER_HEAD_LONGEST, start))) return true;
  const end = start + entry.length;
  if (!entry.isVerb || end >= limit) return false;
  if (NAMING.has(text, end) || isParted(text, end)) return true;
  if (entry.isCore) return false;
  const kind = KINDS.lengthAt(text, end, text.length);
  return kind > 0 && !(end + kind === limit && text.startsWith(SCALE, end));
}

/** `组建|规模|10亿元的基金`: right before its number it is no part of a name. */
const SCALE = '规模';

const CLAUSE_INDEX = indexEach(byName(CLAUSE_WORDS), (word, kind): Entry => ({
  length: word.length,
  kind,
  isPerHead: kind === 'light' && PER_HEAD_VERBS.has(word),
  isVerb: kind === 'light' || kind === 'act' || kind === 'stage',
  isCore: CORE.has(word),
}));

function wordAt(text: string, at: number, limit: number): Word | undefined {
  const entry = CLAUSE_INDEX.valueAt(text, at, limit);
  return (
    entry && {
      start: at,
      end: at + entry.length,
      kind: isName(text, at, entry, limit) ? 'noun' : entry.kind,
    }
  );
}

function placesOf(
  candidates: readonly Candidate[],
  clauses: readonly Span[],
  bracketed: readonly Span[],
): Place[] {
  const places: Place[] = [];
  let index = 0;
  for (const [order, candidate] of candidates.entries()) {
    while (index < clauses.length - 1 && (clauses[index]?.end ?? 0) <= candidate.start) index += 1;
    const clause = clauses[index] ?? { start: candidate.start, end: candidate.end };
    const before = candidates[order - 1];
    const after = candidates[order + 1];
    places.push({
      candidate,
      clause,
      floor:
        before && before.end > clause.start
          ? Math.min(before.end, candidate.start)
          : Math.min(clause.start, candidate.start),
      ceiling:
        after && after.start < clause.end
          ? Math.max(after.start, candidate.end)
          : Math.max(clause.end, candidate.end),
      bracketed: bracketed.includes(clause),
    });
  }
  return places;
}
