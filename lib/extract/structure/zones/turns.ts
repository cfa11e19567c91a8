import type { Zone } from '../../../model/extraction';
import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import type { Gate } from '../../../text/gate';
import { fiveYearPlan } from '../../calendar/five-year-plans';
import { PLAN_TIMES } from '../../lexicon/heading-words';
import {
  BACK_OPENINGS,
  NEXT_OPENINGS,
  PLAN_YEARS,
  SET_BEFORE,
} from '../../lexicon/structure-words';
import type { ReportYears } from '../../calendar/report-years';

/**
 * A sentence of running text that changes the zone: to its paragraph's end, to the next heading, or
 * for good.
 */
export interface Turn {
  readonly zone: 'review' | 'plan';
  readonly reach: 'paragraph' | 'part' | 'report';
}

export interface TurnContext {
  readonly zone: Zone;
  /** The sentence begins its paragraph. */
  readonly opens: boolean;
  readonly years: ReportYears;
}

/** No turn is read from words further in than this. */
const OPENING_UNITS = 60;
const LEAD = /^(?:各位代表|各位委员|同志们)[,!:]? ?/;
const PLAN_YEAR = `(?:((?:19|20)\\d{2}) ?年|${PLAN_YEARS.join('|')})`;
const YEAR_IS = new RegExp(`^${PLAN_YEAR},?既?是`);
const BY_ORDER = '(?:根据[^。]{2,24},|按照[^。]{2,24},)?';
const WORK_PLANNED = '[^。;,]{0,12}(?:工作|政府工作)的?(?:总体|指导|基本|主要|目标|重点|总的)';
const YEAR_PLAN = new RegExp(
  `^${BY_ORDER}在?${PLAN_YEAR}(?:${WORK_PLANNED}|,?(?:我们)?(?:[将要拟]|计划|重点))`,
);
const DO_WELL = new RegExp(
  `^要?(?:做好|搞好|扎实做好|全面做好)(?:((?:19|20)\\d{2}) ?年|${PLAN_TIMES.join('|')})`,
);
const GOALS = new RegExp(`^${BY_ORDER}[^。;:]{0,24}(?:主要)?预期目标(?:[是为:]|建议)`);
const GOALS_SET = indexEdges(SET_BEFORE);
/** `2025年主要预期目标`: the year that goals are set for. */
const GOALS_YEAR = /^(?:到|我[省市区县镇乡])?(20\d{2}) ?年/;
/** `“十五五”时期是关键的五年`: whether that time lies ahead the report's years tell. */
const PLANNED = /^“([^”]{2,4})”(?:时期|期间),?[^。,]{0,6}是/;
const NEXT_STEP = new RegExp(
  `^(?:${NEXT_OPENINGS.join('|')})[,:]? ?(?:我们?|全[区市县镇街省]|街道|[镇区将要是]|重点|工作|继续|进一步|[^。]{0,20}(?:将|要))`,
);
const BACK = new RegExp(`^(?:${BACK_OPENINGS.join('|')})`);

/** A gate for patterns that begin with one of these. */
function opening(characters: string, patterns: readonly RegExp[]): Gate {
  const first = unitSet(characters);
  return { patterns, mayMatch: (words) => first.has(words, 0) };
}

/** The patterns of turns with their cheap looks. */
export const TURN_GATES = {
  address: opening('各同', [LEAD]),
  next: opening('下接今未新在', [NEXT_STEP]),
  planned: opening('“', [PLANNED]),
  named: opening('12今新明来在根按要做搞扎全', [YEAR_IS, YEAR_PLAN, DO_WELL]),
  back: opening('过一五回刚这', [BACK]),
  goals: { patterns: [GOALS], mayMatch: (words: string) => words.includes('预期目标') },
} as const satisfies Readonly<Record<string, Gate>>;

/**
 * Whether a folded sentence of running text turns the zone: `下一步,我们将…` (plan until the next
 * heading), `2024年是…关键之年` where 2024 is the plan's year (plan for good); `一年来,…` turns
 * back to review at the head of a paragraph. `undefined` for no turn.
 */
export function turnOf(sentence: string, { zone, opens, years }: TurnContext): Turn | undefined {
  if (zone === 'other') return undefined;
  const start = sentence.length > OPENING_UNITS ? sentence.slice(0, OPENING_UNITS) : sentence;
  const words = TURN_GATES.address.mayMatch(start) ? start.replace(LEAD, '') : start;
  const found = (zone === 'review' ? TURNS_AHEAD : TURNS_BACK).find(
    ({ opens: opensOnly, when }) => (opens || !opensOnly) && when({ words, sentence, years }),
  );
  return found?.turn;
}

interface Opening {
  /** The sentence's first words, an address cut off. */
  readonly words: string;
  readonly sentence: string;
  readonly years: ReportYears;
}

interface TurnCase {
  readonly name: string;
  /** Counts only where the sentence begins its paragraph. */
  readonly opens: boolean;
  readonly when: (opening: Opening) => boolean;
  readonly turn: Turn;
}

const AHEAD_FOR_GOOD: Turn = { zone: 'plan', reach: 'report' };

/** What turns a review, the first that fits. */
const TURNS_AHEAD: readonly TurnCase[] = [
  {
    name: 'what comes next: 下一步,我们将',
    opens: false,
    when: ({ words }) => TURN_GATES.next.mayMatch(words) && NEXT_STEP.test(words),
    turn: { zone: 'plan', reach: 'part' },
  },
  { name: 'the year ahead: 2024年是', opens: true, when: namesYearAhead, turn: AHEAD_FOR_GOOD },
  {
    name: 'the five years ahead: “十五五”时期是',
    opens: true,
    when: ({ words, years }) =>
      TURN_GATES.planned.mayMatch(words) && isPlanAhead(PLANNED.exec(words)?.[1], years),
    turn: AHEAD_FOR_GOOD,
  },
  {
    name: 'goals: 主要预期目标是',
    opens: true,
    when: setsGoals,
    turn: AHEAD_FOR_GOOD,
  },
];

/** What turns a plan back, the first that fits. */
const TURNS_BACK: readonly TurnCase[] = [
  {
    name: 'a time gone by: 一年来',
    opens: true,
    when: ({ words }) => TURN_GATES.back.mayMatch(words) && BACK.test(words),
    turn: { zone: 'review', reach: 'part' },
  },
  {
    name: 'what came of the year gone by: 2023年,全区…增长',
    opens: true,
    when: ({ sentence, years }) => opensYearGone(sentence, years.review) && OUTCOME.test(sentence),
    turn: { zone: 'review', reach: 'part' },
  },
  {
    name: 'a year for which nothing can be promised',
    opens: true,
    when: ({ sentence, years }) => opensYearGone(sentence, years.review) && isOver(years),
    turn: { zone: 'review', reach: 'paragraph' },
  },
];

function namesYearAhead({ words, years }: Opening): boolean {
  if (!TURN_GATES.named.mayMatch(words)) return false;
  const named = YEAR_IS.exec(words) ?? YEAR_PLAN.exec(words) ?? DO_WELL.exec(words);
  return named !== null && looksAhead(named[0], named[1], years);
}

/** `主要预期目标是:`; not `年初定的预期目标是:`, nor those of the year that is looked back on. */
function setsGoals({ words, years: { review, plan } }: Opening): boolean {
  const named = TURN_GATES.goals.mayMatch(words) ? GOALS.exec(words)?.[0] : undefined;
  if (named === undefined || GOALS_SET.standsIn(named, 0, named.length)) return false;
  const year = GOALS_YEAR.exec(named)?.[1];
  return year === undefined || Number(year) !== review || plan === review;
}

/** `2023年,…` where the report looks back on 2023. */
const opensYearGone = (sentence: string, year: number | undefined): boolean =>
  year !== undefined && sentence.startsWith(`${year}`) && /^\d{4} ?年[底末来]?,/.test(sentence);

/** `全区…达到…,增长…`: what came of the year gone by. */
const OUTCOME = /已|了|同比|累计|显著|完成/;

/** Whether the year that is looked back on is over, so that nothing can be promised for it. */
const isOver = ({ review, plan, months }: ReportYears): boolean =>
  months === undefined && review !== undefined && plan !== undefined && plan > review;

/**
 * Whether the five-year plan of this name begins no sooner than the year that is looked back on
 * ends.
 */
function isPlanAhead(name: string | undefined, { review }: ReportYears): boolean {
  const plan = name === undefined ? undefined : fiveYearPlan(name);
  return plan !== undefined && review !== undefined && plan.start > review;
}

function looksAhead(words: string, digits: string | undefined, years: ReportYears): boolean {
  if (digits !== undefined)
    return years.review !== undefined ? Number(digits) > years.review : false;
  if (/新的?一年|明年|来年|今后|下半年|下一步/.test(words)) return true;
  return !years.months && years.atYearsEnd !== true && years.plan !== years.review;
}
