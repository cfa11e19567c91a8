import { expect, it } from 'vitest';
import { corrected } from '../../lib/corrections/index';
import { briefAmount, boundedAmount } from '../../lib/wording/amount';
import { sayCorrection, shownFigure } from '../../lib/wording/correction';
import { wordsOf } from '../../lib/wording/words';
import { correctionOn } from '../builders/correction';
import { METRIC } from '../builders/extraction';

const WORDS = wordsOf('zh_CN');
const typed = (set: object) =>
  corrected({ metrics: [METRIC], pledges: [] }, [
    {
      annotation: correctionOn(METRIC.text, { is: 'metric', set }),
      match: { outcome: 'same', start: METRIC.start, end: METRIC.end },
      isOwn: true,
    },
  ]).findings.metrics[0];

it('a value is shown as the reader typed it', () => {
  const metric = typed({ value: 586_000_000, written: '5.860亿元' });
  expect(metric).toMatchObject({ value: 586_000_000, written: '5.860亿元' });
  expect(metric && shownFigure(metric, WORDS)).toEqual({ now: '5.860亿元', was: METRIC.text });
});

it('digits go with their value', () => {
  const metric = typed({ value: 600_000_000 });
  expect(metric && briefAmount(metric, WORDS)).toBe('6亿元');
  /* The value that was read bears its own digits. */
  expect(typed({ value: METRIC.value, written: '2.880亿元' })?.corrected?.state).toBe('agreed');
});

it('a bound is said once', () => {
  const metric = { ...METRIC, value: 90, unit: '%', bound: 'min' as const, written: '不低于90.0%' };
  expect(boundedAmount(metric, WORDS)).toBe('90%（不低于）');
});

it.each([
  {
    set: { value: 586_000_000, unit: '元', written: '5.860亿元' },
    says: '5.860亿元（586,000,000元）',
  },
  { set: { value: 586_000_000, unit: '元' }, says: '5.86亿元（586,000,000元）' },
  { set: { value: 12, unit: '座', written: '12座' }, says: '12座' },
])('a correction says $says', ({ set, says }) =>
  expect(sayCorrection({ is: 'metric', set }, WORDS)).toBe(`数值：${says}`),
);
