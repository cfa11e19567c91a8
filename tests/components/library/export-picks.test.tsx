// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { Toast } from '@base-ui/react/toast';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskProvider } from '../../../components/library/desk-context';
import { Toasts } from '../../../components/library/toasts';
import { useExportPicks } from '../../../components/library/use-export-picks';
import type { startExport } from '../../../lib/view/export-job';
import { newDesk } from '../../../lib/view/desk';
import type { Picks } from '../../../lib/view/picked-reports';
import { PledgeTallies } from '../../../lib/view/pledge-tallies';
import { freshDatabase, freshFiles } from '../../builders/store-world';
import { click, eventually, find, render, wordsOf } from '../render';

const job = vi.hoisted(() => ({ start: vi.fn<typeof startExport>() }));
vi.mock('../../../lib/view/export-job', () => ({ startExport: job.start }));

const PICKED: Picks = { kind: 'reports', ids: ['https://linxi.gov.cn/a.html'] };
const FAILED = '导出失败，请再试一次。批注都还在。';

function Button({ picks }: { readonly picks: () => Picks | Promise<Picks> }) {
  const take = useExportPicks();
  return (
    <button type="button" onClick={() => void take({ format: 'xlsx', picks })}>
      导出
    </button>
  );
}

async function shown(picks: () => Picks | Promise<Picks>) {
  const database = freshDatabase();
  const desk = newDesk();
  const tallies = new PledgeTallies(database);
  const { root } = await render(
    <Toast.Provider>
      <DeskProvider
        value={{ database, files: freshFiles(), desk, tallies, today: '2025-06-01', waiting: [] }}
      >
        <Button picks={picks} />
      </DeskProvider>
      <Toasts />
    </Toast.Provider>,
  );
  return find(root, 'button', '导出');
}

const toasts = (): string[] => wordsOf(document, '.toasts__words');

beforeEach(() => void job.start.mockReset());

describe('an export of many', () => {
  it('that the index does not answer for is told to have failed, and nothing is begun', async () => {
    await click(await shown(() => Promise.reject(new Error('no answer'))));
    await eventually(() => expect(toasts()).toEqual([FAILED]));
    expect(job.start).not.toHaveBeenCalled();
  });

  it.each([
    {
      name: 'cannot begin',
      start: () => {
        throw new Error('no worker');
      },
    },
    {
      name: 'ends with an error',
      start: () => ({ done: Promise.reject(new Error('gone')), cancel: () => undefined }),
    },
  ])('that $name is told to have failed, once', async ({ start }) => {
    job.start.mockImplementation(start);
    await click(await shown(() => PICKED));
    await eventually(() => expect(toasts()).toEqual([FAILED]));
  });

  it('of nothing says so', async () => {
    await click(await shown(() => ({ kind: 'reports', ids: [] })));
    await eventually(() => expect(toasts()).toEqual(['没有可以导出的内容。']));
    expect(job.start).not.toHaveBeenCalled();
  });

  it('that is called off while it is asked what was picked never begins', async () => {
    let answer: (picks: Picks) => void = () => undefined;
    await click(await shown(() => new Promise<Picks>((resolve) => (answer = resolve))));
    await eventually(() => expect(toasts()).toEqual(['正在导出…']));
    await click(find(document, '.toasts__action'));
    answer(PICKED);
    await eventually(() => expect(toasts()).toContain('已取消，没有生成文件。'));
    expect(job.start).not.toHaveBeenCalled();
  });
});
