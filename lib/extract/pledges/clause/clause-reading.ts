import { APPROACHING } from '../../lexicon/object-verbs';
import type { VerbClass } from '../../lexicon/pledge-verbs';
import { unitSet } from '../../../text/unit-set';
import { openingDeed } from './clause-opening';
import type { Clause } from './split-clauses';
import { SIGNS } from './sentence-signs';
import { findVerbs, isNominal, opensPredicate } from './verbs';
import type { Verb } from './verbs';
import { lastIn } from '../last-in';

/** A clause with its verbs. */
export interface ClauseReading extends Clause {
  /** The folded text that the offsets are into. */
  readonly text: string;
  /** The clause's own words. */
  readonly words: string;
  readonly verbs: readonly Verb[];
  /** The first verb that is no noun here. */
  readonly lead?: Verb;
  /** The verbs that only lead up to the work: 力争|加快|推进. */
  readonly through: readonly Verb[];
  /** The verb that governs the clause behind them: 力争|**完成**. */
  readonly main?: Verb;
  /**
   * The verbs behind `main`, or behind `through` where that leads up to no verb; attributes are
   * left out.
   */
  readonly tail: readonly Verb[];
  /** A verb without a class opens the clause and governs it: `检查建立台账的情况`. */
  readonly opensUngraded: boolean;
}

/** Verbs of these classes only lead up to the work behind them. */
const LEADING_UP: ReadonlySet<VerbClass> = new Set([
  'sure',
  'aim',
  'explore',
  'others',
  'push',
  'join',
  'host',
  'run',
]);
/** In the middle of an object these are parts of names: 加快|东山拓展园|建设. */
const OFTEN_INSIDE: ReadonlySet<VerbClass> = new Set(['tend', 'make', 'works', 'deed', 'fee']);
const CLOSING_QUOTE = unitSet('”');
const LEADS: ReadonlySet<VerbClass> = new Set([...LEADING_UP, 'found', 'seek', 'make', 'works']);
const OF = unitSet('的');
const HOLDS_OF = SIGNS.bit('of');
const NO_VERBS: readonly Verb[] = [];

/** Reads the verbs of a clause of folded text. */
export function readClause(text: string, clause: Clause): ClauseReading {
  const { start, end, signs } = clause;
  const verbs = findVerbs(text, clause);
  const lastOf = lastOfIn(text, clause, verbs);
  const predicates = verbs.length === 0 ? NO_VERBS : predicatesOf(text, clause, verbs);
  const lead = predicates[0] ?? behindPhrase(text, clause, verbs);
  const opensUngraded = opensWithDeed(text, clause, predicates[0]);
  const leading = predicates.length > 0 || !lead ? predicates : [lead];
  const { through, main, from } = governing(text, clause, leading, lastOf);
  const tail = tailBehind(text, verbs, from, lastOf);
  const words = text.slice(start, end);
  return { text, start, end, signs, words, verbs, lead, through, main, tail, opensUngraded };
}

/** Which verbs lead up to the work and which governs it; what stands behind begins at `from`. */
interface Government extends Pick<ClauseReading, 'through' | 'main'> {
  readonly from: number;
}

/** Reads on from verb to verb up to the first that does not only lead up: 力争|加快|**完成**. */
function governing(
  text: string,
  clause: Clause,
  predicates: readonly Verb[],
  lastOf: number,
): Government {
  const lastStart = lastIn(predicates)?.start ?? -1;
  let through: Verb[] | undefined;
  let from = clause.start;
  for (const verb of predicates) {
    /*
     * 加快|服务市民的|公园建设: what stands before 的 and not right behind its verb is an
     * attribute.
     */
    const isInside =
      through !== undefined && verb.start > from && !opensPredicate(text, clause, verb.start);
    if (isInside && (verb.end <= lastOf || OFTEN_INSIDE.has(verb.kind))) continue;
    /* 围绕|前沿领域|建设一批平台: it only leads up to the verb behind. */
    if (lastStart > verb.end && APPROACHING.has(verb.word)) continue;
    from = verb.end;
    if (!LEADING_UP.has(verb.kind)) return { through: through ?? NO_VERBS, main: verb, from };
    if (through) through.push(verb);
    else through = [verb];
  }
  return { through: through ?? NO_VERBS, from };
}

/** The verbs from `from` on but for attributes. */
function tailBehind(
  text: string,
  verbs: readonly Verb[],
  from: number,
  lastOf: number,
): readonly Verb[] {
  if ((lastIn(verbs)?.start ?? -1) < from) return NO_VERBS;
  return verbs.filter((verb) => verb.start >= from && verb.end > lastOf && !OF.has(text, verb.end));
}

/** The verbs that are no nouns or attributes here. */
function predicatesOf(text: string, clause: Clause, verbs: readonly Verb[]): readonly Verb[] {
  let predicates: Verb[] | undefined;
  let before: Verb | undefined;
  for (const verb of verbs) {
    /*
     * 着手|研究: what stands right behind a verb that leads up is what it leads up to, however
     * often it is a noun.
     */
    const isLedTo =
      before?.end === verb.start && LEADS.has(verb.kind) && LEADING_UP.has(before.kind);
    before = verb;
    if (OF.has(text, verb.end)) continue;
    /* 加快|“第二立面”改造项目: behind a quotation under an earlier verb it is a noun. */
    const isQualified =
      predicates !== undefined && verb.mayBeNoun && CLOSING_QUOTE.has(text, verb.start - 1);
    if (!isLedTo && (isQualified || isNominal(text, clause, verb))) continue;
    if (predicates) predicates.push(verb);
    else predicates = [verb];
  }
  return predicates ?? NO_VERBS;
}

/** Where the last 的 stands, -1 for none; asked only where there are verbs. */
function lastOfIn(text: string, { start, end, signs }: Clause, verbs: readonly Verb[]): number {
  if (verbs.length === 0 || (signs & HOLDS_OF) === 0) return -1;
  for (let at = end - 1; at >= start; at -= 1) if (OF.has(text, at)) return at;
  return -1;
}

/** Whether a verb without a class governs those behind it. */
function opensWithDeed(text: string, clause: Clause, first: Verb | undefined): boolean {
  if (first?.start === clause.start) return false;
  const deed = openingDeed(text, clause);
  return deed !== undefined && (!first || first.start >= deed.end);
}

/** What a clause may open with before the verb that governs it: `根据行情提高…`. */
const PHRASE = /^(?:根据|按照|依照|[在因视自从])/;

/** Such a clause is a phrase as a whole: `在试点基础上`. */
const PHRASE_END = /[上中下里内后时前]$/;

/** The last verb behind a phrase that nothing parts from it. */
function behindPhrase(
  text: string,
  { start, end }: Clause,
  verbs: readonly Verb[],
): Verb | undefined {
  const last = lastIn(verbs);
  return last &&
    last.end < end &&
    PHRASE.test(text.slice(start, start + 2)) &&
    !PHRASE_END.test(text.slice(start, end))
    ? last
    : undefined;
}
