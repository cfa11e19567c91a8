import { describe, expect, it } from 'vitest';
import { extract } from '../../../../lib/extract/index';
import type { Zone } from '../../../../lib/model/extraction';

const FRONT = '临溪镇2026年政府工作报告\n——2026年1月8日在临溪镇第三届人民代表大会第四次会议上\n';

/** The zone of a heading behind a part that looks back. */
const behindReview = (heading: string): Zone | undefined =>
  extract(`${FRONT}一、2025年工作回顾\n新建公园6座。\n${heading}\n新建公园2座。`).sections.find(
    ({ title }) => title === heading,
  )?.zone;

/** The zone of a heading behind a part that looks ahead. */
const behindPlan = (heading: string): Zone | undefined =>
  extract(`${FRONT}一、2026年工作安排\n新建公园6座。\n${heading}\n新建公园2座。`).sections.find(
    ({ title }) => title === heading,
  )?.zone;

describe('a heading', () => {
  it.each([
    ['二、2026年主要任务', 'plan'],
    ['二、今后工作打算', 'plan'],
    ['二、下一步工作', 'plan'],
    ['二、总体要求', 'plan'],
    ['二、“十五五”时期茶业目标', 'plan'],
    ['名词解释', 'other'],
    /* a theme, both zones in one, and 任务 of the past */
    ['二、加快茶业升级', 'review'],
    ['二、完成重点任务情况', 'review'],
    ['二、2025年重点工作', 'review'],
  ] as const)('behind a review, %s: %s', (heading, zone) =>
    expect(behindReview(heading)).toBe(zone),
  );
  it.each([
    ['二、2025年工作回顾', 'review'],
    ['二、存在的问题', 'review'],
    ['二、过去五年的成就', 'review'],
    /* themes that only hold such words */
    ['二、解决突出问题', 'plan'],
    ['二、在惠民上取得新成效', 'plan'],
    ['二、做好工作总结', 'plan'],
  ] as const)('behind a plan, %s: %s', (heading, zone) => expect(behindPlan(heading)).toBe(zone));
});
