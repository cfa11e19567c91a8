import { describe, it } from 'vitest';
import { expectRow } from './rows';
import type { AuditRow } from './rows';

const ROWS: readonly AuditRow[] = [
  {
    name: 'of another level',
    text: '粮食加工产值12.0亿元，是2015年8.0亿元的1.5倍。',
    kind: 'multiple',
    figures: ['12.0亿元', '8.0亿元', '1.5倍'],
    verdict: 'consistent',
  },
  {
    name: 'of another level, wrong',
    text: '粮食加工产值12.0亿元，是2015年8.0亿元的1.8倍。',
    kind: 'multiple',
    figures: ['12.0亿元', '8.0亿元', '1.8倍'],
    verdict: 'inconsistent',
  },
  {
    name: 'rounded',
    text: '粮食加工产值12.3亿元，是2015年8.0亿元的1.5倍。',
    kind: 'multiple',
    figures: ['12.3亿元', '8.0亿元', '1.5倍'],
    verdict: 'consistent',
  },
  {
    name: 'grown by so many times',
    text: '旅游收入从8.0亿元增加到20.0亿元，增长1.5倍。',
    kind: 'multiple',
    figures: ['20.0亿元', '8.0亿元', '1.5倍'],
    verdict: 'consistent',
  },
  {
    name: 'grown to so many times',
    text: '旅游收入从8.0亿元增加到20.0亿元，增长2.5倍。',
    kind: 'multiple',
    figures: ['20.0亿元', '8.0亿元', '2.5倍'],
    verdict: 'consistent',
  },
  {
    name: 'neither by nor to',
    text: '旅游收入从8.0亿元增加到20.0亿元，增长3.5倍。',
    kind: 'multiple',
    figures: ['20.0亿元', '8.0亿元', '3.5倍'],
    verdict: 'inconsistent',
  },
  {
    name: 'more than so many times',
    text: '旅游收入从8.0亿元增加到22.0亿元，增长1倍多。',
    kind: 'multiple',
    figures: ['22.0亿元', '8.0亿元', '1倍多'],
    verdict: 'consistent',
  },
  {
    name: 'of two things',
    text: '旅游收入从8.0亿元增加到20.0亿元，分别增长3.5倍和2倍。',
    kind: 'multiple',
  },
  {
    name: 'of what is not given',
    text: '旅游收入20.0亿元，是五年前的3.5倍。',
    kind: 'multiple',
  },
];

describe('multiples', () => {
  it.each(ROWS)('$name', expectRow);
});
