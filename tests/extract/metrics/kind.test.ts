import { expect, it } from 'vitest';
import { decisionsOf, testDecider } from '../decisions-of';
import type { RowsByReason } from '../decisions-of';
import type { KindReason } from '../../../lib/model/why';

const ROWS: RowsByReason<KindReason> = {
  rank: [
    ['云溪村的村容评比居|全镇第二|。', 'rank'],
    ['芦笋产量进入|全县前三|。', 'rank'],
  ],
  multiple: [
    ['合作社社员人数是建社时的|3倍|。', 'multiple'],
    ['大棚产值|翻一番|。', 'multiple'],
  ],
  points: [
    ['绿化覆盖率提高|2个百分点|。', 'change'],
    ['旱厕比例回落|1.5个百分点|。', 'change'],
  ],
  'parts-of-a-whole': [
    ['镇域产业结构调整为|8|:42:50。', 'share'],
    ['镇村农户收入比缩小至|1.82|。', 'share'],
  ],
  ratio: [
    ['茶叶收购价格指数为|102.1|。', 'level'],
    ['工业品出厂价格指数为|99.8|。', 'level'],
  ],
  'word-of-change': [
    ['茶叶产值增长|12%|。', 'change'],
    ['货币贬值|4.6%|。', 'change'],
    ['综合排名前进|5位|。', 'change'],
    ['财政赤字减少|600万元|。', 'change'],
    ['旱灾面积同比下降|4成|。', 'change'],
    /* places that were won are no count of what was made better */
    ['镇综合考核排名提升|6位|,居民普遍认可。', 'change'],
  ],
  'change-before': [['工业增速由上年下降|3%|转为增长4%。', 'change']],
  'where-it-stands': [
    ['茶叶产值增长到|12亿元|。', 'level'],
    ['绿化覆盖率提高到|41%|。', 'share'],
    ['旱厕数量减少到|30座|。', 'level'],
  ],
  'object-changed': [
    ['压减一般性支出|5%|。', 'change'],
    ['增加公办学位|360个|。', 'change'],
    ['削减财政赤字|5亿元|。', 'change'],
  ],
  count: [
    ['茶叶产值达到|12亿元|。', 'level'],
    ['改造提升|5家|农贸市场。', 'level'],
    ['完成林地质量提升|200亩|。', 'level'],
    /* 增加值 and 减少 as parts of names change nothing */
    ['工业增加值|41亿元|。', 'level'],
    ['新增公办学位|360个|。', 'level'],
  ],
  'part-of-a-plan': [
    ['茶园改造完成全年目标的|68.7%|。', 'progress'],
    ['税收收入为年初预算的|103.2%|。', 'progress'],
    ['民生支出占年度预算的|98%|。', 'progress'],
  ],
  'share-of': [
    ['外来人口占到|28%|。', 'share'],
    ['良种播种面积占|八成|。', 'share'],
    ['茶农占全镇人口的|26%|。', 'share'],
  ],
  'part-of-a-building': [
    ['云溪泵站主体工程|60%|。', 'progress'],
    ['土地征收完成|86%|。', 'progress'],
    ['投资完成率|96%|。', 'progress'],
  ],
  'next-part': [['云溪泵站完成土方工程的80%、主体工程的|50%|。', 'progress']],
  'done-behind': [
    ['|92%|完成改厕任务。', 'progress'],
    ['安置房|100%|交付。', 'progress'],
  ],
  rate: [
    ['群众满意率达到|95%|。', 'share'],
    ['占地补偿到位率|95%|。', 'share'],
    /* a rate of completing is a rate */
    ['工单按期完成率|99%|。', 'share'],
    ['农机作业率|87%|。', 'share'],
    ['|85%|的农户用上自来水。', 'share'],
  ],
};

testDecider('kind', ROWS, 'review');

it('a part of a budget is a share, of this year’s budget progress', () => {
  expect(decisionsOf('民生支出占总预算的|71%|。', 'review').kind).toMatch(/^share/);
  expect(decisionsOf('民生支出占年度预算的|71%|。', 'review').kind).toMatch(/^progress/);
});
