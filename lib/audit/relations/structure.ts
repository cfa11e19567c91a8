import { figure, literal, minus } from '../expression';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Finder } from './finder';

/** The parts of a structure stand around 100; those of another ratio need not. */
const NEAR = { low: 90, high: 110 };

/** How far before it a structure is named; what was before an adjustment may stand between. */
const BEFORE = 44;
const NAMED = /产业(?:结构|比例|比重|构成|占比)?[^,。;]{0,40}$/;

/** The shares of a structure make 100: `三次产业结构为12.3:45.6:42.1`. */
export const structure: Finder = function* ({ subject }): Generator<Relation> {
  for (const { items } of subject.sentences)
    for (const [at, a] of items.entries()) {
      const [b, c, d] = items.slice(at + 1, at + 4);
      if (a.metric.rule !== 'ratio' || b === undefined || c === undefined) continue;
      if (between(subject, a, b) !== ':' || between(subject, b, c) !== ':') continue;
      if (subject.text.charAt(a.start - 1) === ':' || (d && between(subject, c, d) === ':'))
        continue;
      const sum = a.value + b.value + c.value;
      const words = subject.text.slice(Math.max(0, a.start - BEFORE), a.start);
      if ((sum < NEAR.low || sum > NEAR.high) && !NAMED.test(words)) continue;
      yield {
        kind: 'sum',
        expression: minus(minus(literal(100), figure(a)), figure(b)),
        stated: c,
        trust: 'worded',
      };
    }
};
