import { describe, expect, it } from 'vitest';
import type { PageState } from '../../lib/model/page';
import { fail, ok } from '../../lib/model/result';
import { chooseTabView, pinnedTabId, steadyView } from '../../lib/view/tab-view';
import { extraction } from '../builders/extraction';
import { SOURCE } from '../builders/annotation-edit';
import { pageState } from './samples';

const TAB = { id: 7, url: SOURCE, windowId: 1 };
const NO_READER = fail('no-reader');
const verdict = (isReport: boolean) => ok({ isReport, score: isReport ? 0.9 : 0.1, reasons: [] });

describe('chooseTabView with a reader', () => {
  const STATES: readonly {
    readonly name: string;
    readonly change: Partial<PageState>;
    readonly expected: object;
  }[] = [
    {
      name: 'idle',
      change: { status: 'idle', extraction: undefined },
      expected: { kind: 'reading', url: SOURCE },
    },
    {
      name: 'detecting',
      change: { status: 'detecting', extraction: undefined },
      expected: { kind: 'reading' },
    },
    {
      name: 'reading',
      change: { status: 'reading', extraction: undefined },
      expected: { kind: 'reading', title: '临溪镇2023年工作总结' },
    },
    {
      name: 'not a report',
      change: { status: 'not-report', extraction: undefined },
      expected: { kind: 'not-report', verdict: pageState().verdict },
    },
    { name: 'ready', change: {}, expected: { kind: 'ready' } },
    {
      name: 'ready without pledges',
      change: { extraction: extraction({ pledges: [] }) },
      expected: { kind: 'ready' },
    },
    {
      name: 'ready without anything',
      change: { extraction: extraction({ metrics: [], pledges: [] }) },
      expected: { kind: 'empty' },
    },
    {
      name: 'ready without an extraction',
      change: { extraction: undefined },
      expected: { kind: 'empty' },
    },
    { name: 'empty', change: { status: 'empty' }, expected: { kind: 'empty' } },
    {
      name: 'failed',
      change: { status: 'failed', error: 'too-long' },
      expected: { kind: 'failed', error: 'too-long', url: SOURCE },
    },
    {
      name: 'failed without a word',
      change: { status: 'failed' },
      expected: { kind: 'failed', error: 'unexpected' },
    },
  ];

  it.each(STATES)('$name', ({ change, expected }) => {
    expect(chooseTabView({ tab: TAB, state: ok(pageState(change)) })).toMatchObject(expected);
  });

  it("counts the page's answer for more than its address", () => {
    expect(chooseTabView({ tab: { id: 7, url: 'about:blank' }, state: ok(pageState()) }).kind).toBe(
      'ready',
    );
  });
});

describe('chooseTabView without a reader', () => {
  it.each([
    { name: 'no tab', tab: undefined, said: undefined, expected: { kind: 'restricted' } },
    {
      name: 'a page of the browser',
      tab: { id: 7, url: 'chrome://settings' },
      said: undefined,
      expected: { kind: 'restricted' },
    },
    {
      name: 'a local file',
      tab: { id: 7, url: 'file:///a.html' },
      said: undefined,
      expected: { kind: 'restricted' },
    },
    {
      name: 'an unknown address',
      tab: { id: 7 },
      said: NO_READER,
      expected: { kind: 'unread', url: undefined },
    },
    {
      name: 'a page without a detector',
      tab: TAB,
      said: NO_READER,
      expected: { kind: 'unread', url: SOURCE },
    },
    {
      name: 'a report whose reader has not started',
      tab: TAB,
      said: verdict(true),
      expected: { kind: 'unread', url: SOURCE },
    },
    {
      name: 'no report',
      tab: TAB,
      said: verdict(false),
      expected: { kind: 'not-report', verdict: { isReport: false } },
    },
  ])('$name', ({ tab, said, expected }) => {
    expect(chooseTabView({ tab, state: NO_READER, verdict: said })).toMatchObject(expected);
  });
});

describe('chooseTabView of what cannot be read', () => {
  const PDF = { ...TAB, url: 'https://www.linxi.gov.cn/P020240112.pdf?v=2' };
  const no = { isReport: false, score: 0, reasons: [] };
  const files = ['./a.doc'];

  it.each([
    { name: 'a file in which no script runs', tab: PDF, expected: { unreadable: { kind: 'pdf' } } },
    {
      name: 'a file whose viewer lets one run',
      tab: PDF,
      said: ok({ ...no, attached: [] }),
      expected: { unreadable: { kind: 'pdf' } },
    },
    {
      name: 'a page that shows a file',
      tab: TAB,
      said: ok({ ...no, attached: [{ tag: 'iframe', address: './a.doc', width: 0 }] }),
      expected: { url: SOURCE, unreadable: { kind: 'document', files } },
    },
    {
      name: 'a page that links to one',
      tab: TAB,
      said: ok({
        ...no,
        attached: [
          { tag: 'img', address: 'x', width: 900 },
          { tag: 'a', address: './a.doc', width: 0 },
        ],
      }),
      expected: { unreadable: { kind: 'attachment', files } },
    },
    {
      name: 'a page of pictures',
      tab: TAB,
      said: ok({ ...no, attached: [{ tag: 'img', address: 'x', width: 0 }] }),
      expected: { unreadable: { kind: 'images' } },
    },
  ])('$name', ({ tab, said, expected }) => {
    const state = pageState({
      status: 'empty',
      extraction: undefined,
      verdict: undefined,
      url: tab.url,
    });
    const view = { kind: 'unreadable', ...expected };
    expect(chooseTabView({ tab, state: NO_READER, verdict: said })).toMatchObject(view);
    expect(chooseTabView({ tab, state: ok(state), verdict: said })).toMatchObject(view);
  });

  it.each([
    {
      name: 'a page of words in an address like a file',
      tab: PDF,
      said: ok(no),
      kind: 'not-report',
    },
    {
      name: 'a report in such an address',
      tab: PDF,
      said: ok({ ...no, isReport: true }),
      kind: 'unread',
    },
    {
      name: 'a local file',
      tab: { id: 7, url: 'file:///a.pdf' },
      said: undefined,
      kind: 'restricted',
    },
    {
      name: 'a small picture',
      tab: TAB,
      said: ok({ ...no, attached: [{ tag: 'img', address: 'x', width: 24 }] }),
      kind: 'not-report',
    },
    {
      name: 'a front page with files',
      tab: { id: 7, url: 'https://www.linxi.gov.cn/index.html' },
      said: ok({ ...no, attached: [{ tag: 'a', address: 'a.pdf', width: 0 }] }),
      kind: 'not-report',
    },
  ])('is none: $name', ({ tab, said, kind }) => {
    expect(chooseTabView({ tab, state: NO_READER, verdict: said }).kind).toBe(kind);
  });

  it('shows what was read in spite of it', () => {
    const state = pageState({ url: PDF.url });
    expect(chooseTabView({ tab: PDF, state: ok(state) }).kind).toBe('ready');
  });
});

describe('steadyView', () => {
  const ready = chooseTabView({ tab: TAB, state: ok(pageState()) });
  const reading = (url: string) => ({ kind: 'reading', title: '', url }) as const;

  it.each([
    {
      name: 'keeps a report while its page is read anew',
      shown: ready,
      next: reading(SOURCE),
      keeps: true,
    },
    {
      name: 'lets go of it on another page',
      shown: ready,
      next: reading('https://www.linxi.gov.cn/b.html'),
      keeps: false,
    },
    {
      name: 'lets go of it when reading failed',
      shown: ready,
      next: { kind: 'failed', error: 'no-text' },
      keeps: false,
    },
    { name: 'keeps nothing else', shown: { kind: 'loading' }, next: reading(SOURCE), keeps: false },
  ] as const)('$name', ({ shown, next, keeps }) => {
    expect(steadyView(shown, next)).toBe(keeps ? shown : next);
  });
});

it.each([
  { search: '?tabId=12', id: 12 },
  { search: '?tabId=0', id: 0 },
  { search: '', id: undefined },
  { search: '?tabId=-1', id: undefined },
  { search: '?tabId=1.5', id: undefined },
  { search: '?tabId=abc', id: undefined },
  { search: '?tabId=', id: undefined },
])('the panel of “$search” is pinned to $id', ({ search, id }) => {
  expect(pinnedTabId(search)).toBe(id);
});
