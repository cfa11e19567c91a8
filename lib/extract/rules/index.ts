import { bareNumber } from './bare-number';
import { chineseCount } from './chinese-count';
import { count } from './count';
import { countedNoun } from './counted-noun';
import { currency } from './currency';
import { doubling } from './doubling';
import { duration } from './duration';
import { fraction } from './fraction';
import { half } from './half';
import { measure } from './measure';
import { nounBefore } from './noun-before';
import { percent } from './percent';
import { points } from './points';
import { rank } from './rank';
import { ranking } from './ranking';
import { ratio } from './ratio';
import type { Rule } from './rule';
import { sharedUnit } from './shared-unit';
import { tableCell } from './table-cell';
import { times } from './times';

/**
 * Every rule that offers quantities. Of two readings of one stretch the longer wins, of two equal
 * ones the earlier here. The order decides for `sharedUnit` and `ranking` alone, which stand before
 * `count`; the others may stand anywhere.
 */
export const RULES: readonly Rule[] = [
  percent,
  points,
  currency,
  measure,
  fraction,
  half,
  times,
  doubling,
  ratio,
  rank,
  ranking,
  sharedUnit,
  count,
  chineseCount,
  countedNoun,
  nounBefore,
  duration,
  bareNumber,
  tableCell,
];
