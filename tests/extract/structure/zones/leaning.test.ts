import { describe, expect, it } from 'vitest';
import { LONG, OUTCOMES, zonesOf } from '../zones-of';

const ten = (make: (index: number) => string): string =>
  Array.from({ length: 10 }, (_, index) => make(index)).join('');
/** Orders in every sentence. */
const TASKS = ten(
  (index) =>
    `第${index + 1}茶场要面向市场调整茶园布局,必须把品质放在首位,各村应当在技术和资金方面给予帮助,不误农时。`,
);
/** As long, with words that only look like orders. */
const THEMES = ten(
  (index) =>
    `第${index + 1}茶场主要品种重要产区的需要得到保障,首要要素配置合理,概要情况较好,茶农们心里有底,不误农时。`,
);
const REPORT = (body: string): string =>
  `工作报告\n一、2025年工作回顾\n${LONG}\n二、做强茶业\n${body}`;

describe('a part whose heading only names a theme', () => {
  it.each([
    ['looks ahead where it orders throughout', TASKS, '茶场要', 'plan'],
    ['looks back where it tells what came of it', OUTCOMES, '企业改制', 'review'],
    ['looks back where words only look like orders', THEMES, '茶场主要', 'review'],
    ['looks back where it is short', '第一茶场要面向市场。各村必须帮助。', '茶场要', 'review'],
    [
      'looks back where outcomes stand beside orders',
      TASKS + OUTCOMES.repeat(2),
      '茶场要',
      'review',
    ],
  ] as const)('%s', (_name, body, wording, zone) =>
    expect(zonesOf(REPORT(body), [wording])).toEqual([zone]),
  );
  it('is judged where no heading stands at all', () => {
    expect(zonesOf(`(三)做强茶业。${TASKS}`, ['茶场要'])).toEqual(['plan']);
    expect(zonesOf(`(三)做强茶业。${OUTCOMES}`, ['企业改制'])).toEqual(['review']);
  });
});

describe('a plan whose heading was lost', () => {
  const ORDERS = ten((index) => `要办好第${index + 1}茶场,按时修好水渠,带动茶农增收。`);
  const REVIEW = `工作报告\n一、2025年工作回顾\n${LONG}\n${OUTCOMES}\n`;
  it.each([
    ['begins where order stands behind order', ORDERS, '第1茶场', 'plan'],
    ['ends with the next heading', `${ORDERS}\n二、存在问题\n水渠失修。`, '水渠失修', 'review'],
    /* near misses */
    ['needs more than a few orders', '要办好茶场。要修好水渠。', '办好茶场', 'review'],
    ['is no row of lessons', ORDERS.replaceAll('要办好', '必须办好'), '第1茶场', 'review'],
    ['is no numbered lesson', `一是${ORDERS}`, '第1茶场', 'review'],
    ['tells few outcomes', `${ORDERS}${OUTCOMES.repeat(2)}`, '第1茶场', 'review'],
    ['opens with an order', `茶场面貌一新。${ORDERS}`, '第1茶场', 'review'],
  ] as const)('%s', (_name, body, wording, zone) =>
    expect(zonesOf(REVIEW + body, [wording])).toEqual([zone]),
  );
});
