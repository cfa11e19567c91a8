import { expect, it } from 'vitest';
import { decisionsOf, testDecider } from '../../decisions-of';
import type { RowsByReason } from '../../decisions-of';
import type { RunReason } from '../../../../lib/model/why';

const ROWS: RowsByReason<RunReason> = {
  'moved-on': [['低保、特困供养标准从600元、800元提高到|650元|、870元。', '低保']],
  listed: [
    ['茶叶产值和蜜柚产值分别增长|9%|和6%。', '茶叶产值'],
    ['茶叶产值和蜜柚产值分别增长9%和|6%|。', '蜜柚产值'],
    ['茶业、旅游产值分别增长5%和下降|3%|。', '旅游产值'],
    ['油菜、小麦面积12万亩、|8万亩|。', '小麦面积'],
  ],
  'one-for-all': [
    /* 第一 waits for its noun */
    ['第一、第二产业增加值分别为5亿元、|3亿元|。', '第一、第二产业增加值'],
    /* 城乡 are no two names, 存 and 贷款余额 neither */
    ['城乡住户人均储蓄分别达到5万元和|3万元|。', '城乡住户人均储蓄'],
    ['存、贷款余额分别达到8亿元、|6亿元|。', '存、贷款余额'],
  ],
  'as-the-run-before': [
    ['茶叶产值5亿元,蜜柚产值3亿元,分别增长|5%|和7%。', '茶叶产值'],
    ['茶叶产值5亿元,蜜柚产值3亿元,分别增长5%和|7%|。', '蜜柚产值'],
  ],
  touches: [['接待参观团126批|438人次|。', '接待参观团']],
  'stated-behind': [['|42%|、35%和18%的居民认为办事方便。', '居民认为办事方便']],
};

testDecider('indicator', ROWS, 'review');

it.each([
  ['what it costs and how big it is', '云溪粮仓投资300万元|20亩|。'],
  ['a list that 等 leaves open', '茶叶、蜜柚等产值12亿元、|8万吨|。'],
  ['a new subject', '茶叶产值5亿元,蜜柚产值|3亿元|。'],
])('no run shares its names with %s', (_name, marked) => {
  expect(decisionsOf(marked, 'review').indicator).not.toMatch(/: (?:touches|listed|one-for-all)$/);
});
