/** The five-year plans by their names and last years; a name stands before those that it ends. */
export const FIVE_YEAR_PLANS: readonly (readonly [name: string, lastYear: number])[] = [
  ['十五五', 2030],
  ['十四五', 2025],
  ['十三五', 2020],
  ['十二五', 2015],
  ['十一五', 2010],
  ['十五', 2005],
  ['九五', 2000],
  ['八五', 1995],
  ['七五', 1990],
];

/** How many years each of them lasts. */
export const PLAN_YEARS_LONG = 5;
