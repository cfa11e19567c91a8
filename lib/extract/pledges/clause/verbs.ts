import { NOMINAL_VERBS, PLEDGE_VERBS, PREDICATE_OPENINGS } from '../../lexicon/pledge-verbs';
import type { VerbClass } from '../../lexicon/pledge-verbs';
import type { Span } from '../../../model/span';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { byName, indexEach } from '../../../text/word-list';
import type { Clause } from './split-clauses';
import { SIGNS } from './sentence-signs';

/** Words in which a listed verb is only a part: 研究院, 公开工作, 计划生育, 新增长点. */
const PART_BEHIND: Readonly<Record<string, RegExp>> = {
  研究: /^[院所生会员]/,
  计划: /^(?:$|生育|任务|体制|管理|单列|经济|[,。、和与的])/,
  新增: /^长/,
  创成: /^果/,
  新开: /^[展放发创始]/,
  搬迁: /^(?:安置|群众|居民|农户|户)/,
  重建: /^[区户]/,
  挂牌: /^(?:上市|督办|出让|交易)/,
  奠基: /^于/,
  建立: /^[在于]/,
  建成: /^区(?!域)/,
  摘帽: /^[县村户]/,
  开放: /^(?:[型性度]|水平|平台|合作|格局|大学|城市|地带|经济|开发|高地|政策|包容)/,
  支持: /^(?:下|力度|率)/,
  规划: /^[,。、]/,
  预期: /^(?:目标[^是为]|寿命|收益|管理)/,
  培育: /^期/,
  组织: /^(?:[,。、的力化]|生活|建设|体系|优势|覆盖)/,
  达: /^(?![\d一二三四五六七八九十百千万亿两近约超几数全])/,
  实现: /^好/,
  拟: /^[人定]/,
};
const PART_BEFORE: Readonly<Record<string, RegExp>> = {
  研究: /(?:调查|科学|课题|学术|专题|会商)$/,
  开工: /公$/,
  交房: /保$/,
  交付: /保$/,
  开放: /(?:改革|扩大|对外|高水平|深化)$/,
  达: /[到直传表抵下]$/,
  计划: /(?:有|投资|行动|年度?|发展|培养|培育|推进|工作|”)$/,
  拟: /[模虚]$/,
  组织: /(?:党|社会|基层|群团|经济|合作|团|党的|“两新”)$/,
  努力: /(?:不懈|共同|的)$/,
  /* What people look forward to: 稳预期, 社会预期. */
  预期: /(?:稳|稳定|社会|市场|心理|改善|引导|各方)$/,
  /* What something is for: 为确保工期, 为实现目标. */
  确保: /为了?$/,
  实现: /为了?$/,
  完成: /为了?$/,
};
/**
 * What the table knows of a verb, asked once for each word and not at each place where it stands.
 */
interface Entry {
  readonly word: string;
  readonly kind: VerbClass;
  readonly mayBeNoun: boolean;
  /** What shows, behind or before it, that it is only part of another word. */
  readonly partBehind: RegExp | undefined;
  readonly partBefore: RegExp | undefined;
}

const TABLE = indexEach(byName(PLEDGE_VERBS), (word, kind): Entry => ({
  word,
  kind,
  mayBeNoun: NOMINAL_VERBS.has(word),
  partBehind: PART_BEHIND[word],
  partBefore: PART_BEFORE[word],
}));

/** A committing verb in a clause. */
export interface Verb extends Span {
  readonly word: string;
  readonly kind: VerbClass;
  /** It is one of `NOMINAL_VERBS`. */
  readonly mayBeNoun: boolean;
}

/** What may stand before a verb that opens its predicate: adverbs, times, conjunctions. */
const OPENING_CHARACTERS = unitSet('要将再新先还和并或、:前底内年月日度”所');
const OPENINGS = indexEdges(PREDICATE_OPENINGS);
/** A verb of title-winning is a noun where nothing follows that could be won: 文明城区创建工作. */
const TITLE_AS_NOUN =
  /^(?:$|[,。、和与]|工作|活动|迎检|任务|成果|成效|标准|水平|申报|评估|行动|指标|后期)/;
/** A noun is not followed by how many: 在园区|实施|一批试点. */
const COUNTS = unitSet('一若');
/** A verb between marks of a list is one of the nouns that it lists: 预算执行、。 */
const LISTING = unitSet('、等');
const SOME = /^(?:一批|一系列|若干)/;
const HAS_QUOTE = SIGNS.bit('quote');
/** No pattern above looks further back or ahead. */
const LOOK_UNITS = 4;

/**
 * The committing verbs of a clause of folded text in order: `积极推进…开工` holds 推进 and 开工.
 */
export function findVerbs(text: string, clause: Clause): Verb[] {
  const verbs: Verb[] = [];
  const quotes = (clause.signs & HAS_QUOTE) !== 0 ? quotedSpans(text, clause) : NO_QUOTES;
  let nextQuote = 0;
  TABLE.scan(text, clause.start, clause.end, (start, end, entry) => {
    const { word, kind, mayBeNoun } = entry;
    const verb: Verb = { start, end, word, kind, mayBeNoun };
    /*
     * Verbs and quotations come in order: those that end before this verb end before all that
     * follow.
     */
    while ((quotes[nextQuote]?.end ?? Infinity) < end) nextQuote += 1;
    const quote = quotes[nextQuote];
    if (quote && isName(verb, quote)) return;
    if (!isPart(text, clause, verb, entry)) verbs.push(verb);
  });
  return verbs;
}

const NO_QUOTES: readonly Span[] = [];

function isPart(
  text: string,
  clause: Span,
  { start, end }: Span,
  { partBehind, partBefore }: Entry,
): boolean {
  if (partBehind?.test(text.slice(end, Math.min(clause.end, end + LOOK_UNITS)))) return true;
  return partBefore?.test(text.slice(Math.max(clause.start, start - LOOK_UNITS), start)) ?? false;
}

/**
 * Whether a verb that is as often a noun stands as one, behind a noun in the middle of its clause:
 * `老旧小区改造年底前完工` is governed by 完工, `改造老旧小区` by 改造.
 */
export function isNominal(text: string, clause: Span, verb: Verb): boolean {
  if (verb.kind === 'seek') {
    return TITLE_AS_NOUN.test(text.slice(verb.end, Math.min(clause.end, verb.end + LOOK_UNITS)));
  }
  if (verb.start === clause.start) return false;
  const isListed = LISTING.has(text, verb.end);
  if (!isListed && !verb.mayBeNoun) return false;
  const opens = opensPredicate(text, clause, verb.start);
  if (isListed && !opens) return true;
  if (!verb.mayBeNoun) return false;
  if (
    COUNTS.has(text, verb.end) &&
    SOME.test(text.slice(verb.end, Math.min(clause.end, verb.end + LOOK_UNITS)))
  )
    return false;
  return !opens;
}

/** Whether what stands right before `at` may open a predicate: 重点|, 年底|, 并|. */
export const opensPredicate = (text: string, { start }: Span, at: number): boolean =>
  at === start ||
  OPENING_CHARACTERS.has(text, at - 1) ||
  OPENINGS.lengthBefore(text, start, at) > 0;

/** A verb inside quotation marks is part of a name, but for a lone 竣工 or “清零”. */
function isName({ start, end, kind }: Verb, quote: Span): boolean {
  if (start < quote.start || end > quote.end) return false;
  return kind !== 'done' || start !== quote.start + 1 || end !== quote.end;
}

/** The quotations of a clause, from mark to mark. */
function quotedSpans(text: string, clause: Span): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = clause.start; at < clause.end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === OPEN_QUOTE && open < 0) open = at;
    else if (sign === CLOSE_QUOTE && open >= 0) {
      spans.push({ start: open, end: at });
      open = -1;
    }
  }
  return spans;
}

const OPEN_QUOTE = '“'.charCodeAt(0);
const CLOSE_QUOTE = '”'.charCodeAt(0);
