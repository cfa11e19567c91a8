// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DeskProvider } from '../../../components/library/desk-context';
import { WatchedView } from '../../../components/watch/watched-view';
import { fail, ok } from '../../../lib/model/result';
import type { WatchEdit } from '../../../lib/model/watch';
import type { SearchService } from '../../../lib/search/index';
import type { NuoshuDatabase } from '../../../lib/store/database';
import { saveReport } from '../../../lib/store/reports';
import { saveWatchWords } from '../../../lib/store/watch-words';
import { PledgeTallies } from '../../../lib/view/pledge-tallies';
import type { WatchRoute } from '../../../lib/view/watch-route';
import { watchId } from '../../../lib/watch/index';
import { SOURCE } from '../../builders/annotation-edit';
import { capturedReport } from '../../builders/captured-report';
import { spanOf } from '../../builders/notes';
import { searchPageOver } from '../../builders/search-page';
import { fixedEnvironment, freshDatabase, freshFiles } from '../../builders/store-world';
import { click, eventually, find, render, wordsOf } from '../render';
import { panelTools, TODAY } from '../tools';

const environment = fixedEnvironment();
let database: NuoshuDatabase;

beforeEach(() => {
  database = freshDatabase();
});

const watch = (...words: readonly WatchEdit[]): Promise<boolean> =>
  saveWatchWords(database, environment, words);

async function shown(
  route: Omit<WatchRoute, 'view'> = {},
  over: Partial<SearchService> = {},
): Promise<HTMLElement> {
  const context = {
    database,
    files: freshFiles(),
    desk: panelTools().desk,
    tallies: new PledgeTallies(database),
    today: TODAY,
    waiting: [],
  };
  const { root } = await render(
    <DeskProvider value={context}>
      <WatchedView
        page={searchPageOver(database, over).watched}
        route={{ view: 'watch', ...route }}
      />
    </DeskProvider>,
  );
  return root;
}

const said = (root: HTMLElement): string => wordsOf(root, '.search__counts').join('');

describe('watched reports', () => {
  it('are listed with their counts, and lead to the first place', async () => {
    await saveReport(database, environment, capturedReport());
    await watch({ word: '橋梁' }, { word: '没有这样的词', group: 'name' });
    const root = await shown();
    await eventually(() => expect(said(root)).toBe('关注词：1 份报告，共 1 处'));
    expect(wordsOf(root, '.watched__word')).toEqual(['全部 2 个', '没有这样的词0', '橋梁1']);
    const at = spanOf('桥梁').start;
    await eventually(() =>
      expect(find(root, 'a.search-hit__open').getAttribute('href')).toBe(
        `#/report/${encodeURIComponent(SOURCE)}?at=${at}`,
      ),
    );
    expect(wordsOf(root, '.search-hit mark')).toEqual(['桥梁']);
    expect(wordsOf(root, '.watched__places')).toEqual(['1 处']);
  });

  it('are those of the word that is chosen; one that stands nowhere is said', async () => {
    await saveReport(database, environment, capturedReport());
    await watch({ word: '桥梁' }, { word: '没有这样的词', group: 'name' });
    const root = await shown({ word: watchId('没有这样的词') });
    await eventually(() => expect(said(root)).toBe('“没有这样的词”：保存的全文里都没有出现。'));
    expect(find(root, '.watched__word[aria-current]').textContent).toBe('没有这样的词0');
    expect(find(root, 'a.watched__word', '桥梁').getAttribute('href')).toBe(
      `#/watch?word=${watchId('桥梁')}`,
    );
  });

  it('of a group without words there are none', async () => {
    await saveReport(database, environment, capturedReport());
    await watch({ word: '桥梁' });
    const root = await shown({ group: 'place' });
    await eventually(() => expect(root.textContent).toContain('这个类别还没有关注词。'));
    expect(root.querySelector('.search-hit')).toBeNull();
  });

  it('without words lead to where words are added, without texts say so', async () => {
    const root = await shown();
    await eventually(() => expect(root.textContent).toContain('还没有关注词。'));
    expect(find(root, 'a.button').getAttribute('href')).toBe('#/settings/watch');
    await watch({ word: '桥梁' });
    await eventually(() => expect(root.textContent).toContain('还没有保存的全文'));
  });

  it('say why they cannot be found, and are looked for again', async () => {
    await saveReport(database, environment, capturedReport());
    await watch({ word: '桥梁' });
    let isBroken = true;
    const root = await shown(
      {},
      {
        refreshTexts: () => Promise.resolve(isBroken ? fail('storage-unavailable') : ok(undefined)),
      },
    );
    await eventually(() => expect(find(root, '[role=alert]').textContent).toContain('没能查找'));
    isBroken = false;
    await click(find(root, '[role=alert] button'));
    await eventually(() => expect(root.querySelector('[role=alert]')).toBeNull());
  });
});
