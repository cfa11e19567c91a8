import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { describe as selectors } from '../../lib/anchor/describe';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Language } from '../../lib/model/settings';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { CONTENT, PAGE } from '../builders/senders';

/** Two promises that can be checked, and a direction. */
const FIRST = '年底前建成3座便民桥。';
const SECOND = '新建2所幼儿园。';
const DIRECTION = '不断优化营商环境。';
const TEXT = `槐河县2026年工作安排\n一、主要任务\n${FIRST}\n${SECOND}\n${DIRECTION}`;

async function readIn(language: Language) {
  const setBadge = vi.fn((..._said: readonly unknown[]) => Promise.resolve());
  const desk = background({
    setBadge,
    readSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, language }),
  });
  await desk.call('report.read', { ...READING, text: TEXT }, CONTENT);
  const said = (text: string, ...title: readonly string[]) =>
    vi.waitFor(() => expect(setBadge.mock.lastCall).toEqual([CONTENT.tabId, text, ...title]));
  const textHash = desk.world.memory.all().then((all) => {
    const shown = Object.values(all).find((value) => JSON.stringify(value).includes('textHash'));
    return /[0-9a-f]{64}/.exec(JSON.stringify(shown))?.[0] ?? '';
  });
  const judge = async (wording: string, number: number, status: 'kept' | 'open') => {
    const start = TEXT.indexOf(wording);
    const span = { start, end: start + wording.length };
    const target = selectors(TEXT, await textHash, span, SOURCE);
    const id = `0b8a1d3e-5f60-4c7d-8e9f-00000000000${number}`;
    const edit = annotationEdit({ id, subject: 'pledge', target, fields: { status } });
    expect(await desk.call('annotation.save', edit, PAGE)).toMatchObject({ ok: true });
    return id;
  };
  return { desk, said, judge };
}

it('counts the checkable pledges that wait for a judgement, and says so', async () => {
  const { desk, said, judge } = await readIn('zh_CN');
  await said('2', '诺数：2 条可核实的承诺待核实');
  const id = await judge(FIRST, 1, 'kept');
  await said('1', '诺数：1 条可核实的承诺待核实');
  await judge(DIRECTION, 2, 'kept');
  await judge(SECOND, 3, 'open');
  await said('1', '诺数：1 条可核实的承诺待核实');
  await judge(SECOND, 3, 'kept');
  await said('', '诺数：可核实的承诺都已核实');
  await desk.call('annotation.delete', { id }, PAGE);
  await said('1', '诺数：1 条可核实的承诺待核实');
});

it('speaks the reader’s language', async () => {
  const { said } = await readIn('en');
  await said('2', 'Nuoshu: checkable pledges still to be checked: 2');
});

it('a report without such pledges has none', async () => {
  const setBadge = vi.fn((..._said: readonly unknown[]) => Promise.resolve());
  const desk = background({ setBadge });
  await desk.call('report.read', { ...READING, text: '全年新增就业1.2万人。' }, CONTENT);
  await vi.waitFor(() => expect(setBadge.mock.lastCall).toEqual([CONTENT.tabId, '']));
});
