// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Toast } from '@base-ui/react/toast';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IndicatorsView } from '../../components/indicators/indicators-view';
import { DeskProvider } from '../../components/library/desk-context';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import '../../lib/extract/index';
import { newDesk } from '../../lib/view/desk';
import { PledgeTallies } from '../../lib/view/pledge-tallies';
import { capturedReport, hashOf } from '../builders/captured-report';
import { TEXT } from '../builders/extraction';
import { fixedEnvironment, freshDatabase, freshFiles } from '../builders/store-world';
import { eventually, find, render, wordsOf } from './render';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

let database: NuoshuDatabase;

beforeEach(() => {
  background.forget();
  database = freshDatabase();
});

async function shown(indicator?: string) {
  const context = {
    database,
    files: freshFiles(),
    desk: newDesk(),
    tallies: new PledgeTallies(database),
    today: '2026-01-01',
    waiting: [],
  };
  const { root } = await render(
    <Toast.Provider>
      <DeskProvider value={context}>
        <IndicatorsView route={{ view: 'indicators', indicator }} />
      </DeskProvider>
    </Toast.Provider>,
  );
  return root;
}

describe('the view of an indicator', () => {
  it('says what to do where no report is kept', async () => {
    const root = await shown();
    await eventually(() =>
      expect(wordsOf(root, '.notice__title')).toEqual(['还没有可以连成序列的报告']),
    );
    expect(document.title).toBe('指标序列 · 诺数');
  });

  describe('with one report', () => {
    beforeEach(async () => {
      const report = capturedReport({ text: TEXT, textHash: hashOf('a'), title: '临溪镇总结' });
      await saveReport(database, fixedEnvironment(), report);
    });

    it('offers what the report states', async () => {
      const root = await shown();
      await eventually(() =>
        expect(wordsOf(root, '.indicators__offer span')).toEqual(['财政总收入']),
      );
      expect(find(root, '.indicators__offer').getAttribute('href')).toMatch(
        /^#\/indicators\?of=.+&key=/,
      );
    });

    it('says that it has nothing of another indicator', async () => {
      const root = await shown('森林覆盖率');
      await eventually(() =>
        expect(wordsOf(root, '.notice__title')).toEqual(['这些报告里没有这个指标的数字']),
      );
    });

    it('says which figures it leaves out, and why', async () => {
      const root = await shown('财政总收入');
      await eventually(() =>
        expect(wordsOf(root, '.notice__hint')).toEqual(['未画出：1个看不出时间']),
      );
    });
  });
});
