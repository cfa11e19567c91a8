import { describe, expect, it } from 'vitest';
import { readMarked, metricOf } from '../decisions-of';

/** The level of which the marked figure speaks, as worded. */
function levelOf(marked: string): string | undefined {
  const relatesTo = metricOf(marked, 'review')?.relatesTo;
  return relatesTo === undefined
    ? undefined
    : readMarked(marked, 'review').extraction.metrics[relatesTo]?.text;
}

const ROWS: readonly (readonly [marked: string, level: string | undefined])[] = [
  ['茶叶产值12亿元,同比增长|8%|。', '12亿元'],
  ['茶叶产值12亿元,完成年度目标的|101%|。', '12亿元'],
  ['茶叶产值12亿元,居|全县第二|。', '12亿元'],
  ['茶叶产值12亿元,占全县的|六成|。', '12亿元'],
  ['茶叶产值12亿元,是2020年的|2倍|。', '12亿元'],
  /* what grows behind a share is the level, not the share */
  ['茶叶产值12亿元,占全县的60%,增长|8%|。', '12亿元'],
  ['合格率达到95%,提高|2个百分点|。', '95%'],
  /* in a run each has the level at its own place */
  ['茶叶、蜜柚产值分别为5亿元、3亿元,增长|6%|、8%。', '5亿元'],
  ['茶叶、蜜柚产值分别为5亿元、3亿元,增长6%、|8%|。', '3亿元'],
  /* another thing's level, another sentence's, and a level itself */
  ['茶叶产值12亿元,旱地面积下降|8%|。', undefined],
  ['茶叶产值12亿元。旱地面积下降|8%|。', undefined],
  ['茶叶产值5亿元,蜜柚产值|3亿元|。', undefined],
];

describe('the level that a figure speaks of', () => {
  it.each(ROWS)('%s: %s', (marked, level) => {
    expect(metricOf(marked, 'review')).toBeDefined();
    expect(levelOf(marked)).toBe(level);
  });
});
