// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { BannerStack } from '../../components/panel/banner-stack';
import { click, eventually, find, render, wordsOf } from './render';

afterEach(() => void vi.restoreAllMocks());

/** As tall as a list of so many banners is in a narrow panel. */
async function stack(banners: readonly string[], heightPx: number): Promise<HTMLElement> {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(80);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(heightPx);
  const { root } = await render(
    <BannerStack>
      {banners.map((words) => (
        <p key={words} className="banner">
          {words} <button type="button">处理</button>
        </p>
      ))}
    </BannerStack>,
  );
  return root;
}

const isFolded = (root: HTMLElement): boolean =>
  root.querySelector('.banner-stack__list--folded') !== null;

it('folds several that would push the lists away, with their number', async () => {
  const root = await stack(['甲', '乙', '丙'], 400);
  await eventually(() => expect(isFolded(root)).toBe(true));
  const fold = find(root, '.banner-stack__fold');
  expect(fold.textContent).toBe('3 条提示 ▾');
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  /* Screen readers are told what stands there. */
  expect(wordsOf(root, '.banner')).toHaveLength(3);
  await click(fold);
  expect(isFolded(root)).toBe(false);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  await click(fold);
  expect(isFolded(root)).toBe(true);
});

it('shows all to whoever presses something in them', async () => {
  const root = await stack(['甲', '乙'], 400);
  await eventually(() => expect(isFolded(root)).toBe(true));
  const [first] = root.querySelectorAll<HTMLElement>('.banner button');
  await act(async () => first?.click());
  expect(isFolded(root)).toBe(false);
});

it.each([
  { name: 'one', banners: ['甲'], heightPx: 400 },
  { name: 'a few that leave room', banners: ['甲', '乙'], heightPx: 60 },
])('leaves $name as they are', async ({ banners, heightPx }) => {
  const root = await stack(banners, heightPx);
  expect(isFolded(root)).toBe(false);
  expect(root.querySelector('.banner-stack__fold')).toBeNull();
});
