// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../components/settings/settings-page';
import { fail, ok } from '../../lib/model/result';
import { DEFAULT_SETTINGS, LANGUAGES } from '../../lib/model/settings';
import { openKeySettings } from '../../lib/platform/commands';
import type { Language } from '../../lib/model/settings';
import type { KeyCommand } from '../../lib/platform/commands';
import { SETTINGS_PARTS } from '../../lib/view/route';
import { freshDatabase } from '../builders/store-world';
import { click, eventually, find, render, wordsOf } from './render';

const { callBackground, commands } = vi.hoisted(() => ({
  callBackground: vi.fn<(call: string, request: unknown) => unknown>(),
  commands: Array<KeyCommand>(),
}));
vi.mock('../../lib/messages/send', () => ({ callBackground }));
vi.mock('../../lib/messages/router', () => ({ onBroadcast: () => () => undefined }));
vi.mock('../../lib/platform/commands', () => ({
  keyCommands: () => Promise.resolve([...commands]),
  openKeySettings: vi.fn(),
}));

vi.mock('../../lib/platform/storage', () => ({
  hasUnlimitedStorage: () => true,
  askToPersist: () => Promise.resolve(false),
  usedBytes: () => Promise.resolve(1_000),
}));

const SITES = { always: ['a.example'], never: ['b.gov.cn'], paused: ['c.gov.cn'] };
const database = freshDatabase();
const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockReturnValue(undefined);

async function shown(
  over: Partial<Parameters<typeof SettingsPage>[0]> = {},
  language: Language = 'zh_CN',
) {
  const onChange = vi.fn();
  const page = (
    <SettingsPage settings={DEFAULT_SETTINGS} database={database} onChange={onChange} {...over} />
  );
  return { ...(await render(page, language)), onChange, page };
}

beforeEach(() => {
  callBackground.mockReset().mockResolvedValue(ok(SITES));
  commands.splice(
    0,
    commands.length,
    { name: 'open-library', key: 'Alt+N' },
    { name: '_execute_action', key: '' },
  );
});

describe('the parts', () => {
  it('have headings, and a list that leads to each', async () => {
    const { root } = await shown();
    expect(wordsOf(root, 'h2')).toEqual([
      '语言',
      '显示',
      '阅读',
      '关注词',
      '网站',
      '快捷键',
      '备份',
      '同步',
      '本机保存的内容',
      '引用格式',
      '入门',
    ]);
    expect([...root.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
      SETTINGS_PARTS.map((part) => `#/settings/${part}`),
    );
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('the one that was asked for is shown and has the focus', async () => {
    const { root } = await shown({ part: 'sites' });
    expect(document.activeElement).toBe(find(root, 'h2', '网站'));
    expect(scrolled).toHaveBeenCalledOnce();
    expect(find(root, '[aria-current=location]').textContent).toBe('网站');
  });

  it.each(LANGUAGES)('all have words in %s', async (language) => {
    const { root } = await shown({}, language);
    expect(root.textContent).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('reading', () => {
  it.each(['hover', 'click', 'off'] as const)('the card opens by "%s"', async (cardMode) => {
    const { root, onChange } = await shown({ settings: { ...DEFAULT_SETTINGS, cardMode } });
    expect(root.querySelector<HTMLInputElement>('input[name=card-mode]:checked')?.value).toBe(
      cardMode,
    );
    const other = cardMode === 'off' ? 'hover' : 'off';
    await click(find(root, `input[value=${other}]`));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ cardMode: other });
  });

  it('the toolbar is switched off', async () => {
    const { root, onChange } = await shown();
    await click(find(root, '[aria-describedby=toolbar-hint]'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ selectionToolbar: false });
  });
});

describe('sites', () => {
  it('are listed, and each choice is taken back', async () => {
    const { root } = await shown();
    expect(wordsOf(root, '.site-list__row span')).toEqual([
      ...['a.example', '每一页都分析'],
      ...['b.gov.cn', '不分析'],
      ...['c.gov.cn', '已暂停，到关闭浏览器为止'],
    ]);
    callBackground.mockResolvedValue(ok({ ...SITES, paused: [] }));
    await click(find(root, 'button', '恢复：c.gov.cn'));
    expect(callBackground).toHaveBeenLastCalledWith('site.set', {
      host: 'c.gov.cn',
      act: 'resume',
    });
    expect(root.querySelectorAll('.site-list__row')).toHaveLength(2);
    await click(find(root, 'button', '不再总是分析：a.example'));
    expect(callBackground).toHaveBeenLastCalledWith('site.set', { host: 'a.example', act: 'auto' });
  });

  it('none are, where none were chosen', async () => {
    callBackground.mockResolvedValue(ok({ always: [], never: [], paused: [] }));
    const { root } = await shown();
    expect(find(root, '.site-list__none').textContent).toContain('还没有');
  });

  it('that cannot be read or changed are told', async () => {
    callBackground.mockResolvedValueOnce(fail('unexpected'));
    const { root } = await shown();
    expect(find(root, '[role=alert].error-text').textContent).toContain('读取失败');
    callBackground.mockResolvedValue(ok(SITES));
    const again = await shown();
    callBackground.mockResolvedValue(fail('unexpected'));
    await click(find(again.root, 'button', '取消：b.gov.cn'));
    expect(find(again.root, '[role=status].error-text').textContent).toContain('更改失败');
  });
});

describe('shortcuts', () => {
  it('are those that the browser has now, asked again when the page comes back', async () => {
    const { root } = await shown();
    const first = (): string[] => wordsOf(root, '.key-list:first-of-type dd');
    expect(first()).toEqual(['Alt+N', '未设置']);
    commands.splice(
      0,
      commands.length,
      { name: 'open-library', key: 'Ctrl+Shift+9' },
      { name: 'new', key: '' },
    );
    window.dispatchEvent(new Event('focus'));
    await eventually(() => expect(first()).toEqual(['Ctrl+Shift+9', '未设置']));
  });

  it.each([
    { opens: true, says: '' },
    { opens: false, says: 'chrome://extensions/shortcuts' },
  ])(
    'the browser’s page of them opens ($opens), or words say where it is',
    async ({ opens, says }) => {
      vi.mocked(openKeySettings).mockResolvedValue(opens);
      const { root } = await shown();
      await click(find(root, 'button', '更改快捷键'));
      expect(openKeySettings).toHaveBeenCalled();
      expect(find(root, 'p[role=status].settings__hint').textContent).toContain(says);
    },
  );
});

describe('watch words in web pages', () => {
  it('are off at first; the switch says what pages see then, and once it is on', async () => {
    const { root, onChange } = await shown();
    const control = find(root, 'label', '在网页中标出关注词').querySelector('input');
    if (control === null) throw new Error('no switch');
    const hint = document.getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('网页自带的脚本看得到哪些文字被标出');
    expect(control.checked).toBe(false);
    expect(root.textContent).not.toContain('已打开');
    await click(control);
    expect(onChange).toHaveBeenLastCalledWith({ watchInPage: true });
    const on = await shown({ settings: { ...DEFAULT_SETTINGS, watchInPage: true } });
    expect(on.root.textContent).toContain('已打开：网页现在看得到哪些文字被标出。');
  });
});
