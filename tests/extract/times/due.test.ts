import { describe, expect, it } from 'vitest';
import type { Due } from '../../../lib/model/extraction';
import { readMarked } from '../decisions-of';

/** The last day of the last promise in a plan for 2026. */
function dueOf(text: string): string {
  const due = readMarked(text, 'plan').extraction.pledges.at(-1)?.due;
  return due ? `${due.date} ${due.from}` : 'none';
}

/** By what tells the day; each has rows. */
const ROWS: Readonly<
  Record<Exclude<Due['from'], 'report'>, readonly (readonly [text: string, day: string])[]>
> = {
  wording: [
    ['年底前改造危房96户。', '2026-12-31'],
    ['6月底前启用镇图书馆。', '2026-06-30'],
    ['到2028年,建成水库2座。', '2028-12-31'],
    ['三年内新建学校8所。', '2028-12-31'],
    /* of two the first counts */
    ['6月底前开工、年底前建成云溪桥。', '2026-06-30'],
  ],
  sentence: [['到2028年,建成水库2座;加固堤防8公里。', '2028-12-31']],
  section: [
    ['新建公园6座。', '2026-12-31'],
    /* a year that is over, a time in a title, a base */
    ['2025年启动的供水工程要加快扫尾,新建泵站2座。', '2026-12-31'],
    ['在2025年工作基础上,新建幼儿园3所。', '2026-12-31'],
    ['制定《云溪茶园2028年改造方案》。', '2026-12-31'],
    ['到2028年,建成水库2座。加固堤防8公里。', '2026-12-31'],
  ],
};

describe('the day by which a promise is to be kept', () => {
  const rows = Object.entries(ROWS).flatMap(([from, own]) =>
    own.map(([text, day]) => [text, `${day} ${from}`] as const),
  );
  it.each(rows)('%s: %s', (text, expected) => expect(dueOf(text)).toBe(expected));
  it.each(['任期内建成污水处理厂1座。', '春节前新建公厕2座。', '三个月内建成充电桩200个。'])(
    'is not put in the place of a time that has none: %s',
    (text) => expect(dueOf(text)).toBe('none'),
  );
});
