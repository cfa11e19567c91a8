import { average } from './average';
import { cumulative } from './cumulative';
import { daysOfYear } from './days-of-year';
import { difference } from './difference';
import { duplicate } from './duplicate';
import type { Finder } from './finder';
import { growth } from './growth';
import { goalsMet } from './goals-met';
import { lastYear } from './last-year';
import { additions, levels } from './levels';
import { multiple } from './multiple';
import { overYears } from './over-years';
import { passedMark } from './passed-mark';
import { perHead } from './per-head';
import { planYears } from './plan-years';
import { rankOrder } from './rank-order';
import { ratio } from './ratio';
import { repeated } from './repeated';
import { restated } from './restated';
import { share } from './share';
import { structure } from './structure';
import { sum } from './sum';

/** Every kind of relation. Of two findings on the same figures the first here stays. */
export const FINDERS: readonly Finder[] = [
  share,
  daysOfYear,
  difference,
  growth,
  multiple,
  average,
  sum,
  structure,
  levels,
  additions,
  lastYear,
  ratio,
  perHead,
  cumulative,
  rankOrder,
  passedMark,
  planYears,
  duplicate,
  repeated,
  restated,
  goalsMet,
  overYears,
];
