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
export { cutInterval, placeOf, printedInterval } from './printed';
export { writtenFigure } from './written';
export type { WrittenFigure } from './written';
