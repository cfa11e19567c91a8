import { average } from './average';
import { cumulative } from './cumulative';
import { difference } from './difference';
import { duplicate } from './duplicate';
import type { Finder } from './finder';
import { growth } from './growth';
import { lastYear } from './last-year';
import { additions, levels } from './levels';
import { multiple } from './multiple';
import { overYears } from './over-years';
import { perHead } from './per-head';
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
  duplicate,
  repeated,
  restated,
  overYears,
];
