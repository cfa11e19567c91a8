import type { Headline } from '../model/reference';
import type { Cell } from './time';

type Limits = readonly [least: number, greatest: number];

/** What a year's figure of any government has been; in percent, but for levels and jobs. */
const OF_A_YEAR: Readonly<Record<Headline, Limits>> = {
  'gdp-growth': [-15, 35],
  'gdp-level': [5e8, 2e14],
  'budget-revenue-growth': [-45, 90],
  'budget-revenue-level': [1e7, 3e13],
  'fixed-investment-growth': [-70, 110],
  'retail-growth': [-35, 50],
  'industry-value-added-growth': [-40, 75],
  'trade-growth': [-75, 250],
  'resident-income-growth': [-5, 35],
  'urban-income-growth': [-5, 45],
  'rural-income-growth': [-10, 50],
  cpi: [-4, 28],
  'unemployment-survey': [1.5, 9],
  'unemployment-registered': [0.2, 8],
  'new-urban-jobs': [300, 1.6e7],
  'energy-intensity': [-12, 16],
};
const OF_YEARS: Readonly<Partial<Record<Headline, Limits>>> = {
  'gdp-growth': [1, 30],
  'budget-revenue-level': [1e7, 1.2e14],
  'new-urban-jobs': [1_000, 8e7],
  'energy-intensity': [-5, 45],
};

/** Whether a government has ever had such a figure. */
export function isPlausible(headline: Headline, { role }: Cell, value: number): boolean {
  const ofYears = role.endsWith('-multi') ? OF_YEARS[headline] : undefined;
  const [least, greatest] = ofYears ?? OF_A_YEAR[headline];
  return value >= least && value <= greatest;
}
