import { describe, expect, it } from 'vitest';
import { commitmentOf } from '../../decisions-of';

/** Each frame with words that stand in it, and words that only look so. */
const ROWS = [
  ['preamble', '上述目标,是综合考虑的结果。', '完成目标任务,新建云溪桥。'],
  ['preamble', '重点抓好以下五方面工作。', '改造100平方米以下危房。'],
  ['preamble', '要着力做好六个方面工作。', '做好六项民生实事。'],
  ['preamble', '新年工作将围绕下列任务展开。', '完成100亩以下茶园改造任务。'],
  ['year', '明年是镇村两级换届之年。', '明年新建云溪桥。'],
  ['year', '“十五五”时期是茶业转型的关键时期。', '“十五五”时期新建云溪桥。'],
  ['law', '《云溪湿地条例》规定,湖岸不得围垦。', '修订《云溪湿地条例》。'],
  ['law', '依照《云溪湿地条例》,在湖岸应当设立界桩。', '依照《云溪湿地条例》,设立湖岸界桩。'],
  ['superior', '县委要求,全力稳住茶业。', '按照县委要求,新建云溪桥。'],
  ['superior', '县委要求,全镇稳住茶业。', '县委要求,我镇必须新建云溪桥。'],
  ['superior', '中央明确了新的方向。', '中央明确的项目我镇将新建4个。'],
  ['others', '各村都要抓好落实。', '新建各村文化站。'],
  ['others', '各村要抓好落实。', '各村新建文化站。'],
  ['others', '各站所要抓紧动手。', '各类要素市场逐步开放。'],
  ['others', '各校都要抓紧动手。', '各地要新建茶亭4座。'],
  ['others', '全体干部都要带头。', '各镇重要路口新建岗亭4座。'],
  ['glossary', '“一河两岸”:指云溪河及两岸茶园。', '“一河两岸”新建茶亭4座。'],
  ['glossary', '3.“三园”是指茶园、果园、竹园。', '“三园”指导站新建3所。'],
  ['goals-ahead', '实现上述目标,全镇上下一条心。', '完成上述目标任务,新建云溪桥。'],
  ['goals-ahead', '围绕以上任务,全镇干部加强学习。', '围绕上述目标任务,扩建茶厂4座。'],
  ['others', '请各位代表支持。', '请专家论证,新建云溪桥。'],
  ['guidance', '总体要求是稳字当头。', '落实总体要求,新建云溪桥。'],
  ['attitude', '坚定树牢四个意识。', '坚定树牢四个意识,新建云溪桥。'],
] as const;

describe('the frames of sentences that commit to nothing', () => {
  it.each(ROWS)('%s: %s but not %s', (reason, framed, nearMiss) => {
    expect(commitmentOf(framed, 'plan')).toBe(reason);
    expect(commitmentOf(nearMiss, 'plan')).toBe('commits');
  });
});
