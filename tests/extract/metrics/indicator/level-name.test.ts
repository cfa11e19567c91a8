import { testDecider } from '../../decisions-of';
import type { RowsByReason } from '../../decisions-of';
import type { LevelNameReason } from '../../../../lib/model/why';

const ROWS: RowsByReason<LevelNameReason> = {
  'what-persons-are-given': [
    ['为|600名|茶农提供免费体检。', '免费体检'],
    ['向低保户等|3万困难群众|发放补贴。', '补贴'],
  ],
  'who-is-counted': [
    ['引进|30万毕业生|。', '毕业生'],
    ['惠及|4万老年人|。', '老年人'],
    ['公益岗位安置|1200万人口|。', '公益岗位安置'],
  ],
  'attribute-of-the-counted': [['茶园产量超过9%的有|31种|。', '茶园产量超过9%']],
  'named-behind-the-next': [
    ['实施|14大类|、80个项目。', '项目'],
    /* of which level, before both */
    ['固定资产投资增长12%,省列|13个|、市列26个重大项目全部开工。', '重大项目'],
  ],
  'sized-by-the-next': [
    ['完成|26条|、总长19公里的机耕道路。', '机耕道路'],
    ['云溪村硬化|6条|、7.5公里道路。', '道路'],
  ],
  'before-it': [
    ['财政总收入|2.88亿元|。', '财政总收入'],
    ['拆除违法建筑|86处|。', '拆除违法建筑'],
    /* 占 of another word is no share */
    ['人均占地面积减少率|3%|。', '人均占地面积减少率'],
    /* a size with a name before it that a verb governs */
    ['发放护林补助|300万元|支持林农。', '护林补助'],
  ],
  'counted-aspect': [['设置|26项|指标。', '指标']],
  'opens-the-clause': [
    ['|85%|的村完成改厕。', '村完成改厕'],
    ['|4个|项目入选省级名录。', '项目入选省级名录'],
  ],
  'behind-it': [
    ['新建|3个|社区食堂。', '社区食堂'],
    ['云溪村|3000平方米|冷库投入使用。', '冷库'],
    ['东山|70万吨|露天矿开工。', '露天矿'],
    ['设立|300万元|茶业基金。', '茶业基金'],
    ['设立|300万元|扶持资金。', '扶持资金'],
    /* places right before the next count */
    ['新建水厂2座,覆盖|3个|村800户。', '村'],
    /* what a verb of counting governs stands behind, though words stand before */
    ['全镇共有|46家|茶厂。', '茶厂'],
  ],
  'counted-noun': [
    ['按照规划解决|5万农村人口|。', '农村人口'],
    ['保障了|5万农村人口|。', '农村人口'],
  ],
  'what-is-stated-of-it': [['|100%|受理。', '受理']],
};

testDecider('indicator', ROWS, 'review');
