import { smallNumber } from './chinese-year';

/** The name of a five-year plan (`七五`, `十四五`) as a piece of a pattern over folded text. */
export const PLAN_NAME = '(?:十[一二三四五六七八九]?|[六七八九])五';

/** First and last year of a five-year plan. */
export interface FiveYearPlan {
  readonly start: number;
  readonly end: number;
}

const YEARS_LONG = 5;
/** From the sixth on a plan begins each fifth year. */
const FIRST_REGULAR = { ordinal: 6, start: 1981 } as const;
/** Not the end of a number: `二十五`; not one of years: `近十五年`. */
const NAMES = new RegExp(`(?<![一二三四五六七八九零百千万点])${PLAN_NAME}(?!年)`, 'g');

/**
 * The years of a plan by its name: `十四五` 2021 to 2025, `十五` 2001 to 2005; `undefined` for what
 * names none.
 */
export function fiveYearPlan(name: string): FiveYearPlan | undefined {
  if (!name.endsWith('五')) return undefined;
  const ordinal = smallNumber(name.slice(0, -1));
  if (!(ordinal >= FIRST_REGULAR.ordinal)) return undefined;
  const start = FIRST_REGULAR.start + YEARS_LONG * (ordinal - FIRST_REGULAR.ordinal);
  return { start, end: start + YEARS_LONG - 1 };
}

/** Every plan that a wording names, in its order: two of `“十三五”收官、“十四五”开局`. */
export const plansIn = (wording: string): readonly FiveYearPlan[] =>
  wording.includes('五')
    ? (wording.match(NAMES) ?? []).flatMap((name) => fiveYearPlan(name) ?? [])
    : [];
