import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { holdsText } from '../../lib/reader/frames';

const PARAGRAPH =
  '全镇完成工业总产值18.6亿元，同比增长6.4%；财政总收入8642万元，增长5.8%，新建学校2所。';
const REPORT = `<h1>临溪镇2023年工作总结和2024年工作计划</h1><p>${PARAGRAPH}</p>`.concat(
  '<h2>一、2023年工作回顾</h2>',
  `<p>${PARAGRAPH}</p>`.repeat(12),
  '<h2>二、2024年工作安排</h2>',
  `<p>${PARAGRAPH}</p>`.repeat(12),
);
const WORDS = '<p>道路两旁的行道树已经长成，沿河步道每天都有人散步。</p>';
const links = (count: number): string =>
  '<a href="/">我市召开防汛抗旱工作视频会议部署下一阶段工作</a> '.repeat(count);

/** Markup of a frame with the frames inside it; `far` is of another site. */
type Frame = readonly [markup: string, ...inner: (Frame | 'far')[]];

const windows: Window[] = [];
afterEach(async () => {
  for (const window of windows.splice(0)) await window.happyDOM.close();
});

const isView = (value: unknown): value is globalThis.Window =>
  typeof value === 'object' && value !== null;

/**
 * All frames, the top first, each before those inside it. Frames of other sites throw when they are
 * looked into.
 */
function open([markup, ...inner]: Frame, top?: object): globalThis.Window[] {
  const window = new Window({ url: 'https://www.linxi.gov.cn/a.html' });
  windows.push(window);
  window.document.body.innerHTML = markup;
  const view: unknown = {
    document: window.document,
    location: window.location,
    length: inner.length,
  };
  if (!isView(view)) throw new Error('no window');
  Object.assign(view, { top: top ?? view });
  const opened = inner.map((frame) => (frame === 'far' ? [farFrame()] : open(frame, top ?? view)));
  opened.forEach(([first], index) => Object.assign(view, { [index]: first }));
  return [view, ...opened.flat()].filter((frame) => !foreign.has(frame));
}

const foreign = new Set<globalThis.Window>();

function farFrame(): globalThis.Window {
  const view: unknown = Object.defineProperty({ length: 0 }, 'document', {
    get: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  if (!isView(view)) throw new Error('no window');
  foreign.add(view);
  return view;
}

const flat = (view: globalThis.Window): number => (view.document.body.textContent ?? '').length;
const readers = (views: readonly globalThis.Window[]): number[] =>
  views.flatMap((view, index) => (holdsText(view, flat(view)) ? [index] : []));

describe('of all frames exactly one reads', () => {
  const ROWS: readonly { readonly name: string; readonly page: Frame; readonly reads: number }[] = [
    { name: 'a page without frames', page: [REPORT], reads: 0 },
    { name: 'a short page without frames', page: ['<p>短</p>'], reads: 0 },
    { name: 'a report beside a longer frame of links', page: [REPORT, [links(900)]], reads: 0 },
    {
      name: 'a report beside a longer frame of words',
      page: [REPORT, [WORDS.repeat(400)]],
      reads: 0,
    },
    {
      name: 'a report in a frame under a longer page',
      page: [WORDS.repeat(400), [REPORT]],
      reads: 1,
    },
    {
      name: 'a report two frames deep',
      page: ['<p>菜单</p>', [links(40), [REPORT]], [WORDS.repeat(40)]],
      reads: 2,
    },
    {
      name: 'the same report in the page and in many frames',
      page: [REPORT, ...Array.from({ length: 40 }, (): Frame => [REPORT])],
      reads: 0,
    },
    { name: 'the same report in two frames', page: ['<p>菜单</p>', [REPORT], [REPORT]], reads: 1 },
    {
      name: 'an outer frame before an inner one',
      page: ['<p>菜单</p>', [links(9), [REPORT]], [REPORT]],
      reads: 3,
    },
    {
      name: 'the longer of two that are no reports',
      page: [WORDS.repeat(20), [WORDS.repeat(30)]],
      reads: 1,
    },
    { name: 'a report beside a frame of another site', page: [REPORT, 'far'], reads: 0 },
  ];

  it.each(ROWS)('$name', ({ page, reads }) => {
    expect(readers(open(page))).toEqual([reads]);
  });
});

it('leaves a page with hardly any text to its frames of other sites', () => {
  expect(readers(open(['<p>菜单</p>', 'far']))).toEqual([]);
});
