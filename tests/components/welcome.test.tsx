// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { fail, ok } from '../../lib/model/result';
import { DEFAULT_SETTINGS, LANGUAGES } from '../../lib/model/settings';
import type { KeyCommand } from '../../lib/platform/commands';
import { SAMPLE_ID } from '../../lib/text/sample-address';
import { routeHash } from '../../lib/view/route';
import { choose, click, find, render, wordsOf } from './render';

const { callBackground, commands } = vi.hoisted(() => ({
  callBackground: vi.fn<(call: string, request: unknown) => unknown>(),
  commands: Array<KeyCommand>(),
}));
vi.mock('../../lib/messages/send', () => ({ callBackground }));
vi.mock('../../lib/platform/commands', () => ({
  keyCommands: () => Promise.resolve([...commands]),
}));

const onChange = vi.fn();
const view = <WelcomeView settings={DEFAULT_SETTINGS} onChange={onChange} />;

beforeEach(() => {
  location.hash = '';
  commands.splice(0);
  callBackground.mockReset();
});

it('says three sentences, that nothing is sent, and what the lines mean', async () => {
  const { root } = await render(view);
  expect(root.querySelectorAll('.welcome__steps li')).toHaveLength(3);
  expect(find(root, '.welcome__private').textContent).toContain('诺数没有服务器');
  expect([...root.querySelectorAll('mark')].map(({ className }) => className)).toEqual([
    'nuoshu-metric',
    'nuoshu-target',
    'nuoshu-verifiable',
    'nuoshu-verifiable-start',
    'nuoshu-directional',
    'nuoshu-directional-start',
    'nuoshu-inconsistent',
  ]);
  expect(wordsOf(root, '.legend__name')).toHaveLength(6);
});

it('the desk’s key is the one that the browser has', async () => {
  commands.push({ name: 'open-library', key: 'Ctrl+Shift+9' });
  const { root } = await render(view);
  expect(find(root, '.welcome__ways').textContent).toContain('Ctrl+Shift+9');
});

it('the sample is opened once it is there', async () => {
  callBackground.mockResolvedValue(ok({ id: SAMPLE_ID }));
  const { root } = await render(view);
  await click(find(root, 'button', '打开样例报告'));
  expect(callBackground).toHaveBeenCalledExactlyOnceWith('sample.keep', {});
  expect(location.hash).toBe(routeHash({ view: 'report', id: SAMPLE_ID }));
});

it('says why the sample is not there', async () => {
  callBackground.mockResolvedValue(fail('storage-full'));
  const { root } = await render(view);
  await click(find(root, 'button', '打开样例报告'));
  expect(find(root, '[role=alert]').textContent).toContain('样例打开失败');
  expect(location.hash).toBe('');
});

it('the language is chosen there', async () => {
  const { root } = await render(view);
  await choose(find(root, '.welcome__language select'), 'en');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ language: 'en' });
});

it.each(LANGUAGES)('has words in %s', async (language) => {
  const { root } = await render(view, language);
  expect(root.textContent).not.toMatch(/\{\w+\}/);
});
