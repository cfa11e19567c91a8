import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decisionsOf, testDecider } from '../../decisions-of';
import type { RowsByReason } from '../../decisions-of';
import type { SpecificityReason } from '../../../../lib/model/why';

/** What no step decides. */
const SILENT: RowsByReason<'silent'> = {
  silent: [
    ['用三年时间化解村级债务。', 'directional'],
    ['推进高质量对外合作。', 'directional'],
    ['做好新闻出版、妇女儿童等工作。', 'directional'],
  ],
};
testDecider('specificity', SILENT, 'plan');

/** One clause for each reason; the tables of the steps have more. */
const ONE_EACH: Readonly<Record<SpecificityReason, string>> = {
  struck: '|支持果农改建冷库|,建成云溪桥。',
  past: '|建成了云溪桥|,继续建设云溪消防站。',
  number: '改造旧水管18公里。',
  'one-off': '修订云溪渡口管理办法。',
  tending: '完善云溪客运站功能。',
  building: '打造一批社区食堂。',
  place: '整治柳湾洼地。',
  title: '争创省级卫生镇。',
  review: '做好省级森林镇复审。',
  approval: '争取云溪铁路列入国家规划。',
  policy: '推进“暖岗十条”政策落地。',
  programme: '实施新一轮育苗行动。',
  pilot: '开展托育补贴试点。',
  event: '打造东岸嘉年华。',
  hearing: '检查节约用水条例实施情况。',
  entitlement: '实行学生免费乘车。',
  'set-mark': '空气质量指标达到省定标准。',
  'full-coverage': '力争公交进村全覆盖。',
  silent: '用三年时间化解村级债务。',
};

it.each(Object.entries(ONE_EACH))('%s decides %s', (reason, marked) =>
  expect(decisionsOf(marked, 'plan').specificity?.split(': ')[1]).toBe(reason),
);

it('each step has a table beside this one', () => {
  const steps = readdirSync(
    new URL('../../../../lib/extract/pledges/specificity/', import.meta.url),
  );
  const tables = readdirSync(new URL('./', import.meta.url));
  const names = steps
    .filter((name) => name.startsWith('step-'))
    .map((name) => name.replace('.ts', '.test.ts'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !tables.includes(name))).toEqual([]);
  expect(readFileSync(new URL('./steps.test.ts', import.meta.url), 'utf8')).toContain('STEPS');
});
