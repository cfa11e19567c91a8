// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageTextChange } from '../../lib/dom/page-text';
import { readPageText } from '../../lib/dom/page-text';
import { findChange } from '../../lib/dom/text-change';
import { pageOf } from './page';

/** Runs scheduled work when told, and lets mutation records arrive before. */
function manualScheduler(): {
  schedule: (run: () => void) => () => void;
  settle: () => Promise<void>;
} {
  let waiting: (() => void)[] = [];
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    schedule: (run) => {
      waiting.push(run);
      return () => (waiting = waiting.filter((other) => other !== run));
    },
    settle: async () => {
      for (let round = 0; round < 5; round += 1) {
        await turn();
        for (const run of waiting.splice(0)) run();
      }
      await turn();
    },
  };
}

const LINES =
  '<p>财政收入3.46亿元，增长12.7%。</p><p>改造小区四处，惠及居民三十二户。</p><p>新建公园5座，新增绿地若干。</p>';

async function open(body: string): Promise<{
  changes: PageTextChange[];
  settle: () => Promise<void>;
  text: Awaited<ReturnType<typeof readPageText>>;
}> {
  const changes: PageTextChange[] = [];
  const { schedule, settle } = manualScheduler();
  const text = await readPageText(pageOf(body), {
    schedule,
    onChange: (change) => changes.push(change),
  });
  return { changes, settle, text };
}

describe('readPageText', () => {
  it('tells which lines changed', async () => {
    const { changes, settle, text } = await open(`<div class="TRS_Editor">${LINES}</div>`);
    const second = document.querySelectorAll('p')[1];
    if (second?.firstChild) second.firstChild.nodeValue = '改造小区五处。';
    await settle();
    expect(changes).toHaveLength(1);
    const { change, previous, map } = changes[0] ?? {};
    expect(previous?.text.slice(change?.start, change?.oldEnd)).toBe(
      '改造小区四处，惠及居民三十二户。',
    );
    expect(map?.text.slice(change?.start, change?.newEnd)).toBe('改造小区五处。');
    expect(text.map()).toBe(map);
    text.dispose();
  });

  it('tells of new nodes with the old text', async () => {
    const { changes, settle, text } = await open(`<div class="TRS_Editor">${LINES}</div>`);
    const first = document.querySelector('p');
    first?.replaceWith(first.cloneNode(true));
    await settle();
    expect(changes).toHaveLength(1);
    expect(changes[0]?.change).toBeUndefined();
    expect(text.map().toRange(0, 4)?.startContainer.isConnected).toBe(true);
    text.dispose();
  });

  it('finds the body again when the page replaces it', async () => {
    const { changes, settle, text } = await open(
      `<div id="app"><div class="TRS_Editor">${LINES}</div></div>`,
    );
    const app = document.querySelector('#app');
    if (app) app.innerHTML = `<div class="TRS_Editor"><p>开头。</p>${LINES}</div>`;
    await settle();
    expect(changes.at(-1)?.map.text.startsWith('开头。\n财政收入')).toBe(true);
    if (app?.querySelector('p')) app.querySelector('p')?.append('又改。');
    await settle();
    expect(text.map().text.startsWith('开头。又改。')).toBe(true);
    text.dispose();
  });

  it('waits for the text of an empty page', async () => {
    const { changes, settle, text } = await open('<div id="app"></div>');
    expect(text.map().text).toBe('');
    const app = document.querySelector('#app');
    if (app) app.innerHTML = LINES.repeat(4);
    await settle();
    expect(changes.at(-1)?.map.text).toContain('财政收入3.46亿元');
    text.dispose();
  });

  it('says nothing of what is done quietly, beside the text, or after its end', async () => {
    const { changes, settle, text } = await open(
      `<div id="beside"></div><div class="TRS_Editor">${LINES.repeat(4)}</div>`,
    );
    text.quietly(() => document.querySelector('p')?.append(document.createElement('mark')));
    document.querySelector('#beside')?.append('时钟');
    await settle();
    text.dispose();
    document.querySelector('p')?.append('改');
    await settle();
    expect(changes).toEqual([]);
  });
});

describe('findChange', () => {
  it('covers all that differs, in whole lines, for any two texts', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = findChange(before, after);
        expect(change === undefined).toBe(before === after);
        const { start, oldEnd, newEnd } = change ?? {
          start: 0,
          oldEnd: before.length,
          newEnd: after.length,
        };
        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(
          after,
        );
        for (const [whole, end] of [
          [before, oldEnd],
          [after, newEnd],
        ] as const) {
          expect(start === 0 || whole[start - 1] === '\n').toBe(true);
          expect(end === whole.length || whole[end] === '\n').toBe(true);
        }
      }),
    );
  });
});
