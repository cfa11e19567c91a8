import type { Interval, WrittenFigure } from '../interval/index';
import type { Metric } from '../model/extraction';
import type { Span } from '../model/span';

/** A figure with a value, with what the relations ask of it. Offsets are the subject's. */
export interface Item extends Span {
  readonly index: number;
  readonly metric: Metric;
  readonly value: number;
  readonly rounded: Interval;
  /** With those values that were cut off. */
  readonly cut: Interval;
  /** One in the last place; 0 for what is counted. */
  readonly place: number;
  readonly written: WrittenFigure;
  /** The unit that figures are compared in: 户 and 家 stay, 名 is 人, 公里 is 米. */
  readonly unit: string;
  /** What one of the metric's unit is in `unit`. */
  readonly factor: number;
  /** The earlier report that it stands in. */
  readonly in?: string;
}

/** A sentence and its figures. */
export interface Sentence extends Span {
  readonly items: readonly Item[];
}
