// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { PageNews } from '../../components/report/page-news';
import type { Language } from '../../lib/model/settings';
import { SENTENCES, TEXT } from '../anchor/sample';
import { click, find, render, wordsOf } from './render';

const NOTICE = '（本报告已于9月20日更正）';
const NOW = `${NOTICE}\n${TEXT.replace('12.7%', '12.9%').replace(`\n${SENTENCES[4] ?? ''}`, '')}`;

async function news(after: string, language?: Language, capturedAt = '2026-03-12T08:00:00.000Z') {
  const onJump = vi.fn();
  const node = (
    <PageNews
      before={TEXT}
      after={after}
      capturedAt={capturedAt}
      today="2026-05-01"
      onJump={onJump}
    />
  );
  return { onJump, ...(await render(node, language)) };
}

it.each([
  { language: 'zh_CN', words: '自3月12日以来：新增1段，改动1段，删去1段' },
  { language: 'zh_TW', words: '自3月12日以來：新增1段，改動1段，刪去1段' },
  { language: 'en', words: 'Since March 12: paragraphs added: 1, changed: 1, removed: 1' },
] as const)('says in $language what changed since when', async ({ language, words }) => {
  const { root } = await news(NOW, language);
  expect(find(root, 'h2').textContent).toBe(words);
});

it('names another year, and says that nothing changed', async () => {
  const { root } = await news(TEXT, 'zh_CN', '2025-03-12T08:00:00.000Z');
  expect(root.textContent).toBe('自2025年3月12日以来，正文没有改动');
});

it('lists the paragraphs when asked, marks the figure, and leads to each', async () => {
  const { root, onJump } = await news(NOW);
  expect(root.querySelector('ol')).toBeNull();
  await click(find(root, 'h2 button'));
  expect(wordsOf(root, '.page-news__kind')).toEqual(['新增', '改动', '删去']);
  expect(wordsOf(root, 'mark')).toEqual(['12.7%', '12.9%']);
  await click(find(root, 'button', NOTICE));
  expect(onJump).toHaveBeenCalledWith({ start: 0, end: NOTICE.length });
});

it('shows five at first, then all', async () => {
  const { root } = await news(SENTENCES.map((line) => line.replace('。', '！')).join('\n'));
  await click(find(root, 'h2 button'));
  expect(root.querySelectorAll('li').length).toBe(5);
  await click(find(root, 'button', '另有'));
  expect(root.querySelectorAll('li').length).toBe(SENTENCES.length);
});
