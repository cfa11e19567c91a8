// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { EntryList } from '../../components/report/entry-list';
import { MetricRow } from '../../components/report/metric-row';
import type { Annotation } from '../../lib/model/annotation';
import type { Extraction } from '../../lib/model/extraction';
import { metricEntries } from '../../lib/view/entries';
import { NO_FILTERS } from '../../lib/view/filters';
import { Caret } from '../../lib/writing/caret';
import { HASH } from '../builders/annotation-edit';
import { annotationAt, metric, REPORT } from '../view/samples';
import { layOutLists } from './layout';
import { click, find, render, type, wordsOf } from './render';
import { panelTools } from './tools';

layOutLists();

const NAME = '财政总收入 2.88亿元';

/** The report after the page put something in before everything else. */
const MOVED: Extraction = {
  ...REPORT,
  metrics: [
    metric({ start: 3, end: 5, text: '三件', indicator: undefined }),
    ...REPORT.metrics.map((one) => ({ ...one, start: one.start + 90, end: one.end + 90 })),
  ],
};
const EMPTIED: Extraction = { ...REPORT, metrics: REPORT.metrics.slice(1) };
const NOTE_ON_FIRST = annotationAt('2.88亿元', 70, {
  subject: 'metric',
  note: '去年也说过',
  tags: ['财政'],
});

/** The list of a report's metrics with the note of the first open. */
async function writing(annotations: readonly Annotation[] = []) {
  const panel = panelTools();
  const list = (report: Extraction, notes: readonly Annotation[], hash = HASH) =>
    panel.inPanel(
      <EntryList
        subject="metric"
        entries={metricEntries(report, notes, { anchors: {}, textHash: hash })}
        sections={[]}
        filters={NO_FILTERS}
        onFilter={vi.fn()}
        estimatePx={76}
      >
        {(entry, row) => <MetricRow entry={entry} {...row} />}
      </EntryList>,
    );
  const { root, redraw } = await render(list(REPORT, annotations));
  await click(find(root, 'button', `批注: ${NAME}`));
  return {
    ...panel,
    root,
    show: (report: Extraction, notes = annotations) => redraw(list(report, notes)),
  };
}

function field(root: HTMLElement): HTMLTextAreaElement {
  const found = root.querySelector('textarea');
  if (found === null) throw new Error('no note is open');
  return found;
}

/** Puts the cursor behind the first letters. */
const putCursor = (note: HTMLTextAreaElement, at: number): Promise<void> =>
  act(async () => {
    note.setSelectionRange(at, at);
    document.dispatchEvent(new Event('selectionchange'));
  });

const cursor = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): unknown => [
  selectionStart,
  selectionEnd,
];

describe('what is being written stays, with its cursor,', () => {
  it.each([
    { name: 'where the page put something in before it', report: MOVED },
    { name: 'where the page took its passage away', report: EMPTIED },
  ])('$name', async ({ report }) => {
    const { root, edits, show } = await writing();
    await type(field(root), '去年也说过');
    await putCursor(field(root), 2);
    await show(report);
    expect(document.activeElement).toBe(field(root));
    expect(field(root).value).toBe('去年也说过');
    expect(cursor(field(root))).toEqual([2, 2]);
    await act(async () => field(root).blur());
    expect(edits).toMatchObject([
      { target: { position: { start: 70 } }, fields: { note: '去年也说过' } },
    ]);
  });

  it('where its wording changed and it is drawn anew', async () => {
    const { root, show } = await writing([NOTE_ON_FIRST]);
    await type(field(root), '去年也说过两次');
    await putCursor(field(root), 3);
    const before = field(root);
    const [first, ...others] = REPORT.metrics;
    await show({ ...REPORT, metrics: [{ ...metric(first), indicator: undefined }, ...others] });
    expect(field(root)).not.toBe(before);
    expect(document.activeElement).toBe(field(root));
    expect(field(root).value).toBe('去年也说过两次');
    expect(cursor(field(root))).toEqual([3, 3]);
  });

  it('where another panel changed the note, unless something is typed here', async () => {
    const { root, show } = await writing([NOTE_ON_FIRST]);
    await putCursor(field(root), 2);
    await show(REPORT, [
      { ...NOTE_ON_FIRST, note: '去年也说过，没有做到', updatedAt: '2026-03-01T00:00:00.000Z' },
    ]);
    expect(field(root).value).toBe('去年也说过，没有做到');
    expect(cursor(field(root))).toEqual([2, 2]);
    await type(field(root), '我的话');
    await show(REPORT, [
      { ...NOTE_ON_FIRST, note: '又一个', updatedAt: '2026-03-02T00:00:00.000Z' },
    ]);
    expect(field(root).value).toBe('我的话');
  });
});

it("the cursor stays in what the reader wrote when somebody else's text is put before it", () => {
  const caret = new Caret();
  const field = {
    value: '乙\n\n原甲文',
    selectionStart: 2,
    selectionEnd: 2,
    focus: vi.fn(),
    setSelectionRange: vi.fn(),
  };
  caret.come();
  caret.note(field);
  caret.follow('原甲文', field.value);
  caret.takeUp(field);
  expect(field.setSelectionRange).toHaveBeenCalledWith(5, 5);
});

it('the cursor stands behind a note that is opened, and where it was in one that is opened again', async () => {
  const { root } = await writing([NOTE_ON_FIRST]);
  expect(cursor(field(root))).toEqual([5, 5]);
  await putCursor(field(root), 2);
  await click(find(root, '[aria-expanded=true]', '收起'));
  await click(find(root, 'button', `批注: ${NAME}`));
  expect(document.activeElement).toBe(field(root));
  expect(cursor(field(root))).toEqual([2, 2]);
});

it('a field that is drawn anew takes no focus that is elsewhere', async () => {
  const { root, show } = await writing([NOTE_ON_FIRST]);
  const search = find(root, 'input[type=search]');
  await act(async () => search.focus());
  const [first, ...others] = REPORT.metrics;
  await show({ ...REPORT, metrics: [{ ...metric(first), indicator: undefined }, ...others] });
  expect(field(root).value).toBe('去年也说过');
  expect(document.activeElement).toBe(search);
});

it('a lost passage goes from the list when its note is closed', async () => {
  const { root, show } = await writing();
  await show(EMPTIED);
  expect(wordsOf(root, '.metric-row__indicator')).toEqual(['财政总收入', '危房改造']);
  await click(find(root, '[aria-expanded=true]', '收起'));
  expect(wordsOf(root, '.metric-row__indicator')).toEqual(['危房改造']);
});

it('a metric whose basis is its period says so once', async () => {
  const yearly = metric({
    kind: 'change',
    basis: 'annual-average',
    period: { text: '年均', resolution: 'explicit' },
  });
  const { root, show } = await writing();
  await show({ ...REPORT, metrics: [yearly] });
  const details = wordsOf(root, '.row__detail').filter((words) => words === '年均');
  expect(details).toEqual(['年均']);
});
