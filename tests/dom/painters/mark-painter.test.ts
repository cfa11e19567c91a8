// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkPainter } from '../../../lib/dom/painters/mark-painter';
import type { PaintItem } from '../../../lib/dom/painters/painter';
import { readPageText } from '../../../lib/dom/page-text';
import { pageOf } from '../page';

const BODY =
  '<div class="TRS_Editor"><p>　　财政收入<span>2</span><span>.88</span>亿元，同比增长<b>19.1%</b>。</p>开头 一行<br>第二行<p>改造小区125户；<i>新增岗位3200个</i>。</p><script>1</script></div>';

const joined = (marks: Iterable<Element>): string =>
  [...marks].map((mark) => mark.textContent).join('');
const marksOf = (layer: string): Element[] => [
  ...document.querySelectorAll(`mark.nuoshu-${layer}`),
];

async function open(
  body = BODY,
): Promise<{ painter: MarkPainter; text: Awaited<ReturnType<typeof readPageText>> }> {
  const text = await readPageText(pageOf(body));
  return { painter: new MarkPainter(text, window), text };
}

const itemOf = (text: string, quote: string, from = 0): PaintItem => {
  const start = text.indexOf(quote, from);
  return { id: `${quote} ${start}`, start, end: start + quote.length };
};

/** How often the page had its turn until the work was done. */
async function turnsDuring(work: () => Promise<void>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    if (isDone) return;
    turns += 1;
    setImmediate(count);
  };
  setImmediate(count);
  await work();
  isDone = true;
  return turns;
}

describe('MarkPainter', () => {
  it('marks across nodes and blocks, keeps the text, and puts the page back', async () => {
    const { painter, text } = await open();
    const flat = text.map().text;
    await painter.paint('metric', [itemOf(flat, '2.88亿元'), itemOf(flat, '19.1%')]);
    await painter.paint('verifiable', [itemOf(flat, flat.slice(2, -3))]);
    expect(joined(marksOf('metric'))).toBe('2.88亿元19.1%');
    expect(joined(marksOf('verifiable'))).toBe(flat.slice(2, -3).replaceAll('\n', ''));
    expect(text.map().text).toBe(flat);
    await painter.clear('metric');
    expect(marksOf('metric')).toEqual([]);
    await painter.dispose();
    expect(document.body.innerHTML).toBe(BODY);
    text.dispose();
  });

  it('shows only the last of several calls for a layer', async () => {
    const { painter, text } = await open();
    const flat = text.map().text;
    const first = painter.paint('metric', [itemOf(flat, '2.88亿元')]);
    const second = painter.paint('metric', [itemOf(flat, '125户')]);
    await Promise.all([first, second]);
    expect(joined(marksOf('metric'))).toBe('125户');
    text.dispose();
  });

  it('marks in a block of a hundred thousand units', async () => {
    const long = '财政收入2.88亿元，'.repeat(10_000);
    const { painter, text } = await open(`<div class="TRS_Editor">${long}<br>${long}</div>`);
    const flat = text.map().text;
    const items = [...flat.matchAll(/2\.88亿元/g)]
      .slice(0, 300)
      .map((found, index) => ({ id: String(index), start: found.index, end: found.index + 6 }));
    await painter.paint('metric', [
      ...items,
      { id: 'end', start: flat.length - 3, end: flat.length },
    ]);
    expect(joined(marksOf('metric'))).toBe('2.88亿元'.repeat(300) + flat.slice(-3));
    await painter.dispose();
    expect(document.querySelector('.TRS_Editor')?.innerHTML).toBe(`${long}<br>${long}`);
    text.dispose();
  });

  describe('on a page on which everything takes long', () => {
    const LONG = `<div class="TRS_Editor">${'<p>财政收入2.88亿元。</p>'.repeat(60)}</div>`;
    const open60 = async () => {
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
      const { painter, text } = await open(LONG);
      const flat = text.map().text;
      const items = [...flat.matchAll(/2\.88亿元/g)].map(({ index }) =>
        itemOf(flat, '2.88亿元', index),
      );
      return { painter, text, items };
    };
    afterEach(() => void vi.restoreAllMocks());

    it('gives the page its turn while it paints and while it leaves', async () => {
      const { painter, text, items } = await open60();
      const readAtOnce = vi.spyOn(text, 'map');
      expect(await turnsDuring(() => painter.paint('metric', items))).toBeGreaterThan(5);
      expect(marksOf('metric')).toHaveLength(60);
      expect(await turnsDuring(() => painter.dispose())).toBeGreaterThan(5);
      expect(readAtOnce).not.toHaveBeenCalled();
      expect(document.body.innerHTML).toBe(LONG);
      text.dispose();
    });

    it('leaves it as it was when it is disposed of while it paints', async () => {
      const { painter, text, items } = await open60();
      const painted = painter.paint('metric', items);
      while (marksOf('metric').length === 0) await new Promise((resolve) => setImmediate(resolve));
      expect(marksOf('metric').length).toBeLessThan(60);
      await Promise.all([painter.dispose(), painted]);
      expect(document.body.innerHTML).toBe(LONG);
      text.dispose();
    });
  });

  it('loses nothing that is nested or overlaps, for any spans', async () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 25 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(span, { maxLength: 8 }),
        fc.array(span, { maxLength: 4 }),
        async (some, others) => {
          const { painter, text } = await open();
          const flat = text.map().text;
          const itemsOf = (spans: readonly (readonly [number, number])[]): PaintItem[] =>
            spans
              .map(([start, length], index) => ({
                id: String(index),
                start,
                end: Math.min(flat.length, start + length),
              }))
              .filter(({ start, end }) => start < end);
          await painter.paint('metric', itemsOf(some));
          await painter.paint('inconsistent', itemsOf(others));
          const map = text.map();
          expect(map.text).toBe(flat);
          for (const [layer, items] of [
            ['metric', itemsOf(some)],
            ['inconsistent', itemsOf(others)],
          ] as const) {
            for (let at = 0; at < flat.length; at += 1) {
              const node = map.toRange(at, at + 1)?.startContainer;
              if (!node || flat[at] === ' ') continue;
              const depth = marksOf(layer).filter((mark) => mark.contains(node)).length;
              expect(depth, `${layer} at ${at}`).toBe(
                items.filter(({ start, end }) => start <= at && at < end).length,
              );
            }
          }
          await painter.dispose();
          expect(document.body.innerHTML).toBe(BODY);
          text.dispose();
        },
      ),
      { numRuns: 25 },
    );
  });
});
