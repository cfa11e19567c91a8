import { figure } from '../expression';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Finder } from './finder';
import { isAlike, isAmount, runsOf } from './finder';

const PASSES = /(?:突破|跨越|跨过|越过|迈过|超过|冲破)[^,。;:\d]{0,4}$/;
const COMES_TO = /^(?:大关|台阶|关口|门槛)?[,、](?:达到?|实现|完成|增至|为)[了约]?$/;
const BEFORE = 8;

/** `突破100亿元、达到108亿元`: where it came to lies beyond the mark that it passed. */
export const passedMark: Finder = function* ({ subject }): Generator<Relation> {
  for (const [mark, level] of runsOf(subject, 2)) {
    if (mark === undefined || level === undefined || !isAlike(mark, level)) continue;
    if (!isAmount(mark) || mark.metric.kind !== level.metric.kind) continue;
    if (!PASSES.test(subject.text.slice(Math.max(0, mark.start - BEFORE), mark.start))) continue;
    if (!COMES_TO.test(between(subject, mark, level))) continue;
    /* 产值突破10亿元，完成3亿元技改投资: of something else. */
    if (!/[,。;、)\n]/.test(subject.text.charAt(level.end) || '\n')) continue;
    yield {
      kind: 'rank-order',
      expression: figure(mark),
      stated: level,
      trust: 'worded',
      limit: 'least',
    };
  }
};
