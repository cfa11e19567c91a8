import type { Candidate } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { indexWords } from '../../text/word-edges';
import { CLAUSE_WORDS, type ClauseClass } from '../lexicon/clause-words';
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
 * Reads a stretch of a sentence for its quantities, which come in text order and do not overlap. Quotations and the
 * quantities themselves hold no known words; a parenthesis is a clause of its own only where it holds a quantity.
 */
export function readSentence(
  document: ReadingDocument,
  { sentence, candidates, ...stretch }: Stretch,
): SentenceReading {
  const { text } = document;
  const words: Word[] = [];
  const clauses: Span[] = [];
  const bracketedClauses = new Set<Span>();
  let next = 0;
  let start = stretch.start;
  let bracket = false;
  const close = (end: number): void => {
    const clause = { start, end };
    if (end > start) clauses.push(clause);
    if (bracket) bracketedClauses.add(clause);
    start = end + 1;
  };
  for (let at = stretch.start; at < stretch.end;) {
    const candidate = candidates[next];
    if (candidate && at >= candidate.start) {
      at = Math.max(at, candidate.end);
      next += 1;
      continue;
    }
    const limit = candidate?.start ?? stretch.end;
    const kind = UNIT_KINDS[text.charCodeAt(at)];
    if (kind === PLAIN) {
      const word = wordAt(text, at, limit);
      if (word) words.push(word);
      at = word ? word.end : at + 1;
      continue;
    }
    if (kind === QUOTE_OPENS) {
      const end = within(text, '”', at, Math.min(limit, at + LONGEST_QUOTE));
      at = end < 0 ? at + 1 : end + 1;
      continue;
    }
    if (kind === BRACKET_OPENS) {
      const end = within(text, ')', at, Math.min(stretch.end, at + LONGEST_BRACKET));
      if (end >= 0 && candidate && candidate.start < end) {
        close(at);
        bracket = true;
        at += 1;
      } else at = end < 0 ? at + 1 : end + 1;
      continue;
    }
    if (kind === CLAUSE_MARK || bracket) {
      close(at);
      if (kind === BRACKET_CLOSES) bracket = false;
    }
    at += 1;
  }
  close(stretch.end);
  return {
    document,
    text,
    sentence,
    start: stretch.start,
    end: stretch.end,
    clauses,
    words,
    places: placesOf(candidates, clauses, bracketedClauses),
  };
}

function within(text: string, unit: string, from: number, limit: number): number {
  const found = text.slice(from, limit).indexOf(unit);
  return found < 0 ? -1 : from + found;
}

/** Behind a verb they make it a name: `覆盖|率`, `成交|额`. */
const NAMING = '率额量者';
/** 数 does too (`授权|数`), unless it begins a word or a number: 数字, 数据, 数十. */
const NOT_A_NUMBER = '字据智控值码额十百千万亿';

/** A verb before one of these only names a kind of it: `授予单位`, `启动资金`. */
const NAMED_KINDS: ReadonlySet<string> = new Set(
  `单位 机构 中心 平台 基地 资金 能力 体系 设施 机制 标准 制度 方案 面积 规模 人员 人数 水平 比例 总量 总额 时间 时限 环节 情况 地区 区域 方式 模式 领域 条件 程度 力度 成本 对象 意见`.split(
    ' ',
  ),
);

/** Verbs whose object a kind may be all the same: `完成|标准制定`, `新建|标准化跑道`, `新增|机构`. */
const CORE_VERBS: ReadonlySet<string> = new Set(
  `完成 实现 达到 新建 改建 扩建 改扩建 新改建 续建 建成 修建 兴建 新增 净增 新设 增设 搭建`.split(' '),
);

/** `每万人|拥有|文化设施面积`: with what it is counted by, the verb belongs to the name. */
const PER_HEAD_VERBS: ReadonlySet<string> = new Set(['拥有', '配备', '覆盖']);
const PER_HEAD = /每[十百千万]{0,2}(?:人口?|名[^,;。]{0,2}|[户床车]|平方公里)$/;
const PER_HEAD_LONGEST = 8;

/** A verb, or the name that the characters behind it make of it. */
function asUsed(text: string, word: Word, limit: number): Word {
  const { start, end, kind } = word;
  if (
    kind === 'light' &&
    PER_HEAD_VERBS.has(text.slice(start, end)) &&
    PER_HEAD.test(text.slice(start - PER_HEAD_LONGEST, start))
  )
    return { start, end, kind: 'noun' };
  if (end >= limit || (kind !== 'light' && kind !== 'act' && kind !== 'stage')) return word;
  const isName =
    NAMING.includes(text.charAt(end)) ||
    (text.charAt(end) === '数' && !NOT_A_NUMBER.includes(text.charAt(end + 1) || ' ')) ||
    (NAMED_KINDS.has(text.slice(end, end + 2)) && !CORE_VERBS.has(text.slice(start, end)));
  return isName ? { start, end, kind: 'noun' } : word;
}

const CLAUSE_INDEX = indexWords(
  Array.from(CLAUSE_WORDS, ([word, kind]) => [word, { length: word.length, kind }] as const),
);

function wordAt(text: string, at: number, limit: number): Word | undefined {
  const found = CLAUSE_INDEX.valueAt(text, at, limit);
  return found && asUsed(text, { start: at, end: at + found.length, kind: found.kind }, limit);
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
      floor:
        before && before.end > clause.start
          ? Math.min(before.end, candidate.start)
          : Math.min(clause.start, candidate.start),
      ceiling:
        after && after.start < clause.end ? Math.max(after.start, candidate.end) : Math.max(clause.end, candidate.end),
      bracketed: bracketed.has(clause),
    });
  });
  return places;
}
