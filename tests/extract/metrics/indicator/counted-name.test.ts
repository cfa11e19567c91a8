import { testNames } from './names';

testNames([
  ['what persons are given', '为|6000名|妇女提供免费筛查。', '免费筛查'],
  ['behind examples of persons', '向低保户等|300名|老人发放慰问品。', '慰问品'],
  ['members told by what they reach', '茶园产量超过9%的有|31种|。', '茶园产量超过9%'],
  ['members told by their size', '茶园面积50亩的有|8处|。', '茶园面积50亩'],
  ['members with a noun of their own', '茶园面积50亩的有|8个|茶场。', '茶场'],
  ['for whom firms are served', '为|46家|茶企办理贷款。', '茶企'],
  ['for whom households are served', '为|800户|茶农发放种苗。', '茶农'],
  ['what the firms then get', '为46家茶企办理贷款|2亿元|。', '办理贷款'],
  ['a part of what was counted', '确定86项重点任务,其中涉及云溪村的有|7项|。', '重点任务'],
  /* near misses */
  [
    'a part with a noun of its own',
    '确定86项重点任务,其中涉及云溪村的有|7项|水利任务。',
    '水利任务',
  ],
  ['a part in another unit', '培训茶农860人次,涉及茶厂的有|7家|。', '茶厂'],
  ['为 of becoming', '茶厂改制为|6家|茶叶公司。', '茶叶公司'],
  ['persons who do something', '|300名|干部下沉到村。', '干部下沉到村'],
  ['things that are served', '服务|46家|茶企。', '茶企'],
  ['认定为 serves nobody', '认定为|12名|技能带头人提供了名册。', '技能带头人'],
]);
