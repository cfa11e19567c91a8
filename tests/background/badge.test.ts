import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { describe as selectors } from '../../lib/anchor/describe';
import type { Status } from '../../lib/model/annotation';
import type { EditedFields } from '../../lib/model/fields';
import { badgeWords } from '../../lib/view/badge-words';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { CONTENT, PAGE } from '../builders/senders';

/** Two promises that can be checked, and a direction. */
const FIRST = '年底前建成3座便民桥。';
const SECOND = '新建2所幼儿园。';
const DIRECTION = '不断优化营商环境。';
const TEXT = `槐河县2026年工作安排\n一、主要任务\n${FIRST}\n${SECOND}\n${DIRECTION}`;

async function reading() {
  const setBadge = vi.fn((..._said: readonly unknown[]) => Promise.resolve());
  const desk = background({ setBadge });
  await desk.call('report.read', { ...READING, text: TEXT }, CONTENT);
  const said = (left: number) =>
    vi.waitFor(() => expect(setBadge.mock.lastCall).toEqual([CONTENT.tabId, left]));
  const textHash = desk.world.memory.all().then((all) => {
    const shown = Object.values(all).find((value) => JSON.stringify(value).includes('textHash'));
    return /[0-9a-f]{64}/.exec(JSON.stringify(shown))?.[0] ?? '';
  });
  const save = async (
    wording: string,
    number: number,
    fields: EditedFields,
    { text, hash }: { readonly text: string; readonly hash?: string } = { text: TEXT },
  ) => {
    const start = text.indexOf(wording);
    const span = { start, end: start + wording.length };
    const target = selectors(text, hash ?? (await textHash), span, SOURCE);
    const id = `0b8a1d3e-5f60-4c7d-8e9f-00000000000${number}`;
    const edit = annotationEdit({ id, subject: 'pledge', target, fields });
    expect(await desk.call('annotation.save', edit, PAGE)).toMatchObject({ ok: true });
    return id;
  };
  const judge = (wording: string, number: number, status: Status) =>
    save(wording, number, { status });
  return { desk, said, judge, save };
}

it('counts the checkable pledges that wait for a judgement', async () => {
  const { desk, said, judge } = await reading();
  await said(2);
  const id = await judge(FIRST, 1, 'kept');
  await said(1);
  await judge(DIRECTION, 2, 'kept');
  await judge(SECOND, 3, 'open');
  await said(1);
  await judge(SECOND, 3, 'kept');
  await said(0);
  await desk.call('annotation.delete', { id }, PAGE);
  await said(1);
});

it('a judgement of an older text counts where its words still stand, and nowhere else', async () => {
  const { said, save, judge } = await reading();
  const gone = '年底前完成9条道路改造。';
  const old = { text: `${TEXT}\n${gone}`, hash: 'c'.repeat(64) };
  await save(gone, 3, { status: 'kept' }, old);
  await judge(FIRST, 1, 'in-progress');
  await said(1);
  await save(SECOND, 4, { status: 'broken' }, old);
  await said(0);
});

it('what is no pledge is not waited for, and a direction that is made checkable is', async () => {
  const { desk, said, save } = await reading();
  await save(FIRST, 1, { correction: { is: 'not-pledge' } });
  await said(1);
  await save(DIRECTION, 2, { correction: { is: 'pledge', set: { specificity: 'quantified' } } });
  await said(2);
  await save(DIRECTION, 2, { status: 'kept' });
  await said(1);
  desk.restart();
  await save(SECOND, 3, { status: 'kept' });
  await said(0);
});

it('a report without such pledges has none', async () => {
  const setBadge = vi.fn((..._said: readonly unknown[]) => Promise.resolve());
  const desk = background({ setBadge });
  await desk.call('report.read', { ...READING, text: '全年新增就业1.2万人。' }, CONTENT);
  await vi.waitFor(() => expect(setBadge.mock.lastCall).toEqual([CONTENT.tabId]));
});

it.each([
  { left: undefined, language: 'zh_CN', says: { text: '', title: '' } },
  { left: 0, language: 'zh_CN', says: { text: '', title: '诺数：可核实的承诺都已核实' } },
  { left: 2, language: 'zh_CN', says: { text: '2', title: '诺数：2 条可核实的承诺待核实' } },
  { left: 2, language: 'zh_TW', says: { text: '2', title: '諾數：2 則可核實的承諾待核實' } },
  {
    left: 1000,
    language: 'en',
    says: { text: '999+', title: 'Nuoshu: checkable pledges still to be checked: 1000' },
  },
] as const)('$left left, in $language', ({ left, language, says }) => {
  expect(badgeWords(left, language)).toEqual(says);
});
