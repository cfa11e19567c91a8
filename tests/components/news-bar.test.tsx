// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NewsBar } from '../../components/panel/news-bar';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';
import { click, eventually, find, render, wordsOf } from './render';
import { panelTools } from './tools';

type CallTab = (tabId: number, call: string, request: unknown) => Promise<Result<string>>;
const { callTab } = vi.hoisted(() => ({ callTab: vi.fn<CallTab>() }));
vi.mock('../../lib/messages/send', () => ({ callTab, callBackground: vi.fn() }));

const OTHER = 'https://qingyuan.gov.cn/a.html';
const OLD = '财政总收入2.88亿元。\n年底前完成三座桥梁加固。\n河道清淤三公里，沿线植树五百株。';
const NEW = '财政总收入2.91亿元。\n年底前完成三座桥梁加固。\n镇区新建公厕两座，方便群众出行。';

let database: NuoshuDatabase;
const environment = fixedEnvironment();
const keep = async (letter: string, text: string, reportId = SOURCE): Promise<void> => {
  environment.advance(1000);
  await saveReport(
    database,
    environment,
    capturedReport({ reportId, text, textHash: hashOf(letter) }),
  );
};
interface Shown {
  readonly reportId?: string;
  readonly textHash?: string;
  readonly tabId?: number;
}
const PAGE: Shown = { reportId: SOURCE, textHash: hashOf('b'), tabId: 7 };
const tools = panelTools();
const bar = (shown: Shown = PAGE) => tools.inPanel(<NewsBar database={database} {...shown} />);
const words = (root: HTMLElement): string[] =>
  wordsOf(root, '.page-news__heading, .page-news--none');

/** The store and the page have answered what was asked of them. */
async function rest(): Promise<void> {
  await database.snapshots.count();
  await act(async () => undefined);
}

beforeEach(() => {
  database = freshDatabase();
  callTab.mockReset();
  callTab.mockResolvedValue(ok(NEW));
  tools.jump.mockReset();
});

describe('what is new on a page', () => {
  it('is told beside its last other version, as the tab shows it', async () => {
    await keep('a', OLD);
    await keep('b', NEW);
    const { root } = await render(bar());
    await eventually(() =>
      expect(words(root)).toEqual(['自2026年1月1日以来：新增1段，改动1段，删去1段']),
    );
    expect(callTab.mock.calls).toEqual([[7, 'reader.text', { textHash: hashOf('b') }]]);
  });

  it('is told where a page was not kept as it is now', async () => {
    await keep('a', OLD);
    const { root } = await render(bar());
    await eventually(() => expect(words(root)).toHaveLength(1));
  });

  it('leads to its places on the page', async () => {
    await keep('a', OLD);
    const { root } = await render(bar());
    await eventually(() => expect(words(root)).toHaveLength(1));
    await click(find(root, '.page-news__heading button'));
    const added = find(root, '.page-news__item', '镇区新建公厕');
    await click(find(added, 'button'));
    const start = NEW.indexOf('镇区');
    expect(tools.jump.mock.calls).toEqual([[{ start, end: NEW.length }]]);
  });

  it('is nothing where only its form changed', async () => {
    await keep('a', OLD);
    callTab.mockResolvedValue(ok(OLD));
    const { root } = await render(bar());
    await eventually(() => expect(words(root)).toEqual(['自2026年1月1日以来，正文没有改动']));
  });

  it.each<{ name: string; shown?: Shown; kept?: string; answer?: Result<string> }>([
    { name: 'a page that had no other text', kept: 'b' },
    { name: 'a page of which another address had one', shown: { ...PAGE, reportId: OTHER } },
    { name: 'a page whose text is not known yet', shown: { ...PAGE, textHash: undefined } },
    { name: 'a page without an address', shown: { ...PAGE, reportId: undefined } },
    { name: 'no tab', shown: { ...PAGE, tabId: undefined } },
    { name: 'a page that has yet another text', answer: fail('not-found') },
  ])('is not told of $name', async ({ shown = PAGE, kept = 'a', answer = ok(NEW) }) => {
    await keep(kept, OLD);
    callTab.mockResolvedValue(answer);
    const { root } = await render(bar(shown));
    await rest();
    expect(root.textContent).toBe('');
  });

  it('is not told of the page that stood there before', async () => {
    await keep('a', OLD);
    await keep('b', NEW);
    const { root, redraw } = await render(bar());
    await eventually(() => expect(words(root)).toHaveLength(1));
    await redraw(bar({ ...PAGE, reportId: OTHER, textHash: hashOf('c') }));
    expect(root.textContent).toBe('');
  });

  it('is not told from an answer that comes too late', async () => {
    await keep('a', OLD);
    let answer = (_text: Result<string>): void => undefined;
    callTab.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const { root, redraw } = await render(bar());
    await eventually(() => expect(callTab).toHaveBeenCalled());
    await redraw(bar({ ...PAGE, reportId: OTHER }));
    await redraw(bar({ ...PAGE, tabId: undefined }));
    await act(async () => answer(ok(NEW)));
    expect(root.textContent).toBe('');
  });
});
