// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Toast } from '@base-ui/react/toast';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskProvider } from '../../components/library/desk-context';
import { FollowView } from '../../components/library/follow-view';
import { ok } from '../../lib/model/result';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import '../../lib/extract/index';
import '../../lib/follow-up/index';
import { newDesk } from '../../lib/view/desk';
import { PledgeTallies } from '../../lib/view/pledge-tallies';
import { capturedReport, hashOf } from '../builders/captured-report';
import { FOLLOWED } from '../builders/followed';
import { fixedEnvironment, freshDatabase, freshFiles } from '../builders/store-world';
import { layOutLists } from './layout';
import { click, eventually, find, render, wordsOf } from './render';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

layOutLists();

const OLD = 'https://linxi.gov.cn/2024.html';
const NEW = 'https://linxi.gov.cn/2025.html';

let database: NuoshuDatabase;

beforeEach(() => {
  background.forget();
  background.answer('annotation.anchors', () => ok({}));
  database = freshDatabase();
});

async function keep(): Promise<void> {
  const environment = fixedEnvironment();
  for (const [id, letter, { text, extraction }] of [
    [OLD, 'a', FOLLOWED.from],
    [NEW, 'b', FOLLOWED.to],
  ] as const) {
    const { title = '' } = extraction.report;
    await saveReport(
      database,
      environment,
      capturedReport({ reportId: id, url: id, title, text, textHash: hashOf(letter), extraction }),
    );
  }
}

async function shown(from?: string, to?: string): Promise<HTMLElement> {
  const context = {
    ...{ database, files: freshFiles(), desk: newDesk(), tallies: new PledgeTallies(database) },
    ...{ today: '2026-01-01', waiting: [] },
  };
  const { root } = await render(
    <Toast.Provider>
      <DeskProvider value={context}>
        <FollowView from={from} to={to} />
      </DeskProvider>
    </Toast.Provider>,
  );
  return root;
}

describe('the view of what became of promises', () => {
  it('offers pairs of consecutive years', async () => {
    await keep();
    const root = await shown();
    await eventually(() =>
      expect(wordsOf(root, '.follow-offered__pair strong')).toEqual([
        '临溪市人民政府：2024 年的承诺',
      ]),
    );
    expect(find(root, '.follow-offered__pair').getAttribute('href')).toBe(
      `#/follow?${new URLSearchParams({ from: OLD, to: NEW })}`,
    );
  });

  it('says what to do where there is none', async () => {
    const root = await shown();
    await eventually(() => expect(root.textContent).toContain('还没有同一发布单位连续两年的报告'));
  });

  it('holds one report against the other', async () => {
    await keep();
    const root = await shown(OLD, NEW);
    await eventually(() => expect(wordsOf(root, '.follow-row').length).toBeGreaterThan(5));
    expect(document.title).toBe('承诺跟踪 · 诺数');
    await click(find(root, '[role=tab]', '照抄与延期'));
    expect(root.querySelector('.follow-repeats, .follow-repeats__hint')).not.toBeNull();
  });

  it('says that a report is too long to be compared', async () => {
    await keep();
    const { text } = FOLLOWED.to;
    await database.snapshots
      .where('reportId')
      .equals(NEW)
      .modify({ text: text.repeat(200) });
    const root = await shown(OLD, NEW);
    await eventually(() => expect(root.textContent).toContain('超过 80,000 字'));
  });

  it('says that it is the wrong way round, and that no text is kept', async () => {
    await keep();
    const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined);
    const turned = await shown(NEW, OLD);
    await eventually(() => expect(turned.textContent).toContain('先后好像反了'));
    await click(find(turned, '.banner button', '对调'));
    expect(replace.mock.calls[0]?.[0]).toContain('#/follow?from=');
    replace.mockRestore();
    await database.snapshots.where('reportId').equals(NEW).delete();
    const none = await shown(OLD, NEW);
    await eventually(() => expect(none.textContent).toContain('没有保存全文'));
  });

  it('says that both are one, and that the reports could not be read', async () => {
    await keep();
    const same = await shown(OLD, OLD);
    await eventually(() => expect(same.textContent).toContain('两边选了同一份报告'));
    database.close({ disableAutoOpen: true });
    const lost = await shown();
    await eventually(() =>
      expect(find(lost, '[role=alert]').textContent).toContain('报告读取失败'),
    );
  });
});
