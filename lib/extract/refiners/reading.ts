import type { Candidate } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { CLAUSE_WORDS, LONGEST_CLAUSE_WORD, type ClauseClass } from '../lexicon/clause-words';
import type { Span } from '../../model/span';

/** A known word of a sentence; offsets are the document's. */
export interface Word extends Span {
  readonly kind: ClauseClass;
}

/** Where one quantity stands: its clause, and the stretch of the clause that no other quantity has. */
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

const CLAUSE_MARKS = ',;:。!?\n';
const LONGEST_QUOTE = 60;

/**
 * Reads a sentence for its quantities, which come in text order and do not overlap. Quotations and the quantities
 * themselves hold no known words; a parenthesis is a clause of its own only where it holds a quantity.
 */
export function readSentence(document: ReadingDocument, sentence: Sentence, candidates: readonly Candidate[]): SentenceReading {
  const { text } = document;
  const words: Word[] = [];
  const clauses: Span[] = [];
  const bracketedClauses = new Set<Span>();
  let next = 0;
  let start = sentence.start;
  const close = (end: number, bracketed: boolean): void => {
    const clause = { start, end };
    if (end > start) clauses.push(clause);
    if (bracketed) bracketedClauses.add(clause);
    start = end + 1;
  };
  let bracket = false;
  for (let at = sentence.start; at < sentence.end; ) {
    const candidate = candidates[next];
    if (candidate && at >= candidate.start) {
      at = Math.max(at, candidate.end);
      next += 1;
      continue;
    }
    const unit = text.charAt(at);
    if (unit === '“') {
      at = quoteEnd(text, at, Math.min(sentence.end, candidate?.start ?? sentence.end));
    } else if (unit === '(') {
      const end = text.indexOf(')', at);
      const holds = candidate !== undefined && end >= 0 && candidate.start < end && end < sentence.end;
      if (holds) {
        close(at, false);
        bracket = true;
        at += 1;
      } else at = end >= 0 && end < sentence.end ? end + 1 : at + 1;
    } else if (unit === ')' && bracket) {
      close(at, true);
      bracket = false;
      at += 1;
    } else if (CLAUSE_MARKS.includes(unit)) {
      close(at, bracket);
      at += 1;
    } else {
      const word = wordAt(text, at, candidate?.start ?? sentence.end);
      if (word) words.push(word);
      at = word ? word.end : at + 1;
    }
  }
  close(sentence.end, bracket);
  return { document, text, sentence, start: sentence.start, end: sentence.end, clauses, words, places: placesOf(candidates, clauses, bracketedClauses) };
}

function quoteEnd(text: string, at: number, limit: number): number {
  const end = text.indexOf('”', at);
  return end > at && end < limit && end - at <= LONGEST_QUOTE ? end + 1 : at + 1;
}

/** Behind a verb they make it a name: `覆盖|率`, `成交|额`. */
const NAMING = '率额量者';

/** A verb before one of these only names a kind of it: `授予单位`, `启动资金`. */
const NAMED_KINDS: ReadonlySet<string> = new Set(
  `单位 机构 中心 平台 基地 资金 能力 体系 设施 机制 标准 制度 方案 面积 规模 人员 人数 水平 比例 总量 总额 时间 时限 环节 情况 地区 区域 方式 模式 领域 条件 程度 力度 成本 对象 意见`.split(
    ' ',
  ),
);

function asUsed(text: string, start: number, end: number, limit: number, kind: ClauseClass): ClauseClass {
  if (end >= limit) return kind;
  if (NAMING.includes(text.charAt(end))) return 'noun';
  const isCore = text.startsWith('完成', start) || text.startsWith('实现', start) || text.startsWith('达到', start);
  return !isCore && NAMED_KINDS.has(text.slice(end, end + 2)) ? 'noun' : kind;
}

/** First characters of known words, so that most positions cost one table look-up. */
const firstUnits = new Uint8Array(0x10000);
for (const word of CLAUSE_WORDS.keys()) {
  const unit = word.charCodeAt(0);
  firstUnits[unit] = Math.max(firstUnits[unit] ?? 0, word.length);
}

function wordAt(text: string, at: number, limit: number): Word | undefined {
  const longest = Math.min(firstUnits[text.charCodeAt(at)] ?? 0, limit - at, LONGEST_CLAUSE_WORD);
  for (let length = longest; length > 0; length -= 1) {
    const kind = CLAUSE_WORDS.get(text.slice(at, at + length));
    if (kind) return { start: at, end: at + length, kind: kind === 'light' || kind === 'act' || kind === 'stage' ? asUsed(text, at, at + length, limit, kind) : kind };
  }
  return undefined;
}

function placesOf(candidates: readonly Candidate[], clauses: readonly Span[], bracketed: ReadonlySet<Span>): Place[] {
  const places: Place[] = [];
  let index = 0;
  candidates.forEach((candidate, order) => {
    while (index < clauses.length - 1 && (clauses[index]?.end ?? 0) <= candidate.start) index += 1;
    const clause = clauses[index] ?? { start: candidate.start, end: candidate.end };
    const before = candidates[order - 1];
    const after = candidates[order + 1];
    places.push({
      candidate,
      clause,
      floor: before && before.end > clause.start ? Math.min(before.end, candidate.start) : Math.min(clause.start, candidate.start),
      ceiling: after && after.start < clause.end ? Math.max(after.start, candidate.end) : Math.max(clause.end, candidate.end),
      bracketed: bracketed.has(clause),
    });
  });
  return places;
}
