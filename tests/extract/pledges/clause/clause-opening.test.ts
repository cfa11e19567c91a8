import { describe, expect, it } from 'vitest';
import { commitmentOf, decisionsOf } from '../../decisions-of';

/** What stands before the verb of a clause says nothing of how it can be checked. */
const SAME = [
  '新建云溪桥。',
  '同时,新建云溪桥。',
  '我镇新建云溪桥。',
  '今年新建云溪桥。',
  '从明年春季起新建云溪桥。',
  '高标准新建云溪桥。',
  '同时,我镇今年高标准新建云溪桥。',
] as const;

const OPENINGS = [
  ['a time gone by', '去年新建云溪桥。', 'told'],
  ['a time gone by in a phrase', '在过去五年里,全镇新建云溪桥。', 'told'],
  ['how things are now', '当前,全镇茶叶库存充裕。', 'told'],
  ['a manner before a verb on no list', '大力疏浚沟渠。', 'commits'],
  ['who does it', '我镇要依法管理集市。', 'commits'],
  /* a near miss: a state with a manner's look */
  ['a state', '全镇水清岸绿,宜居宜游。', 'statement'],
] as const;

describe('how a clause opens', () => {
  it.each(SAME)('leaves what it promises: %s', (text) =>
    expect(decisionsOf(text, 'plan').specificity).toBe('deliverable: one-off'),
  );
  it.each(OPENINGS)('%s: %s', (_name, text, expected) =>
    expect(commitmentOf(text, 'plan')).toBe(expected),
  );
  it('is a verb without a class that governs those behind it', () => {
    expect(decisionsOf('要重点检查建立台账的情况。', 'plan').specificity).toBe(
      'directional: struck',
    );
    expect(decisionsOf('重点建立民生台账。', 'plan').specificity).toBe('deliverable: one-off');
  });
});
