// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FollowTable } from '../../components/follow/follow-table';
import { RepeatList } from '../../components/follow/repeat-list';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { LANGUAGES } from '../../lib/model/settings';
import type { Language } from '../../lib/model/settings';
import { followRows } from '../../lib/view/follow-rows';
import type { FollowRow } from '../../lib/view/follow-rows';
import type { Taken } from '../../lib/view/follow-taking';
import { FOLLOWED } from '../builders/followed';
import { annotationAt } from '../view/samples';
import { layOutLists } from './layout';
import { choose, click, eventually, find, press, render, wordsOf } from './render';

layOutLists();

const IDS = { from: 'https://linxi.gov.cn/2024.html', to: 'https://linxi.gov.cn/2025.html' };
const ROWS = followRows(FOLLOWED, [], { anchors: {} });

async function table(
  rows: readonly FollowRow[] = ROWS,
  answer: Result<Taken> = ok({ count: 1, skipped: 0 }),
  language: Language = 'zh_CN',
) {
  const onTake = vi.fn((_rows: readonly FollowRow[]) => Promise.resolve(answer));
  const onJudge = vi.fn((_rows: readonly FollowRow[]) => Promise.resolve(answer));
  const onWholes = vi.fn(() => Promise.resolve(answer));
  const drawn = (given: readonly FollowRow[], isTakenBack = false) => (
    <FollowTable {...{ rows: given, ids: IDS, isTakenBack, onTake, onJudge, onWholes }}>
      {(shown) => <output>{shown.length}</output>}
    </FollowTable>
  );
  const { root, redraw } = await render(drawn(rows), language);
  const become = (given: readonly FollowRow[], isTakenBack = false): Promise<void> =>
    redraw(drawn(given, isTakenBack));
  return { root, onTake, onJudge, onWholes, become };
}

const mains = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-row-main]'),
];
const mainOf = (root: HTMLElement, words: string): HTMLElement =>
  find(root, '[data-row-main]', words);
const news = (root: HTMLElement): string => find(root, '.follow__news').textContent;

describe('the table of promises', () => {
  it('leads from promise and evidence to their places', async () => {
    const { root } = await table();
    const { promise, evidence } = ROWS[0] ?? {};
    expect(mains(root)[0]?.getAttribute('href')).toContain(`at=${promise?.start}`);
    const [first] = root.querySelectorAll('.follow-row__evidence');
    expect(first?.getAttribute('href')).toContain(`at=${evidence?.[0]?.start}`);
    expect(first?.querySelector('mark')?.textContent).toBe('5.4%');
  });

  it('counts, and shows those of one outcome alone', async () => {
    const { root } = await table();
    expect(find(root, '.follow-progress__words').textContent).toMatch(
      /10 条承诺，后一年的报告提到 8 条。.*能对照数字的 5 条里，达到 3 条。.*未找到后续的 2 条/,
    );
    await click(find(root, '.follow-progress__kind', '未达到'));
    expect(find(root, 'output').textContent).toBe('2');
    await click(find(root, '.follow-progress__kind', '未达到'));
    expect(find(root, 'output').textContent).toBe('10');
  });

  it('takes over by a key the row, or all that are selected', async () => {
    const { root, onTake, onJudge } = await table();
    expect(await press(mainOf(root, '地区生产总值'), 'a')).toBe(true);
    expect(onTake.mock.calls[0]?.[0]).toEqual([ROWS[0]]);
    await eventually(() => expect(news(root)).toBe('已记下 1 条判断。'));
    await press(mainOf(root, '地区生产总值'), ' ');
    await press(mainOf(root, '一般公共预算收入'), ' ');
    await press(mainOf(root, '一般公共预算收入'), 'A');
    expect(onTake.mock.calls[1]?.[0]).toEqual(ROWS.slice(0, 2));
    await press(mainOf(root, '城镇新增就业'), 'u');
    expect(onJudge.mock.calls[0]?.[0]).toEqual([ROWS[2]]);
    await press(mainOf(root, '城镇新增就业'), 'a', { ctrlKey: true });
    expect(find(root, '.follow__selection').textContent).toContain('已选 10 条');
    await press(mainOf(root, '城镇新增就业'), 'Escape');
    expect(root.querySelector('.follow__selection')).toBeNull();
    expect(onTake).toHaveBeenCalledTimes(2);
  });

  it('leaves letters alone outside of a row’s main part, and while they are composed', async () => {
    const { root, onTake } = await table();
    expect(await press(find(root, '.follow__bar label:last-of-type select'), 'a')).toBe(false);
    expect(await press(mainOf(root, '地区生产总值'), 'a', { isComposing: true })).toBe(false);
    expect(onTake).not.toHaveBeenCalled();
  });

  it('takes keys wherever in the row the focus is, but in a field', async () => {
    const { root, onTake } = await table();
    const [first, second] = mains(root);
    const row = first?.closest<HTMLElement>('.follow-row');
    if (row === undefined || row === null) throw new Error('no row');
    expect(await press(find(row, '.follow-row__evidence'), 'a')).toBe(true);
    expect(onTake.mock.calls[0]?.[0]).toEqual([ROWS[0]]);
    expect(await press(find(row, '.status-select'), 'a')).toBe(false);
    expect(await press(find(row, '.follow-row__judgement button'), ' ')).toBe(false);
    find(row, '.follow-row__evidence').focus();
    expect(await press(find(row, '.follow-row__evidence'), 'ArrowDown')).toBe(true);
    await eventually(() => expect(document.activeElement).toBe(second));
  });

  it('says that a row is judged already, and nothing of what was taken back', async () => {
    const rows = ROWS.map((row) => ({
      ...row,
      annotation: annotationAt('x', 0, { status: 'kept' }),
    }));
    const judged = await table(rows, ok({ count: 0, skipped: 0 }));
    await press(mainOf(judged.root, '地区生产总值'), 'a');
    await eventually(() => expect(news(judged.root)).toBe('这一条已有你的判断。'));
    const { root, become } = await table();
    await press(mainOf(root, '地区生产总值'), 'a');
    await eventually(() => expect(news(root)).toBe('已记下 1 条判断。'));
    await become(ROWS, true);
    expect(news(root)).toBe('');
  });

  it('goes on to the next that is not judged', async () => {
    const rows = ROWS.map((row, index) =>
      index === 1 ? { ...row, annotation: annotationAt('x', 0, { status: 'kept' }) } : row,
    );
    const { root } = await table(rows);
    await press(mainOf(root, '地区生产总值'), 'n');
    await eventually(() => expect(document.activeElement).toBe(mainOf(root, '城镇新增就业')));
  });

  it('says what was left as it is, and what could not be saved', async () => {
    const none = await table(ROWS, ok({ count: 0, skipped: 1 }));
    await press(mainOf(none.root, '青坪湿地公园'), 'a');
    await eventually(() => expect(news(none.root)).toContain('没有可采纳的建议'));
    const full = await table(ROWS, fail('storage-full'));
    await press(mainOf(full.root, '地区生产总值'), 'a');
    await eventually(() => expect(news(full.root)).toMatch(/^保存失败。./));
  });

  it('keeps a row in sight that is judged while the others are listed', async () => {
    const { root, become } = await table();
    await click(find(root, '.follow__choice input'));
    const [first, ...others] = ROWS;
    if (first === undefined) throw new Error('no row');
    await become([{ ...first, annotation: annotationAt('x', 0, { status: 'kept' }) }, ...others]);
    expect(find(root, 'output').textContent).toBe('10');
    await click(find(root, '.follow__choice input'));
    await click(find(root, '.follow__choice input'));
    expect(find(root, 'output').textContent).toBe('9');
  });

  it('is of what can be checked, until all is asked for', async () => {
    const [first, ...others] = ROWS;
    if (first?.pledge === undefined) throw new Error('no pledge');
    const vague: FollowRow = {
      ...first,
      ...{ target: undefined, pledge: { ...first.pledge, specificity: 'directional' } },
    };
    const { root } = await table([vague, ...others]);
    expect(find(root, 'output').textContent).toBe('9');
    const scope = find(root, '.follow__bar label select', '可核实');
    expect(wordsOf(scope, 'option')).toEqual(['可核实的承诺（9）', '全部，含方向性表述（10）']);
    await choose(scope, 'all');
    expect(find(root, 'output').textContent).toBe('10');
  });

  it('offers to judge a sentence whose parts are all judged', async () => {
    const pledge = ROWS[0]?.link.pledge;
    const rows = ROWS.map((row) =>
      row.link.pledge === pledge
        ? { ...row, annotation: annotationAt('x', 0, { status: 'kept' }) }
        : row,
    );
    const { root, onWholes } = await table(rows);
    await click(find(root, '.follow__bar button', '按各项判断记下 1 个整句'));
    expect(onWholes).toHaveBeenCalledTimes(1);
  });

  it.each(LANGUAGES)('has words for everything in %s', async (language) => {
    const { root } = await table(ROWS, undefined, language);
    expect(root.textContent).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('what the new plan repeats', () => {
  it('is told with what differs, and a deadline that moved', async () => {
    const { root } = await render(<RepeatList followed={FOLLOWED} ids={IDS} />);
    expect(wordsOf(root, '.follow-repeats__one .badge')).toEqual([
      '与上年部署相同',
      '期限由 2024-06-30 推到 2025-09-30',
    ]);
    expect(wordsOf(root, 'del')).toEqual(['6']);
    expect(wordsOf(root, 'ins')).toEqual(['9']);
  });

  it('is said to be nothing where it is', async () => {
    const none = { ...FOLLOWED, followUp: { links: [], repeats: [] } };
    const { root } = await render(<RepeatList followed={none} ids={IDS} />);
    expect(root.textContent).toContain('没有几乎一样的句子');
  });
});
