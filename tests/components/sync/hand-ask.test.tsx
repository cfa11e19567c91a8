// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { HandPart } from '../../../components/sync/hand-part';
import type { HandSync } from '../../../lib/view/hooks/use-hand-sync';
import { annotationEdit, SOURCE } from '../../builders/annotation-edit';
import { click, find, render, wordsOf } from '../render';

const file = new File([], 'nuoshu-sync-2026-01-01.jsonl.gz');
const notes = [
  {
    id: annotationEdit().id,
    reportId: SOURCE,
    quote: '年底前完成三座桥梁加固',
    note: '去年也说过',
  },
];

const asking = (isMuch: boolean): HandSync => ({
  at: { step: 'asking', file, isMuch, loss: { lost: 3, gained: 1, living: 20, notes } },
  isBusy: false,
  make: vi.fn(),
  read: vi.fn(),
  decide: vi.fn(),
});

it('says how many notes would go, and which, before anything is read in', async () => {
  const { root } = await render(<HandPart hand={asking(false)} />);
  expect(find(root, '.sync__ask h3').textContent).toBe('读入会使 3 条批注消失，请先决定');
  expect(document.activeElement).toBe(find(root, '.sync__ask h3'));
  const words = find(root, '[role=alert]').textContent;
  expect(words).toContain('“nuoshu-sync-2026-01-01.jsonl.gz”');
  expect(words).toContain('现有 20 条批注，读入后会消失 3 条，新增 1 条');
  expect(wordsOf(root, '.sync__losing li')).toEqual(['年底前完成三座桥梁加固去年也说过']);
  expect(find(root, '.sync__ask').textContent).toContain('还有 2 条没有列出');
  expect(root.querySelector('.sync__ask--much')).toBeNull();
});

it.each<[string, Parameters<HandSync['decide']>[0]]>([
  ['读入，保留这些批注', 'keep'],
  ['读入，这 3 条也从这里删除', 'take'],
  ['不读入', 'leave'],
])('the reader’s word: %s', async (words, word) => {
  const hand = asking(true);
  const { root } = await render(<HandPart hand={hand} />);
  expect(find(root, '.sync__ask--much .sync__notice').textContent).toContain('选错了文件');
  await click(find(root, '.sync__ask button', words));
  expect(hand.decide).toHaveBeenCalledExactlyOnceWith(word);
});

it('says how many went, and what was left out', async () => {
  const outcome = { kind: 'done', news: 4, known: 0, lost: 3, left: 2, texts: 0 } as const;
  const { root } = await render(
    <HandPart hand={{ ...asking(false), at: { step: 'taken', name: file.name, outcome } }} />,
  );
  expect(find(root, '.sync__done').textContent).toContain('3 条批注已从这里消失');
  expect(find(root, '.sync__done').textContent).toContain('有 2 处内容太大');
});
