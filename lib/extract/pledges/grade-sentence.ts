import type { Specificity, Strength } from '../../model/extraction';
import { readClause } from './clause/clause-reading';
import type { ClauseReading } from './clause/clause-reading';
import { LEAVING } from '../lexicon/object-verbs';
import { BUILDING_ENDINGS } from '../lexicon/pledge-nouns';
import { OTHER_DOERS } from '../lexicon/task-words';
import { unitSet } from '../../text/unit-set';
import { indexEdges } from '../../text/word-edges';
import type { Clause } from './clause/split-clauses';
import { isPreposed as leadsUp } from './commitment/no-commitment';
import type { Figure } from './figure';
import type { ClauseSite, SpecificityDecision } from './specificity/decision';
import { ClauseObject } from './specificity/object/object-head';
import { sizesOnly } from './specificity/sizes';
import { isOver } from './specificity/step-0-struck';
import { decideSpecificity } from './specificity/steps';
import { aims, decideStrength } from './strength/clause-strength';
import type { StrengthDecision } from './strength/clause-strength';
import { firstVerbStrength } from './strength/first-verb';
import type { Direction } from './strength/first-verb';
import { has } from './clause/verbs-among';
import { lastIn } from './last-in';

/** What was decided of one clause, for whoever asks why. */
export interface ClauseGrade {
  readonly clause: ClauseSite;
  readonly specificity: SpecificityDecision & { readonly step: number };
  /** Of a clause that can be checked. */
  readonly strength?: StrengthDecision & { readonly line: number };
}

/** How checkable and how firm a whole sentence is. */
export interface SentenceGrade {
  /** A clause of it acts, by a verb or a figure. */
  readonly acts: boolean;
  readonly specificity: Specificity;
  readonly strength: Strength;
  /** The figures that are promised: those to be reached that do not only size what is there. */
  readonly figures: readonly Figure[];
  readonly clauses: readonly ClauseGrade[];
  /** What a mere direction is as strong as; absent where a clause can be checked. */
  readonly direction?: Direction;
}

const LIST_COMMA = unitSet('、');
const DOERS = indexEdges(OTHER_DOERS);
const NONE: readonly Figure[] = [];
const RANKS: readonly Strength[] = ['firm', 'aim', 'advance', 'explore'];

/**
 * Grades a sentence by its clauses: as specific as its most specific one, as strong as the
 * strongest among those that can be checked; a mere direction is as strong as its first verb.
 * `figures` are the sentence's quantities still to be reached, in order; under `goals`
 * (主要预期目标) all but 确保 is an aim. `加快搬迁,力争年内完成16户` is quantified, aim.
 */
export function gradeSentence(
  text: string,
  clauses: readonly Clause[],
  figures: readonly Figure[],
  goals: boolean,
): SentenceGrade {
  const sites = readSites(text, clauses, figures);
  const grades: ClauseGrade[] = [];
  let isAimed = goals;
  let rank = RANKS.length;
  for (const [index, clause] of sites.entries()) {
    if (has(clause.verbs, 'sure')) isAimed = goals;
    else if (aims(clause)) isAimed = true;
    const specificity = decideSpecificity(clause);
    const strength =
      specificity.value === 'directional'
        ? undefined
        : decideStrength({
            clause,
            specificity,
            isAimed,
            isTakenUp: isTakenUp(clause, sites[index + 1]),
          });
    if (strength) rank = Math.min(rank, RANKS.indexOf(strength.value));
    grades.push({ clause, specificity, strength });
  }
  const promised = figures.length === 0 ? NONE : sites.flatMap((site) => site.figures);
  const strongest = RANKS[rank];
  if (strongest === undefined) {
    const direction = goals ? amongGoals(sites) : firstVerbStrength(text, sites);
    return {
      specificity: 'directional',
      strength: direction.strength.value,
      direction,
      acts: sites.some(acts),
      figures: promised,
      clauses: grades,
    };
  }
  const specificity = promised.length > 0 ? 'quantified' : 'deliverable';
  return { specificity, strength: strongest, acts: true, figures: promised, clauses: grades };
}

const amongGoals = (clauses: readonly ClauseSite[]): Direction => ({
  strength: { value: 'aim', because: 'goals' },
  clause: clauses.findLast(acts) ?? clauses[0],
});

/** Reads the clauses with the figures that each promises. */
function readSites(
  text: string,
  clauses: readonly Clause[],
  figures: readonly Figure[],
): ClauseSite[] {
  const lastEnd = lastIn(clauses)?.end ?? 0;
  const sites: ClauseSite[] = [];
  let next = 0;
  for (const clause of clauses) {
    const { start, end } = clause;
    while ((figures[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((figures[next]?.start ?? Infinity) < end) next += 1;
    const earlier = lastIn(sites);
    /* 以建设书屋、|建成渔港为抓手: cut inside what leads up. */
    const goesOn = earlier?.isPreposed === true && LIST_COMMA.has(text, start - 1);
    const isPreposed = end < lastEnd && (goesOn || leadsUp(text, clause));
    const own = next === first ? NONE : figures.slice(first, next);
    sites.push(siteOf(readClause(text, clause), earlier, own, isPreposed));
  }
  return sites;
}

/** A clause with its own quantities still to be reached, behind an earlier one. */
function siteOf(
  own: ClauseReading,
  earlier: ClauseSite | undefined,
  figures: readonly Figure[],
  isPreposed: boolean,
): ClauseSite {
  const { text, start, end, signs, words, verbs, lead, tail, opensUngraded } = own;
  const hasOwn = lead !== undefined || opensUngraded;
  const isOwn = hasOwn || (figures.length > 0 && !goesOnWith(own, earlier));
  const { through, main } = isOwn ? own : governing(own, earlier);
  const promised =
    isPreposed || figures.length === 0
      ? NONE
      : figures.filter((figure) => !isOthers(own, figure) && !sizesOnly(own, figure));
  const leading = main ?? lastIn(through);
  const objectStart = leading ? Math.max(start, leading.end) : start;
  const object = new ClauseObject(text, objectStart, end);
  /* Written out: a spread takes several times as long, for every clause. */
  return {
    text,
    start,
    end,
    signs,
    words,
    verbs,
    lead,
    through,
    main,
    tail,
    opensUngraded,
    figures: promised,
    objectStart,
    object,
    isPreposed,
  };
}

/** `支持|8家渔企|扩建冷库`: how many others are to act, the verb of whose deed stands behind. */
function isOthers({ text, through, main, tail }: ClauseReading, { start, end }: Figure): boolean {
  const last = lastIn(through);
  if (last === undefined || !LEAVING.has(last.word) || start < last.end) return false;
  const deed = main ?? lastIn(tail);
  return deed !== undefined && deed.start >= end && DOERS.lengthBefore(text, end, deed.start) > 0;
}

/**
 * A clause without a verb of its own goes on with the objects of the verb before:
 * `推进东桥,西桥建设`.
 */
const governing = (own: ClauseReading, earlier: ClauseSite | undefined): ClauseReading =>
  !earlier || earlier.isPreposed || (earlier.main && earlier.main.kind !== 'make') ? own : earlier;

const BUILDS = indexEdges(BUILDING_ENDINGS);

/** `加快水库等4个项目,|码头等11个项目建设`: what is pushed is named in two clauses. */
const goesOnWith = (
  { text, start, end }: ClauseReading,
  earlier: ClauseSite | undefined,
): boolean =>
  earlier !== undefined &&
  earlier.figures.length > 0 &&
  earlier.main === undefined &&
  has(earlier.through, 'push') &&
  BUILDS.lengthBefore(text, start, end) > 0;

/** Whether the next clause says what is done with the things of this one. */
const isTakenUp = ({ through, tail }: ClauseSite, next: ClauseSite | undefined): boolean =>
  tail.length === 0 && through.length > 0 && next?.through === through && next.figures.length > 0;

const acts = (site: ClauseSite): boolean =>
  !site.isPreposed && !isOver(site) && (site.lead !== undefined || site.opensUngraded);
