// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptText } from '../../components/report/kept-text';
import type { AnchorMatch } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import type { KeptReading } from '../../lib/store/kept-texts';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { METRIC, PLEDGE, TEXT } from '../builders/extraction';
import { spanOf } from '../builders/notes';
import { find, render, wordsOf } from './render';

const reading = (change: Partial<KeptReading> = {}): KeptReading => ({
  report: {
    id: SOURCE,
    url: SOURCE,
    title: '临溪镇',
    documentType: 'work-summary',
    textHash: HASH,
    extractor: '1.0.0',
    metricCount: 1,
    pledgeCount: 1,
    firstSeenAt: '',
    lastSeenAt: '',
  },
  text: { text: TEXT, textHash: HASH, title: '临溪镇', capturedAt: '2026-01-01T00:00:00.000Z' },
  metrics: [METRIC],
  pledges: [PLEDGE],
  ...change,
});
const text = (
  change: { reading?: KeptReading; marks?: readonly AnchorMatch[]; target?: Span } = {},
) => (
  <KeptText
    reading={change.reading ?? reading()}
    marks={change.marks ?? []}
    target={change.target}
  />
);

afterEach(() => vi.restoreAllMocks());

describe('a kept text', () => {
  it('is there line by line, and can be scrolled by keyboard', async () => {
    const { root } = await render(text());
    expect(wordsOf(root, 'p').join('\n')).toBe(TEXT);
    const article = find(root, 'article', '当时的全文');
    expect(article.tabIndex).toBe(0);
  });

  it('is text, whatever it looks like', async () => {
    const words = '<img src=x onerror=alert(1)>\n&amp;';
    const kept = reading({ metrics: [], pledges: [] });
    const { root } = await render(
      text({ reading: { ...kept, text: { ...kept.text, text: words } } }),
    );
    expect(wordsOf(root, 'p')).toEqual(words.split('\n'));
    expect(root.querySelector('img')).toBeNull();
  });

  it.each<{ kind: string; change: Parameters<typeof text>[0]; words: string[] }>([
    { kind: 'metric', change: {}, words: ['2.88亿元'] },
    {
      kind: 'metric',
      change: { reading: reading({ metrics: [{ ...METRIC, status: 'target' }] }) },
      words: [],
    },
    {
      kind: 'target',
      change: { reading: reading({ metrics: [{ ...METRIC, status: 'target' }] }) },
      words: ['2.88亿元'],
    },
    { kind: 'pledge', change: {}, words: ['年底前完成三座桥梁加固。'] },
    {
      kind: 'pledge',
      change: { reading: reading({ pledges: [{ ...PLEDGE, specificity: 'directional' }] }) },
      words: [],
    },
    {
      kind: 'marked',
      change: {
        marks: [{ outcome: 'same', ...spanOf('三座') }, { outcome: 'gone' }, { outcome: 'unsure' }],
      },
      words: ['三座'],
    },
  ])('shows each $kind where it stands: $words', async ({ kind, change, words }) => {
    const { root } = await render(text(change));
    expect(wordsOf(root, `.kept-text__part--${kind}`)).toEqual(words);
  });

  it('shows a note inside of a pledge as both', async () => {
    const { root } = await render(text({ marks: [{ outcome: 'same', ...spanOf('三座') }] }));
    expect(wordsOf(root, '.kept-text__part--pledge')).toEqual(['年底前完成', '三座', '桥梁加固。']);
    expect(wordsOf(root, '.kept-text__part--pledge.kept-text__part--marked')).toEqual(['三座']);
  });
});

describe('a place of a kept text', () => {
  const flashed = (root: HTMLElement): string[] => wordsOf(root, '.kept-text__part--flash');

  it.each([
    { name: 'begins a part', span: spanOf('2.88亿元'), part: '2.88亿元' },
    { name: 'is inside of a part', span: spanOf('桥梁'), part: '年底前完成三座桥梁加固。' },
    { name: 'is the first', span: spanOf('临溪镇'), part: '临溪镇2023年工作总结' },
  ])('that $name is brought into sight and flashed', async ({ span, part }) => {
    const scrolled = new Set<string>();
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(
      this: Element,
    ) {
      scrolled.add(this.textContent);
    });
    const { root } = await render(text({ target: span }));
    expect([[...scrolled], flashed(root)]).toEqual([[part], [part]]);
  });

  it('flashes on where marks come later', async () => {
    const [kept, target] = [reading(), spanOf('2.88亿元')];
    const { root, redraw } = await render(text({ reading: kept, target }));
    expect(flashed(root)).toEqual(['2.88亿元']);
    await redraw(
      text({ reading: kept, target, marks: [{ outcome: 'same', ...spanOf('2.88亿元') }] }),
    );
    expect(flashed(root)).toEqual(['2.88亿元']);
  });

  it('flashes no more when another does, and again when it is asked for again', async () => {
    /* No frame comes: what the place does in those is seen in a browser. */
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue(undefined);
    const kept = reading();
    const { root, redraw } = await render(text({ reading: kept, target: spanOf('2.88亿元') }));
    await redraw(text({ reading: kept, target: spanOf('桥梁') }));
    expect(flashed(root)).toEqual(['年底前完成三座桥梁加固。']);
    await redraw(text({ reading: kept, target: spanOf('桥梁') }));
    expect(scroll).toHaveBeenCalledTimes(3);
    await redraw(text({ reading: kept }));
    expect(flashed(root)).toEqual([]);
  });
});
