import { indexEdges } from '../../../text/word-edges';
import type { WordEdges } from '../../../text/word-edges';
import { indexEach } from '../../../text/word-list';
import type { WordList } from '../../../text/word-list';
import {
  AHEAD_WORDS,
  BACK_WORDS,
  GLOSSARY_HEADS,
  PLAN_HEADS,
  PLAN_MARKS,
  REVIEW_HEADS,
  REVIEW_HEADS_WITH_TIME,
  THEME_VERBS,
} from '../../lexicon/structure-words';
import { PLAN_HEADS_WITH_TIME } from '../../lexicon/heading-words';
import { YEAR_DIGITS, yearOf } from '../../calendar/chinese-year';
import { plansIn } from '../../calendar/five-year-plans';
import type { ReportYears } from '../../calendar/report-years';

export type Cue = 'review' | 'plan' | 'glossary';

const REVIEW = indexEdges(REVIEW_HEADS);
const REVIEW_WITH_TIME = indexEdges(REVIEW_HEADS_WITH_TIME);
const PLAN = indexEdges(PLAN_HEADS);
/** The lists whose words count wherever they stand in a heading, each with its bit. */
const INSIDE = { review: 1, planMark: 2, ahead: 4, back: 8 } as const;
const INSIDE_LISTS: readonly (readonly [words: WordList, bit: number])[] = [
  [REVIEW_HEADS, INSIDE.review],
  [PLAN_MARKS, INSIDE.planMark],
  [AHEAD_WORDS, INSIDE.ahead],
  [BACK_WORDS, INSIDE.back],
];
/** For each of their words the bits of all lists that have it or a word with which it begins. */
const INSIDE_WORDS = indexEach(INSIDE_LISTS, (word) => bitsOf(word));
const THEMES = indexEdges(THEME_VERBS);
const PLANNED = indexEdges(PLAN_HEADS_WITH_TIME);
const LONGEST = 40;
const LONGEST_GLOSSARY = 24;
const GLOSSARY = indexEdges(GLOSSARY_HEADS);

const endsWithAny = (text: string, words: WordEdges): boolean =>
  words.lengthBefore(text, 0, text.length) > 0;

function bitsOf(word: string): number {
  let bits = 0;
  for (const [words, bit] of INSIDE_LISTS)
    if (words.lengthAt(word, 0, word.length) > 0) bits |= bit;
  return bits;
}

/** `2026年临溪县政府工作报告`, also between marks of Markdown: the name of the whole. */
const REPORT_TITLE = /工作报告[*_]{0,3}$/;

/** The bits of the lists of which a word stands in `text`. */
function heldIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1)
    bits |= INSIDE_WORDS.valueAt(text, at, text.length) ?? 0;
  return bits;
}

/**
 * What a heading says of the text below it: `2021年主要任务` plan, `一、存在的问题` review,
 * `名词解释` glossary; `undefined` where it only names a theme (`加快产业升级`) or both
 * (`2020年总结和2021年打算`). `words` are folded and stand without their enumeration mark; a
 * `minor` heading (run-in, or deep in the report) counts only where it names a time.
 */
export function zoneOfHeading(words: string, years: ReportYears, minor = false): Cue | undefined {
  const bare = bareWords(words);
  return isGlossary(bare) ? 'glossary' : zoneOf(bare, years, minor);
}

/**
 * What a heading says by its words alone, while the report's years are not known: `2021年主要任务`
 * and `主要任务` plan.
 */
export function cueOfWords(words: string): Cue | undefined {
  const bare = bareWords(words);
  return isGlossary(bare) ? 'glossary' : zoneOf(bare, undefined, false);
}

const bareWords = (words: string): string =>
  words.replace(/[。:()[\]【】《》“” *#]/g, '').replace(/[和及与、]$/, '');

const isGlossary = (bare: string): boolean =>
  bare.length <= LONGEST_GLOSSARY && endsWithAny(bare, GLOSSARY);

function zoneOf(
  bare: string,
  years: ReportYears | undefined,
  minor: boolean,
): 'review' | 'plan' | undefined {
  if (bare.length > LONGEST || REPORT_TITLE.test(bare)) return undefined;
  const held = heldIn(bare);
  const review = (held & INSIDE.review) !== 0;
  const plan = (held & INSIDE.planMark) !== 0 || endsWithAny(bare, PLAN);
  if (review && plan) return undefined;
  const time = timeOf(bare, held, years);
  if (time === undefined && (minor || THEMES.lengthAt(bare, 0, bare.length) > 0)) return undefined;
  if (review) return endsWithAny(bare, REVIEW) || time === 'review' ? 'review' : undefined;
  if (plan && time !== 'review') return 'plan';
  return zoneByTime(bare, time);
}

/** A heading without a head that looks back or ahead: `2021年的工作`, `过去五年的成就`. */
function zoneByTime(
  bare: string,
  time: 'review' | 'plan' | undefined,
): 'review' | 'plan' | undefined {
  if (time === 'review') return endsWithAny(bare, REVIEW_WITH_TIME) ? 'review' : undefined;
  return time === 'plan' && PLANNED.standsIn(bare, 0, bare.length) ? 'plan' : undefined;
}

/**
 * Whether the five-year plans that a heading names lie all ahead of the year that is looked back
 * on, or all behind it.
 */
function fiveYearsIn(bare: string, { review }: ReportYears): 'review' | 'plan' | undefined {
  if (review === undefined) return undefined;
  const times = new Set(
    plansIn(bare).map(({ start, end }) =>
      end <= review ? 'review' : start > review ? 'plan' : 'now',
    ),
  );
  const [time] = times;
  return times.size === 1 && time !== 'now' ? time : undefined;
}

function timeOf(
  bare: string,
  held: number,
  years: ReportYears | undefined,
): 'review' | 'plan' | undefined {
  const ahead = (held & INSIDE.ahead) !== 0;
  const back = (held & INSIDE.back) !== 0;
  if (ahead !== back) return ahead ? 'plan' : 'review';
  if (ahead || !years || years.months) return undefined;
  const planned = fiveYearsIn(bare, years);
  if (planned !== undefined) return planned;
  const year = yearIn(bare);
  if (year !== undefined && year === years.review) return 'review';
  if (year !== undefined && year === years.plan) return 'plan';
  if (!bare.includes('今年')) return undefined;
  return years.atYearsEnd === true ? 'review' : 'plan';
}

/**
 * `三、实干2024,吹响冲锋号角`: an outer heading of the plan's year and of no other, whatever else
 * it says.
 */
export function namesPlanYear(words: string, { review, plan, months }: ReportYears): boolean {
  if (months || plan === undefined || plan === review || REPORT_TITLE.test(words)) return false;
  return yearIn(words) === plan && !words.includes(String(review));
}

/** The first year in a heading, with 年 or without: `2024年`, `回顾2024`, `奋斗二〇二五`. */
const yearIn = (bare: string): number | undefined => yearOf(YEAR.exec(bare)?.[0]);

const YEAR = new RegExp(`(?<!\\d)${YEAR_DIGITS}(?!\\d)`);
