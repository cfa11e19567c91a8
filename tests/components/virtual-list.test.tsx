// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ROW_MAIN, VirtualList } from '../../components/virtual-list';
import { layOutLists, ROW_PX } from './layout';
import { find, focus, press, render, wordsOf } from './render';

layOutLists();

const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, name: `第${index + 1}条` }));

const list = (count: number, openKey?: string) => (
  <VirtualList label="指标" items={items(count)} openKey={openKey} estimatePx={ROW_PX}>
    {({ name }, { tabIndex }) => (
      <>
        <button type="button" {...ROW_MAIN} tabIndex={tabIndex}>
          {name}
        </button>
        <input tabIndex={tabIndex} aria-label={`批注${name}`} />
      </>
    )}
  </VirtualList>
);

const active = (root: HTMLElement): HTMLElement => find(root, '[data-row-main][tabindex="0"]');

it('shows the rows in view, not all of them, and tells how many there are', async () => {
  const { root } = await render(list(5_000));
  const shown = wordsOf(root, 'li button');
  expect(shown[0]).toBe('第1条');
  expect(shown.length).toBeGreaterThanOrEqual(5);
  expect(shown.length).toBeLessThan(30);
  const first = find(root, 'li[aria-posinset="1"]');
  expect(first.getAttribute('aria-setsize')).toBe('5000');
  expect(find(root, 'ul').getAttribute('aria-label')).toBe('指标');
});

it.each([
  { keys: ['ArrowDown'], name: '第2条' },
  { keys: ['ArrowDown', 'ArrowDown', 'ArrowUp'], name: '第2条' },
  { keys: ['ArrowUp'], name: '第1条' },
  { keys: ['PageDown'], name: '第11条' },
  { keys: ['PageDown', 'PageUp'], name: '第1条' },
  { keys: ['End'], name: '第40条' },
  { keys: ['End', 'ArrowDown'], name: '第40条' },
  { keys: ['End', 'Home'], name: '第1条' },
])('$keys goes to $name, which alone is in the tab order', async ({ keys, name }) => {
  const { root } = await render(list(40));
  await focus(active(root));
  for (const key of keys) expect(await press(active(root), key)).toBe(true);
  expect(active(root).textContent).toBe(name);
  expect(document.activeElement).toBe(active(root));
});

it('leaves the keys of a field in a row to the field', async () => {
  const { root } = await render(list(40));
  expect(await press(find(root, 'input', '批注第1条'), 'ArrowDown')).toBe(false);
  expect(active(root).textContent).toBe('第1条');
});

it('follows the focus, keeps an open row that is out of view, and stays reachable when it shrinks', async () => {
  const { root, redraw } = await render(list(40, 'k39'));
  expect(wordsOf(root, 'li button').at(-1)).toBe('第40条');
  await focus(find(root, '[data-row-main]', '第40条'));
  expect(active(root).textContent).toBe('第40条');
  await redraw(list(2));
  expect(active(root).textContent).toBe('第2条');
});
