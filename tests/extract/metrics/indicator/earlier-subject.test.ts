import { testDecider } from '../../decisions-of';
import type { RowsByReason } from '../../decisions-of';
import type { IndicatorReason, OwnNameReason, RunReason } from '../../../../lib/model/why';

/**
 * Of whom a figure without a name of its own has it; names of its own have tables beside this one.
 */
const ROWS: RowsByReason<Exclude<IndicatorReason, OwnNameReason | RunReason>> = {
  'earlier-subject': [
    ['云溪长者食堂建成投用,服务|2600余人次|。', '云溪长者食堂'],
    ['推进适老化改造,累计完成|125户|。', '适老化改造'],
    ['镇域产业结构稳步优化,调整为|8|:42:50。', '镇域产业结构'],
    ['茶区产业结构更趋均衡,调整为|9|:40:51。', '茶区产业结构'],
    ['镇域产业结构日益均衡,调整为|8|:42:50。', '镇域产业结构'],
  ],
  'same-unit': [['优良天数326天,优良率89%,增加|12天|。', '优良天数']],
  inherited: [
    ['新建水厂2座,覆盖3个村|800户|。', '水厂'],
    ['财政总收入24亿元,同比增长|32%|。', '财政总收入'],
    ['财政总收入24亿元,总量居|全县第二|。', '财政总收入'],
    ['茶叶增长9%,增速快于蜜柚|2.4个百分点|。', '茶叶'],
    ['茶叶增长9%,低于蜜柚|2.4个百分点|。', '茶叶'],
    /* the total is not of the new ones alone */
    ['新增茶企30家、总量达|900家|。', '茶企'],
  ],
  'sentence-before': [
    ['茶叶产量达到6万吨。同比增长|2.1%|。', '茶叶产量'],
    ['茶叶产量6万吨。分产业看,春茶4万吨;秋茶2万吨。分季度看,一季度增长|2.1%|。', '茶叶产量'],
    ['茶叶产量增长5%,增速居全县第三位。分月看,1-2月增长|2.1%|,1-3月增长3%。', '茶叶产量'],
    ['茶叶产量6万吨,增长5%。二季度当季实现|2万吨|。', '茶叶产量'],
    /* not of the whole: parts of another kind */
    ['茶叶产量6万吨。其中,春茶4万吨。同比增长|2.1%|。', '春茶'],
  ],
  aspect: [['面积|3000平方米|。', '面积']],
  'nothing-named': [
    ['同比增长|2.1%|。', 'none'],
    /* the paragraph before names nothing for this one */
    ['茶叶产量达到6万吨。\n同比增长|2.1%|。', 'none'],
  ],
};

testDecider('indicator', ROWS, 'review');
