import { testNames } from './names';

testNames([
  ['an aspect alone speaks of what was named', '茶叶产值12亿元,总量居|全县第二|。', '茶叶产值'],
  ['a verb alone too', '云溪长者食堂建成投用,服务|2600余人次|。', '云溪长者食堂'],
  ['a circumstance too', '税收4亿元,扣除减税因素后可比增长|3%|。', '税收'],
  ['a list of aspects too', '茶叶产值12亿元,总量和增幅均居|全县第二|。', '茶叶产值'],
  ['what progress is measured by too', '茶园改造60亩,全年计划完成|80%|。', '茶园改造'],
  /* near misses */
  ['goods of one character that open a clause', '茶叶增长3%,盐增长|5.1%|。', '盐'],
  ['因公 is no circumstance', '因公出国经费下降|5%|。', '因公出国经费'],
  ['a ratio that ends with 比', '养老机构床护比达到|4:1|。', '养老机构床护比'],
  ['an aspect of something named', '茶园面积|3000亩|。', '茶园面积'],
]);
