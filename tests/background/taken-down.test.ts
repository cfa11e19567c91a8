import { describe, expect, it } from 'vitest';
import { isTakenDown } from '../../lib/background/taken-down';

/** Paragraphs of an invented report, `第1段…` to `第N段…`. */
const paragraphs = (from: number, to: number): string[] =>
  Array.from(
    { length: to - from + 1 },
    (_one, index) => `第${from + index}段：全镇完成危房改造${from + index}户。`,
  );
const REPORT = paragraphs(1, 20).join('\n');
const NOTICE = '您访问的页面已被删除或者暂时不可用。';

interface Row {
  readonly name: string;
  readonly kept?: string;
  readonly shown: string;
  readonly isGone: boolean;
}

const ROWS: readonly Row[] = [
  { name: 'the report itself', shown: REPORT, isGone: false },
  { name: 'a notice', shown: NOTICE, isGone: true },
  { name: 'nothing', shown: '', isGone: true },
  { name: 'another report', shown: paragraphs(21, 40).join('\n'), isGone: true },
  {
    name: 'the report with other blanks',
    shown: REPORT.replaceAll('：', '： \u3000'),
    isGone: false,
  },
  {
    name: 'the report in another order',
    shown: paragraphs(1, 20).reverse().join('\n'),
    isGone: false,
  },
  { name: 'a tenth of it', shown: `${NOTICE}\n${paragraphs(4, 5).join('\n')}`, isGone: false },
  {
    name: 'less than a tenth of it',
    shown: `${NOTICE}\n${paragraphs(4, 4).join('\n')}`,
    isGone: true,
  },
  {
    name: 'only the short lines of it',
    kept: `临溪镇\n2024年\n${REPORT}`,
    shown: `临溪镇\n2024年\n${NOTICE}`,
    isGone: true,
  },
  {
    name: 'whatever, where nothing long enough was kept',
    kept: '临溪镇\n2024年',
    shown: NOTICE,
    isGone: false,
  },
  { name: 'whatever, where nothing was kept', kept: '', shown: NOTICE, isGone: false },
];

describe('a page that shows', () => {
  it.each(ROWS)('$name: gone $isGone', ({ kept = REPORT, shown, isGone }) => {
    expect(isTakenDown(kept, shown)).toBe(isGone);
  });
});
