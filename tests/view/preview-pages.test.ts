import { describe, expect, it, vi } from 'vitest';
import type { PreviewRow } from '../../lib/transfer/preview';
import { PreviewPages } from '../../lib/view/preview-pages';

/** Pages whose pauses end when the test says so. */
function pages(ask: () => Promise<readonly PreviewRow[]>) {
  const pauses: { readonly work: () => void; readonly delayMs: number }[] = [];
  const asked = vi.fn(ask);
  const made = new PreviewPages(
    asked,
    'added',
    (work, delayMs) => void pauses.push({ work, delayMs }),
  );
  return { made, asked, pauses };
}

const broken = () => Promise.reject(new Error('no answer'));

describe('the pages of a preview', () => {
  it('asks again for a page that did not come, and says when it came', async () => {
    const answers = [broken, broken, () => Promise.resolve([])];
    const { made, asked, pauses } = pages(() => (answers.shift() ?? broken)());
    const heard = vi.fn();
    made.subscribe(heard);
    made.want(60);
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    made.want(61);
    expect(asked).toHaveBeenCalledTimes(1);
    pauses[0]?.work();
    await vi.waitFor(() => expect(pauses).toHaveLength(2));
    expect(pauses.map(({ delayMs }) => delayMs)).toEqual([500, 2_000]);
    expect(heard).not.toHaveBeenCalled();
    pauses[1]?.work();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(asked.mock.calls).toEqual(Array(3).fill(['added', 50, 100]));
  });

  it('gives up after some times, and begins anew when the entry comes into sight again', async () => {
    const { made, asked, pauses } = pages(broken);
    made.want(0);
    for (const round of [1, 2, 3]) {
      await vi.waitFor(() => expect(pauses).toHaveLength(round));
      pauses[round - 1]?.work();
    }
    await vi.waitFor(() => {
      made.want(0);
      expect(asked).toHaveBeenCalledTimes(5);
    });
  });
});
