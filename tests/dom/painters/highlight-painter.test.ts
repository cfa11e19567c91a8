// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choosePainter } from '../../../lib/dom/painters/choose-painter';
import type { PaintItem } from '../../../lib/dom/painters/painter';
import type { PageText } from '../../../lib/dom/page-text';
import { readPageText } from '../../../lib/dom/page-text';
import { pageOf } from '../page';

class FakeHighlight extends Set<StaticRange> {
  priority = 0;
}

class FakeStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  constructor(ends: StaticRangeInit) {
    this.startContainer = ends.startContainer;
    this.startOffset = ends.startOffset;
    this.endContainer = ends.endContainer;
    this.endOffset = ends.endOffset;
  }
}

const BODY =
  '<div class="TRS_Editor"><p>财政收入<span>2</span>.88亿元。</p><p>改造小区125户。</p></div>';
const highlights = new Map<string, FakeHighlight>();
let text: PageText;

beforeEach(async () => {
  highlights.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
  vi.stubGlobal('CSS', { highlights });
  text = await readPageText(pageOf(BODY));
});

afterEach(() => {
  text.dispose();
  vi.unstubAllGlobals();
});

const item = (quote: string): PaintItem => {
  const start = text.map().text.indexOf(quote);
  return { id: quote, start, end: start + quote.length };
};
const ownRange = (): StaticRange => {
  const node = document.createTextNode('x');
  return new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: 1,
  });
};
const namesAndSizes = (): string[] => [...highlights].map(([name, { size }]) => `${name}:${size}`);

describe('choosePainter', () => {
  it('gives what was asked for, and mark where there are no highlights', () => {
    expect(choosePainter('highlight', text, window).name).toBe('highlight');
    expect(choosePainter('mark', text, window).name).toBe('mark');
    vi.stubGlobal('CSS', {});
    expect(choosePainter('highlight', text, window).name).toBe('mark');
  });
});

describe('the highlight painter', () => {
  it('registers ranges under its own names and leaves the page and its highlights alone', async () => {
    const own = new FakeHighlight();
    highlights.set('page-search', own);
    const painter = choosePainter('highlight', text, window);
    await painter.paint('metric', [item('2.88亿元'), item('125户')]);
    await painter.paint('verifiable', [item('改造小区125户。')]);
    expect(namesAndSizes()).toEqual(['page-search:0', 'nuoshu-metric:2', 'nuoshu-verifiable:1']);
    expect(document.body.innerHTML).toBe(BODY);
    painter.clear('metric');
    expect(namesAndSizes()).toEqual(['page-search:0', 'nuoshu-verifiable:1']);
    painter.flash(item('125户'));
    expect(highlights.has('nuoshu-flash')).toBe(true);
    painter.dispose();
    expect([...highlights.values()]).toEqual([own]);
  });

  it('has lines of their own for light text, and knows when the page turns dark', async () => {
    const [, second] = document.querySelectorAll('p');
    if (second === undefined) throw new Error('no second paragraph');
    second.style.color = 'rgb(255, 255, 255)';
    const painter = choosePainter('highlight', text, window);
    await painter.paint('metric', [item('2.88亿元'), item('125户')]);
    expect(namesAndSizes()).toEqual(['nuoshu-metric:1', 'nuoshu-metric-light:1']);
    expect(painter.isIntact()).toBe(true);
    document.body.style.color = 'rgb(238, 238, 238)';
    expect(painter.isIntact()).toBe(false);
    await painter.update();
    expect(namesAndSizes()).toEqual(['nuoshu-metric-light:2']);
    document.body.style.color = '';
    painter.dispose();
  });

  it('keeps the ranges of blocks that did not change', async () => {
    const painter = choosePainter('highlight', text, window);
    await painter.paint('metric', [item('2.88亿元'), item('125户')]);
    const before = [...(highlights.get('nuoshu-metric') ?? [])];
    await painter.paint('metric', [item('125户'), item('改造')]);
    const after = [...(highlights.get('nuoshu-metric') ?? [])];
    expect(after.filter((range) => before.includes(range))).toHaveLength(1);
    expect(after).toHaveLength(2);
    painter.dispose();
  });

  it.each<{ name: string; take: () => void }>([
    { name: 'clears the registry', take: () => highlights.clear() },
    { name: 'takes a layer out', take: () => highlights.delete('nuoshu-metric') },
    {
      name: 'puts another in its place',
      take: () => highlights.set('nuoshu-metric', new FakeHighlight()),
    },
    { name: 'empties a layer', take: () => highlights.get('nuoshu-metric')?.clear() },
    {
      name: 'takes one range out',
      take: () =>
        highlights.get('nuoshu-metric')?.forEach((one, _, all) => all.size > 1 && all.delete(one)),
    },
    {
      name: 'puts a range of its own in',
      take: () => highlights.get('nuoshu-metric')?.add(ownRange()),
    },
  ])('knows that a page $name, and paints again', async ({ take }) => {
    const painter = choosePainter('highlight', text, window);
    await painter.paint('metric', [item('2.88亿元'), item('125户')]);
    await painter.paint('verifiable', [item('改造小区125户。')]);
    expect(painter.isIntact()).toBe(true);
    take();
    expect(painter.isIntact()).toBe(false);
    await painter.update();
    expect(painter.isIntact()).toBe(true);
    expect(namesAndSizes().sort()).toEqual(['nuoshu-metric:2', 'nuoshu-verifiable:1']);
    const texts = [...(highlights.get('nuoshu-metric') ?? [])].map(
      ({ startContainer, startOffset }) => startContainer.textContent?.slice(startOffset),
    );
    expect(texts).toEqual(['2', '125户。']);
    await painter.dispose();
  });

  it.each<{ name: string; paint: readonly string[] }>([
    { name: 'with nothing painted', paint: [] },
    { name: 'with a layer that has nothing in it', paint: ['这些字不在页面上'] },
  ])('takes no offence at a cleared registry $name', async ({ paint }) => {
    const painter = choosePainter('highlight', text, window);
    await painter.paint(
      'metric',
      paint.map((id) => ({ id, start: 900, end: 950 })),
    );
    highlights.clear();
    expect(painter.isIntact()).toBe(true);
    await painter.dispose();
  });

  it('gives way to marks for printing and comes back', async () => {
    const painter = choosePainter('highlight', text, window);
    await painter.paint('metric', [item('2.88亿元'), item('125户')]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(highlights.size).toBe(0);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toBe(
      '2.88亿元125户',
    );
    window.dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => expect(namesAndSizes()).toEqual(['nuoshu-metric:2']));
    expect(document.body.innerHTML).toBe(BODY);
    for (const range of highlights.get('nuoshu-metric') ?? [])
      expect(range.startContainer.isConnected).toBe(true);
    painter.dispose();
  });

  it('stays away when it is disposed of before the marks for printing are gone', async () => {
    const painter = choosePainter('highlight', text, window);
    await painter.paint('metric', [item('2.88亿元')]);
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await painter.dispose();
    await text.fresh();
    expect(namesAndSizes()).toEqual([]);
    await vi.waitFor(() => expect(document.body.innerHTML).toBe(BODY));
  });

  it('looks at the window once for all layers that are painted together', async () => {
    const painter = choosePainter('highlight', text, window);
    const [metric, pledge] = [item('2.88亿元'), item('改造小区125户。')];
    const read = vi.spyOn(text, 'map');
    await Promise.all([painter.paint('metric', [metric]), painter.paint('verifiable', [pledge])]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(namesAndSizes()).toEqual(['nuoshu-metric:1', 'nuoshu-verifiable:1']);
    await painter.dispose();
  });

  it('bears items beyond the text', async () => {
    const painter = choosePainter('highlight', text, window);
    await painter.paint('metric', [{ id: 'x', start: 900, end: 950 }]);
    painter.flash({ start: 900, end: 950 });
    expect(namesAndSizes()).toEqual([]);
    painter.dispose();
  });
});
