import { testNames } from './names';

testNames([
  ['what persons are given', '为|6000名|妇女提供免费筛查。', '免费筛查'],
  ['behind examples of persons', '向低保户等|300名|老人发放慰问品。', '慰问品'],
  ['members told by what they reach', '茶园产量超过9%的有|31种|。', '茶园产量超过9%'],
  /* near misses */
  ['persons who do something', '|300名|干部下沉到村。', '干部下沉到村'],
  ['things that are served', '服务|46家|茶企。', '茶企'],
  ['认定为 serves nobody', '认定为|12名|技能带头人提供了名册。', '技能带头人'],
]);
