// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Bin } from '../../components/report/bin';
import { fail, ok } from '../../lib/model/result';
import { annotation, annotationAt } from '../view/samples';
import { click, find, render, wordsOf } from './render';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

const deletedAt = '2026-02-03T10:20:30.000Z';
const BRIDGES = {
  ...annotationAt('加固三座桥梁', 152, { id: 'one', note: '去年也说过', tags: ['交通'] }),
  deletedAt,
};
const HOUSES = { ...annotationAt('完成危房改造125户', 160, { id: 'two' }), deletedAt };
const SAVED = ok({ annotation: annotation() });

const bin = async (): Promise<HTMLElement> =>
  (await render(<Bin deleted={[BRIDGES, HOUSES]} />)).root;

beforeEach(() => background.forget());

describe('the bin', () => {
  it('is not there where nothing is in it', async () => {
    const { root } = await render(<Bin deleted={[]} />);
    expect(root.textContent).toBe('');
  });

  it('says what is in it, how much, and since when', async () => {
    const root = await bin();
    expect(find(root, 'summary').textContent).toBe('回收站（2）');
    expect(wordsOf(root, 'q')).toEqual(['加固三座桥梁', '完成危房改造125户']);
    expect(wordsOf(root, '.bin__note')).toEqual(['去年也说过']);
    expect(wordsOf(root, '.bin__facts')).toEqual(['2026-02-03删除 · 交通', '2026-02-03删除']);
  });

  it('gives back at once', async () => {
    background.answer('bin.restore', () => SAVED);
    const root = await bin();
    await click(find(root, 'button', '恢复: 完成危房改造125户'));
    expect(background.asked).toEqual([{ call: 'bin.restore', request: { id: 'two' } }]);
  });

  it('erases after it asked, one alone', async () => {
    background.answer('bin.erase', () => ok({ erased: 1 }));
    const root = await bin();
    await click(find(root, 'button', '彻底删除: 加固三座桥梁'));
    expect(background.asked).toEqual([]);
    expect(wordsOf(root, '.bin__erase')).toEqual(['确认彻底删除，不能恢复']);
    await click(find(root, '.bin__erase'));
    expect(background.asked).toEqual([{ call: 'bin.erase', request: { id: 'one' } }]);
  });

  it('erases nothing where the reader thinks better of it', async () => {
    const root = await bin();
    await click(find(root, 'button', '彻底删除: 加固三座桥梁'));
    await click(find(root, 'button', '取消'));
    expect([background.asked, wordsOf(root, '.bin__erase')]).toEqual([[], []]);
    expect(find(root, 'button', '彻底删除: 加固三座桥梁').textContent).toBe('彻底删除');
  });

  it.each([
    { name: 'giving back', call: 'bin.restore', presses: ['恢复: 加固三座桥梁'] },
    { name: 'erasing', call: 'bin.erase', presses: ['彻底删除: 加固三座桥梁', '确认彻底删除'] },
  ] as const)('says why $name failed, until it does not', async ({ call, presses }) => {
    background.answer(call, () => fail('storage-unavailable'));
    const root = await bin();
    for (const name of presses) await click(find(root, 'button', name));
    expect(find(root, '[role=alert]').textContent).toContain('本地数据库打不开');
    background.answer('bin.restore', () => SAVED);
    await click(find(root, 'button', '恢复: 加固三座桥梁'));
    expect(wordsOf(root, '[role=alert]')).toEqual([]);
  });
});
