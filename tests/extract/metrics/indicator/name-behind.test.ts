import { testNames } from './names';

testNames([
  ['up to the next verb', '云溪路等|5条|道路竣工验收。', '道路'],
  ['behind 完成 a verb that ends the clause is a noun', '完成|52个|门洞签约。', '门洞签约'],
  ['behind what it is about', '制定|23项|以茶业为重点的村级标准。', '村级标准'],
  ['up to a time', '|9个|园区2025年营业收入达到80亿元。', '园区'],
  ['up to what is measured next', '|15个|转移平台签约项目200个。', '转移平台'],
  ['up to a number that is no metric', '建成|36个|村站和12345热线。', '村站'],
  ['up to its share of all', '|86个|改水村占总数八成。', '改水村'],
  ['a share with nothing before it', '改水村|86个|占全镇总数八成。', '改水村'],
  ['behind what describes persons', '临溪镇|47名|正式代表讨论预算。', '正式代表讨论预算'],
  ['of what kind they are', '除|3个|新建茶厂项目正在施工外。', '新建茶厂项目'],
  ['an adverb of haste', '|36所|试点校建设加紧实施。', '试点校建设'],
  ['up to what firms do', '协助|36家|企业整理材料。', '企业'],
  ['up to what firms get', '为|36家|市场主体融资2.3亿元。', '市场主体'],
  ['what firms get', '为36家市场主体融资|2.3亿元|。', '融资'],
  ['up to how persons are', '针对剩余的|120名|低收入人口实际情况制定措施。', '低收入人口'],
  /* near misses */
  ['what was done to them', '|9个|改造基本完成。', '改造基本完成'],
  ['a sum for firms', '用好|15亿元|企业融资专项资金。', '企业融资专项资金'],
  ['a sum for what is built', '投入|3亿元|新建茶厂项目6个。', '投入'],
  ['an adverb before what was done', '茶企|6家|正式挂牌。', '茶企'],
  ['占 of a word', '|6个|占地补偿点开放。', '占地补偿点开放'],
  ['an adverb that describes', '受理|28起|有效投诉。', '有效投诉'],
  ['a movement names nothing', '茶企由|3家|扩大到9家。', '茶企'],
  ['和 that begins a word', '建成|6个|和美乡村。', '和美乡村'],
  [
    'works of which the first are counted',
    '加快|3条|在建输电线路、云溪变电站建设。',
    '在建输电线路',
  ],
]);
