// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Toast } from '@base-ui/react/toast';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareView } from '../../components/library/compare-view';
import { DeskProvider } from '../../components/library/desk-context';
import { ExportMenu } from '../../components/library/export-menu';
import { Toasts } from '../../components/library/toasts';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { NuoshuDatabase } from '../../lib/store/database';
import { keptReading } from '../../lib/store/kept-texts';
import { saveReport } from '../../lib/store/reports';
import '../../lib/extract/index';
import { newDesk } from '../../lib/view/desk';
import { PledgeTallies } from '../../lib/view/pledge-tallies';
import { parseRoute } from '../../lib/view/route';
import type { VersionPair } from '../../lib/view/versions';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { TEXT } from '../builders/extraction';
import { fixedEnvironment, freshDatabase, freshFiles } from '../builders/store-world';
import { annotation } from '../view/samples';
import { click, eventually, find, render, wordsOf } from './render';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;

beforeEach(() => {
  background.forget();
  database = freshDatabase();
  environment = fixedEnvironment();
});
afterEach(() => vi.restoreAllMocks());

const keep = async (letter: string, text: string): Promise<void> => {
  environment.advance(60_000);
  await saveReport(
    database,
    environment,
    capturedReport({ text, textHash: hashOf(letter), title: '临溪镇总结' }),
  );
};

describe('the view of two versions', () => {
  async function shown(pair?: VersionPair) {
    const tallies = new PledgeTallies(database);
    const context = {
      database,
      files: freshFiles(),
      desk: newDesk(),
      tallies,
      today: '2026-01-01',
      waiting: [],
    };
    const view = (
      <DeskProvider value={context}>
        <CompareView id={SOURCE} pair={pair} />
      </DeskProvider>
    );
    return render(view);
  }

  it('compares the newest two, and is named so', async () => {
    await keep('a', TEXT);
    await keep('b', TEXT.replace('2.88亿元', '2.91亿元'));
    const { root } = await shown();
    await eventually(() =>
      expect(wordsOf(root, '.number-table__difference span')[0]).toBe('+0.03亿元'),
    );
    expect(wordsOf(root, 'h1')).toEqual(['比较两个版本']);
    expect(document.title).toBe('比较两个版本 · 诺数');
    expect(find(root, '.report-desk__back').textContent).toBe('← 临溪镇总结');
    expect(find(root, '.number-table__row a').getAttribute('href')).toMatch(
      /^#\/report\/.+\?at=\d+$/,
    );
  });

  it('choosing changes the address, in place', async () => {
    await keep('a', TEXT);
    await keep('b', TEXT.replace('2.88亿元', '2.91亿元'));
    const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined);
    const { root } = await shown();
    await eventually(() => expect(wordsOf(root, '.number-table__row')).toHaveLength(1));
    await click(find(root, 'button', '对调'));
    const [before, after] = [hashOf('b'), hashOf('a')].map((textHash) => ({
      reportId: SOURCE,
      textHash,
    }));
    expect(parseRoute(String(replace.mock.calls[0]?.[0]))).toEqual({
      view: 'compare',
      id: SOURCE,
      pair: { before, after },
    });
  });

  it('says that a version is kept no more', async () => {
    await keep('a', TEXT);
    await keep('b', `${TEXT}完。`);
    const version = (letter: string) => ({ reportId: SOURCE, textHash: hashOf(letter) });
    const { root } = await shown({ before: version('e'), after: version('b') });
    await eventually(() =>
      expect(find(root, '[role=alert]').textContent).toContain('有一个版本读取失败'),
    );
  });

  it.each([
    { name: 'one version', texts: [TEXT] },
    { name: 'no version', texts: [] },
  ])('says so where there is $name', async ({ texts }) => {
    for (const text of texts) await keep('a', text);
    const { root } = await shown();
    await eventually(() => expect(root.textContent).toContain('还没有两个不同的版本'));
  });

  it('says that the versions could not be read', async () => {
    database.close({ disableAutoOpen: true });
    const { root } = await shown();
    await eventually(() =>
      expect(find(root, '[role=alert]').textContent).toContain('保存的版本读取失败'),
    );
  });
});

describe('exporting a report', () => {
  const NOTE = annotation({ note: '去年也说过' });

  async function menu(annotations: Result<readonly Annotation[]> = ok([NOTE])) {
    await keep('a', TEXT);
    const reading = await keptReading(database, SOURCE);
    if (reading === undefined) throw new Error('not kept');
    const { root } = await render(
      <Toast.Provider>
        <ExportMenu reading={reading} annotations={annotations} />
        <Toasts />
      </Toast.Provider>,
    );
    await click(find(root, 'button', '导出'));
    await eventually(() => expect(document.querySelector('[role=menuitem]')).not.toBeNull());
  }
  const toast = (words: string): Promise<void> =>
    eventually(() => expect(wordsOf(document, '.toasts__toast').join()).toContain(words));

  it('saves a file that holds the notes, named after it', async () => {
    background.answer('annotation.anchors', () => ok({}));
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    await menu();
    await click(find(document, '[role=menuitem]', 'Markdown'));
    await toast('已导出：临溪镇总结.md');
    expect(await saved[0]?.text()).toContain('去年也说过');
  });

  it.each([
    {
      name: 'the notes could not be read',
      annotations: fail('storage-unavailable'),
      anchors: ok({}),
    },
    {
      name: 'nobody knows where the notes stand',
      annotations: ok([NOTE]),
      anchors: fail('unexpected'),
    },
  ])('saves nothing, and says so, where $name', async ({ annotations, anchors }) => {
    background.answer('annotation.anchors', () => anchors);
    const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    await menu(annotations);
    await click(find(document, '[role=menuitem]', 'Markdown'));
    await toast('导出失败');
    expect(create).not.toHaveBeenCalled();
  });
});
