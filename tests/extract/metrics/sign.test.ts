import { testDecider } from '../decisions-of';
import type { RowsByReason } from '../decisions-of';
import type { SignReason } from '../../../lib/model/why';

const ROWS: RowsByReason<SignReason> = {
  'no-change': [
    ['茶叶产值|12亿元|。', '1'],
    /* where something stands after a fall is no fall */
    ['旱厕数量减少到|30座|。', '1'],
    ['失业率下降到|3.1%|。', '1'],
  ],
  'own-sign': [
    ['茶叶产值增长|-2%|。', '1'],
    ['工业增加值增速为增长|-0.6%|。', '1'],
  ],
  'word-of-change': [
    ['茶叶产值下降|12%|。', '-1'],
    ['茶叶产值增长|12%|。', '1'],
    ['税收降幅达|8%|。', '-1'],
    ['合格率比槐河县低|1.2个百分点|。', '-1'],
    /* a fall that shrinks is a rise, a rise that shrinks a fall */
    ['税收降幅收窄|2个百分点|。', '1'],
    ['税收增速回落|2个百分点|。', '-1'],
    ['农民收入增速高于全县|1.2个百分点|。', '1'],
  ],
  lags: [['工业投资低于同期增速|2个百分点|。', '-1']],
  'object-changed': [
    ['压减一般性支出|5%|。', '-1'],
    ['削减财政赤字|5亿元|。', '-1'],
    ['减少旱厕|30座|。', '-1'],
  ],
  lower: [['合格率低于槐河县|1.2个百分点|。', '-1']],
  'cut-too': [['降低企业用电成本5%、物流成本|2个百分点|。', '-1']],
  'no-word': [
    ['增加公办学位|360个|。', '1'],
    ['提高公益岗位补贴标准|6%|。', '1'],
    /* 低 of a word lowers nothing */
    ['提高农村低保标准|6%|。', '1'],
    ['全镇提高低收入户补贴|6%|。', '1'],
  ],
};

testDecider('sign', ROWS, 'review');
