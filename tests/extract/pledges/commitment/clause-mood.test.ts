import { describe, expect, it } from 'vitest';
import { commitmentOf } from '../../decisions-of';

/** The moods of a sentence's clauses, and whether it commits. */
const ROWS = [
  /* an order, a task */
  ['要补齐短板。', 'commits'],
  ['继续调整茶园布局。', 'commits'],
  ['对独居老人给予上门照料。', 'commits'],
  ['让空气更加清新,加强污染治理。', 'commits'],
  /* an outcome, what is said, a state, a change, a value */
  ['县里已成立茶业专班。', 'told'],
  ['全镇底子厚了。', 'told'],
  ['新的一年,全镇将迎来产业转移的重大机遇。', 'told'],
  ['我们坚信,云溪一定能够越来越美。', 'told'],
  ['茶业发展面临用地紧缺这道坎。', 'told'],
  ['区域竞争日趋激烈。', 'told'],
  ['推动茶业绿色化是振兴乡村的关键。', 'told'],
  ['担当方能有为。', 'told'],
  ['规划中的云溪路面临用地紧缺。', 'told'],
  /* a value outweighs tasks, an order a state */
  ['优化环境,是当务之急。', 'told'],
  ['环境是关键,要继续优化。', 'commits'],
  /* near misses */
  ['解决当前存在的突出问题。', 'commits'],
  ['落实即将施行的茶园条例。', 'commits'],
  ['巩固已取得的成果。', 'commits'],
  ['完善考核机制,做到说了就办。', 'commits'],
  ['坚持实事求是。', 'commits'],
  ['防止建材尤其是水泥价格上涨。', 'commits'],
  ['回应群众的期盼。', 'commits'],
  ['落实计划生育政策。', 'commits'],
  ['践行“云溪是我家”理念。', 'commits'],
] as const;

describe('the mood of a clause', () => {
  it.each(ROWS)('%s: %s', (text, expected) => expect(commitmentOf(text, 'plan')).toBe(expected));
});
