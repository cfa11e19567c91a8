// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TwinBanner } from '../../components/panel/twin-banner';
import { fail, ok } from '../../lib/model/result';
import type { Twin } from '../../lib/store/twins';
import { SOURCE } from '../builders/annotation-edit';
import { click, find, render, wordsOf } from './render';

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({ callBackground: background.call }));

const ID = 'https://qingyuan.gov.cn/a.html';
const URL_OF = 'https://www.qingyuan.gov.cn/a.html?from=list';
const twin = (change: Partial<Twin> = {}): Twin => ({
  id: ID,
  url: URL_OF,
  notes: 2,
  hasSameText: true,
  isJoined: false,
  ...change,
});
const banner = async (...twins: readonly Twin[]): Promise<HTMLElement> =>
  (await render(<TwinBanner reportId={SOURCE} twins={twins} />)).root;

beforeEach(() => background.forget());

describe('another address of a report', () => {
  it.each<{ name: string; change: Partial<Twin>; says: string; offers: string }>([
    {
      name: 'with the same text',
      change: {},
      says: `同一篇文本也在 ${URL_OF}，那里有 2 条批注。`,
      offers: '合并到这一页',
    },
    {
      name: 'that is joined, with notes or without',
      change: { isJoined: true, notes: 0 },
      says: `已与 ${URL_OF} 合并为一份报告。`,
      offers: '取消合并',
    },
    {
      name: 'that the page declares, with another text',
      change: { hasSameText: false },
      says: `此页声明的地址是 ${URL_OF}，那里有 2 条批注，但文本不同。`,
      offers: '打开那一页',
    },
    {
      name: 'that was joined and has another text by now',
      change: { hasSameText: false, isJoined: true },
      says: `已与 ${URL_OF} 合并为一份报告。`,
      offers: '取消合并',
    },
  ])('$name: “$offers”', async ({ change, says, offers }) => {
    const root = await banner(twin(change));
    expect(wordsOf(root, 'p > span')).toEqual([says]);
    expect(wordsOf(root, '.button')).toEqual([offers]);
  });

  it('without notes is not worth a word', async () => {
    expect((await banner(twin({ notes: 0 }))).textContent).toBe('');
  });

  it('is opened in another tab, at the address it was read at', async () => {
    const link = find(await banner(twin({ hasSameText: false })), 'a');
    expect([
      link.getAttribute('href'),
      link.getAttribute('target'),
      link.getAttribute('rel'),
    ]).toEqual([URL_OF, '_blank', 'noreferrer']);
  });

  it('is joined to the page in front of the reader, and that one alone', async () => {
    background.answer('report.join', () => ok({ joined: true }));
    const root = await banner(
      twin(),
      twin({ id: 'https://heting.gov.cn/1.html', url: 'https://heting.gov.cn/1.html' }),
    );
    await click(find(root, 'p', URL_OF).querySelector('button') ?? root);
    expect(background.asked).toEqual([
      { call: 'report.join', request: { from: ID, into: SOURCE } },
    ]);
  });

  it('that shows another text by now is not joined, and that is said', async () => {
    background.answer('report.join', () => ok({ joined: false }));
    const root = await banner(twin());
    await click(find(root, 'button', '合并到这一页'));
    expect(find(root, '[role=alert]').textContent).toContain('原文刚刚变了');
  });

  it('is parted, whichever was joined to the other', async () => {
    background.answer('report.unjoin', () => ok({ source: ID }));
    const root = await banner(twin({ isJoined: true }));
    await click(find(root, 'button', '取消合并'));
    expect(background.asked).toEqual([
      { call: 'report.unjoin', request: { source: ID } },
      { call: 'report.unjoin', request: { source: SOURCE } },
    ]);
  });

  it.each([
    { call: 'report.join', isJoined: false },
    { call: 'report.unjoin', isJoined: true },
  ] as const)('$call that fails says why, until it does not', async ({ call, isJoined }) => {
    let answers = 0;
    /* Of two partings the first fails. */
    background.answer('report.join', () => fail('storage-unavailable'));
    background.answer('report.unjoin', () =>
      ++answers === 1 ? fail('storage-unavailable') : ok({ source: ID }),
    );
    const root = await banner(twin({ isJoined }));
    await click(find(root, 'button'));
    expect(find(root, '[role=alert]').textContent).toContain('本地数据库打不开');
    background.answer('report.join', () => ok({ joined: true }));
    await click(find(root, 'button'));
    expect(wordsOf(root, '[role=alert]')).toEqual([]);
    expect(background.asked.every((one) => one.call === call)).toBe(true);
  });
});
