import { describe, expect, it } from 'vitest';
import { extract } from '../../../../lib/extract/index';

const PLAN = (body: string): string =>
  `临溪镇2026年政府工作报告\n一、2025年工作回顾\n各项任务顺利完成。\n二、2026年工作安排\n新建学校2所。\n${body}`;
const promised = (text: string): string[] => extract(text).pledges.map(({ text: words }) => words);

const CLOSINGS = [
  ['an address and an appeal', '各位代表!蓝图已经绘就。让我们携手并肩,新建家园3处!'],
  ['an appeal without an address', '让我们携手并肩,新建家园3处!'],
  ['a call', '全镇上下要团结一心,为新建家园3处而努力奋斗!'],
  ['an address that goes on', '各位代表,使命在肩,要新建家园3处。'],
  ['an address at the very end', '各位代表!使命在肩,新建家园3处。'],
] as const;

const NONE = [
  ['让我们的', '让我们的孩子就近上学,新建幼儿园3所。', '让我们的孩子就近上学,新建幼儿园3所。'],
  ['奋斗 in a task', '弘扬奋斗精神,新建幼儿园3所。', '弘扬奋斗精神,新建幼儿园3所。'],
  ['an address with much behind it', '各位代表!\n(一)改善民生\n新建幼儿园3所。', '新建幼儿园3所。'],
] as const;

describe('a closing', () => {
  it.each(CLOSINGS)('promises nothing: %s', (_name, body) =>
    expect(promised(PLAN(body))).toEqual(['新建学校2所。']),
  );
  it.each(NONE)('is not %s: %s', (_name, body, pledge) =>
    expect(promised(PLAN(body))).toContain(pledge),
  );
  it('ends at an annex', () => {
    expect(promised(PLAN('让我们携手并肩!\n附件:民生实事\n新建幼儿园3所。'))).toContain(
      '新建幼儿园3所。',
    );
  });
  it('ends at the next numbered heading', () => {
    expect(promised(PLAN('让我们携手并肩!\n三、2026年民生实事\n新建幼儿园3所。'))).toContain(
      '新建幼儿园3所。',
    );
  });
});
