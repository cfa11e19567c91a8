import { testNames } from './names';

testNames([
  ['behind the last verb that governs', '搭建平台完成小区巡查|2323次|。', '小区巡查'],
  ['a verb of content stays', '依法拆除违法建筑|176处|。', '拆除违法建筑'],
  ['an adverb opens what was done', '村民累计接种疫苗|3285剂次|。', '接种疫苗'],
  ['what 将 brings before its verb', '将审批时限压缩|42%|。', '审批时限'],
  ['a branch is told with its measure', '种植业实现增加值|6.2亿元|。', '种植业实现增加值'],
  ['behind 对, with its verb', '对假茶摊点查处|12起|。', '假茶摊点查处'],
  ['the last of several works', '新建云溪桥、改造旧沟渠|18公里|。', '旧沟渠'],
  ['a thing that reaches persons', '通村水渠惠及|386户|。', '通村水渠'],
  ['what was done that reaches persons', '完成危房加固,惠及|386户|。', '危房加固'],
  ['what became of something', '云溪茶厂已成为|全县第二大|茶叶加工点。', '云溪茶厂'],
  ['what is somewhere', '村内有旱稻种植|50余亩|。', '旱稻种植'],
  ['what there is in a park', '园区里现有茶企|6家|。', '茶企'],
  ['what something was priced at', '征用土地25亩计价|96万元|。', '征用土地'],
  /* near misses */
  ['内 and 有 of an attribute', '镇内有茶园的村|6个|。', '有茶园的村'],
  ['one work upon two things', '改造旧沟渠、旧水塘|18处|。', '改造旧沟渠、旧水塘'],
  ['persons who are reached', '惠及|4万茶农|。', '茶农'],
  ['各 begins nobody', '各村完成产值|36亿元|。', '产值'],
  ['an adverb inside a name', '码头累计吞吐量|40万吨|。', '码头累计吞吐量'],
  ['a scope is no branch', '全镇完成产值|36亿元|。', '产值'],
  ['a verb before 率 is a name', '隐患整改率|98%|。', '隐患整改率'],
  ['a verb before 单位 is a name', '全年授予单位|12家|。', '授予单位'],
  ['little before 新增 belongs to it', '城镇新增就业|860人|。', '城镇新增就业'],
]);
