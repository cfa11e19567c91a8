// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MenuButton } from '../../components/report/menu-button';
import { click, find, press, render } from './render';

const run = vi.fn<(key: string) => void>();
const line = (key: string) => ({ key, label: key, run: () => run(key) });
const menu = (
  <MenuButton
    label="导出"
    groups={[
      { lines: [line('XLSX'), line('CSV')] },
      {
        label: '引文',
        lines: [
          { ...line('2025'), isChosen: true },
          { ...line('2015'), isChosen: false },
        ],
      },
    ]}
  />
);

async function opened(): Promise<HTMLElement> {
  const { root } = await render(menu);
  await click(find(root, 'button', '导出'));
  return root;
}

beforeEach(() => run.mockClear());

describe('a menu button', () => {
  it('opens with the focus on the first line, and keys go round', async () => {
    await opened();
    const focused = (): string => document.activeElement?.textContent ?? '';
    expect(focused()).toBe('XLSX');
    for (const [key, to] of [
      ['ArrowDown', 'CSV'],
      ['End', '2015'],
      ['ArrowDown', 'XLSX'],
      ['ArrowUp', '2015'],
      ['Home', 'XLSX'],
      ['c', 'CSV'],
      ['2', '2025✓'],
      ['2', '2015'],
      ['x', 'XLSX'],
      ['?', 'XLSX'],
    ] as const) {
      if (document.activeElement instanceof HTMLElement) await press(document.activeElement, key);
      expect([key, focused()]).toEqual([key, to]);
    }
  });

  it('closes where a line is taken, and stays where one of several is chosen', async () => {
    const root = await opened();
    await click(find(root, '[role=menuitemradio]', '2015'));
    expect(run).toHaveBeenLastCalledWith('2015');
    expect(root.querySelector('[role=menu]')).not.toBeNull();
    await click(find(root, '[role=menuitem]', 'CSV'));
    expect(run).toHaveBeenLastCalledWith('CSV');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement?.textContent).toContain('导出');
  });

  it('says which one is chosen', async () => {
    const root = await opened();
    const checked = [...root.querySelectorAll('[role=menuitemradio]')].map((one) =>
      one.getAttribute('aria-checked'),
    );
    expect(checked).toEqual(['true', 'false']);
  });

  it('leaves keys with Ctrl, Alt or ⌘ to the browser', async () => {
    await opened();
    const line = document.activeElement;
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', {
        key: 'c',
        bubbles: true,
        cancelable: true,
        [held]: true,
      });
      line?.dispatchEvent(event);
      expect([held, event.defaultPrevented, document.activeElement === line]).toEqual([
        held,
        false,
        true,
      ]);
    }
  });
});
