import { figure, over } from '../expression';
import type { Relation } from '../judge';
import { keyOf } from '../subject';
import { isStart } from '../times';
import type { Finder } from './finder';

const RATIO = /城乡居?民?(?:人均)?(?:可支配)?收入[^,。;:]{0,4}比/;
const URBAN = '城镇居民人均可支配收入';
const RURAL = /^农村居民人均(?:可支配|纯)收入$/;

/** `城乡居民收入比缩小到2.1:1`, with the incomes of both. */
export const ratio: Finder = function* ({ subject }): Generator<Relation> {
  for (const stated of subject.items) {
    if (!RATIO.test(stated.metric.indicator?.text ?? '') || stated.value > 10) continue;
    if (subject.fromTo.some(({ from }) => from === stated)) continue;
    /* 由3.1倍缩小到2.8倍: what it was. */
    if (/[由从]/.test(subject.text.charAt(stated.start - 1))) continue;
    const isNow = (item: (typeof subject.items)[number]): boolean =>
      item.metric.kind === 'level' &&
      !isStart(subject, item) &&
      item.metric.status === stated.metric.status &&
      item.metric.when?.end === stated.metric.when?.end;
    const urban = subject.items.find((item) => isNow(item) && keyOf(item) === URBAN);
    const rural = subject.items.find((item) => isNow(item) && RURAL.test(keyOf(item) ?? ''));
    if (urban === undefined || rural === undefined) continue;
    yield {
      kind: 'ratio',
      expression: over(figure(urban), figure(rural)),
      stated,
      trust: 'worded',
    };
  }
};
