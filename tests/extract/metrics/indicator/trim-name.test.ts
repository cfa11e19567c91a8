import { testNames } from './names';

testNames([
  ['time and scope go', '上半年全镇累计新增茶企|30家|。', '新增茶企'],
  ['a term goes', '三年内全镇新增茶企|30家|。', '新增茶企'],
  ['a term of months goes', '三个月内新增茶企|30家|。', '新增茶企'],
  ['over how many years', '茶企数量3年|翻一番|。', '茶企'],
  ['the number of a point goes', '4、优良路率|86%|。', '优良路率'],
  ['the number of a note goes', '2.2023年茶叶产值最终核实数为|9亿元|。', '茶叶产值最终核实数'],
  ['the mark of a note goes', '在册茶企[4]|320家|。', '在册茶企'],
  ['an adverb at the end goes', '群众满意率平均达到|97%|。', '群众满意率'],
  ['了 goes', '提出了整改意见书|36份|。', '整改意见书'],
  ['where a length began', '审批时限由平均5天缩短到|3天|。', '审批时限'],
  ['a length is no name', '由原来8个工作日压缩至|3个工作日|。', undefined],
  ['a success of an example stays', '形成|6个|成功带富经验。', '成功带富经验'],
  ['within a year', '2024年内新增茶企|30家|。', '新增茶企'],
  /* near misses: what begins or ends words */
  ['基本 of a name', '基本养老保险参保|26万人|。', '基本养老保险参保'],
  ['和 of a word', '和美乡村建成率|26%|。', '和美乡村建成率'],
  ['现 of a word', '现场销售额|26万元|。', '现场销售额'],
  ['达 of a word', '乡镇通达率|100%|。', '乡镇通达率'],
  ['了 of a word', '了解民情|260条|。', '了解民情'],
  ['a number of a name', '2.5万吨级码头|2座|。', '2.5万吨级码头'],
  ['a digit of a name', '广义货币M2增长|9%|。', '广义货币M2'],
]);
