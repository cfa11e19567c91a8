// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it } from 'vitest';
import { TabList } from '../../components/tab-list';
import { click, find, focus, press, render } from './render';

const TABS = [
  { name: 'overview', label: '概览' },
  { name: 'metric', label: '指标', count: '12' },
  { name: 'note', label: '批注', count: '0' },
] as const;

function Tabs() {
  const [chosen, setChosen] = useState<(typeof TABS)[number]['name']>('overview');
  return <TabList label="这份报告" tabs={TABS} chosen={chosen} onChoose={setChosen} />;
}

const selected = (root: HTMLElement): HTMLElement => find(root, '[role=tab][aria-selected=true]');

it('has one tab in the tab order, and names its panel', async () => {
  const { root } = await render(<Tabs />);
  expect(find(root, '[role=tablist]').getAttribute('aria-label')).toBe('这份报告');
  expect(find(root, '[role=tab][tabindex="0"]')).toBe(selected(root));
  expect(selected(root).getAttribute('aria-controls')).toBe('panel-overview');
  await click(find(root, '[role=tab]', '指标'));
  expect(selected(root).textContent).toBe('指标12');
});

it.each([
  { keys: ['ArrowRight'], tab: 'tab-metric' },
  { keys: ['ArrowRight', 'ArrowRight', 'ArrowRight'], tab: 'tab-overview' },
  { keys: ['ArrowLeft'], tab: 'tab-note' },
  { keys: ['End'], tab: 'tab-note' },
  { keys: ['End', 'Home'], tab: 'tab-overview' },
])('$keys moves to $tab', async ({ keys, tab }) => {
  const { root } = await render(<Tabs />);
  await focus(selected(root));
  for (const key of keys) expect(await press(selected(root), key)).toBe(true);
  expect(selected(root).id).toBe(tab);
  expect(document.activeElement).toBe(selected(root));
});

it('leaves other keys alone', async () => {
  const { root } = await render(<Tabs />);
  expect(await press(selected(root), 'a')).toBe(false);
  expect(selected(root).id).toBe('tab-overview');
});
