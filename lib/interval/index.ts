export {
  add,
  closed,
  divide,
  exactly,
  gapBetween,
  hull,
  meets,
  multiply,
  negate,
  power,
  scale,
  shift,
  subtract,
} from './interval';
export type { Interval } from './interval';
export { printedInterval, readFigure } from './printed';
export type { WrittenFigure } from './written';
