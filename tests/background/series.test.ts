import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { endZone } from '../../lib/background/series';
import type { Sender } from '../../lib/messages/router';
import { findingsOf } from '../../lib/store/findings';
import { eraseReport } from '../../lib/store/kept-reports';
import { background } from '../builders/background-world';
import { extraction, METRIC, PLEDGE } from '../builders/extraction';
import { PAGE } from '../builders/senders';
import { SERIES_IDS, sentPage } from '../builders/series';
import type { SentPage } from '../builders/series';

let desk = background();
beforeEach(() => {
  desk = background({ tabAddress: () => Promise.resolve(undefined) });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a page as its content script does and has it stored. */
async function visit(
  { request, sender }: Pick<SentPage, 'request' | 'sender'>,
  over: Partial<Sender> = {},
): Promise<unknown> {
  const answer = await desk.call('report.read', request, { ...sender, ...over });
  await desk.call(
    'report.keep',
    { url: request.url, textHash: sha256(request.text) },
    { ...sender, ...over },
  );
  return answer;
}

const detect = ({ url, verdict, sender }: SentPage): Promise<unknown> =>
  desk.call('page.detected', { url, verdict }, sender);
const rowOf = (number: number) => desk.world.database.reports.get(SERIES_IDS[number - 1] ?? '');
const WANTED = { ok: true, value: { isWanted: true } };
const LEFT_ALONE = { ok: true, value: { isWanted: false } };

describe('a page that shows no sign of a report', () => {
  it('is left alone by itself', async () => {
    expect(await detect(sentPage(3))).toEqual(LEFT_ALONE);
  });

  it.each([1, 2])('is read where page %i of its report is kept', async (number) => {
    await visit(sentPage(number));
    expect(await detect(sentPage(3))).toEqual(WANTED);
  });

  it('is left alone again once those were erased', async () => {
    await visit(sentPage(1));
    await eraseReport(desk.world.database, desk.world, {
      id: SERIES_IDS[0] ?? '',
      withNotes: true,
    });
    expect(await detect(sentPage(3))).toEqual(LEFT_ALONE);
  });

  it('is left alone where the report does not name it', async () => {
    const { request, sender } = sentPage(1);
    const links = request.paging.links.slice(0, 1);
    await visit({ request: { ...request, paging: { links, calls: [] } }, sender });
    expect(await detect(sentPage(2))).toEqual(WANTED);
    expect(await detect(sentPage(3))).toEqual(LEFT_ALONE);
  });

  it('names no others: a column that is divided into pages is none', async () => {
    const { request, sender, ...page } = sentPage(1);
    await visit({
      ...page,
      request: { ...request, verdict: { ...request.verdict, isReport: false } },
      sender,
    });
    expect((await rowOf(1))?.series).toBeUndefined();
    expect(await detect(sentPage(3))).toEqual(LEFT_ALONE);
  });

  it('names them where the reader had it read on purpose', async () => {
    const { request, sender, url } = sentPage(1);
    desk = background({ tabAddress: () => Promise.resolve(url) });
    await desk.call('tab.analyse', { tabId: sender.tabId }, PAGE);
    await visit({
      request: { ...request, verdict: { ...request.verdict, isReport: false } },
      sender,
    });
    expect((await rowOf(1))?.series).toMatchObject({ number: 1 });
  });
});

describe('a later page', () => {
  it('borrows title, issuer, region and periods from the first', async () => {
    await visit(sentPage(1));
    expect(await visit(sentPage(2))).toMatchObject({
      value: {
        extraction: {
          report: {
            title: '2024年望溪镇人民政府工作报告',
            documentType: 'government-work-report',
            issuer: '望溪镇人民政府',
            region: ['望溪镇'],
            reviewPeriod: { start: '2023-01-01', end: '2023-12-31' },
            planPeriod: { start: '2024-01-01', end: '2024-12-31' },
          },
        },
      },
    });
  });

  it('goes on in the zone that the page before ends in', async () => {
    const alone = await visit(sentPage(3));
    expect(alone).toMatchObject({
      value: { extraction: { report: { isReport: false }, pledges: [] } },
    });
    await visit(sentPage(1));
    await visit(sentPage(2));
    const after = await visit(sentPage(3));
    expect(after).toMatchObject({
      value: {
        extraction: {
          report: {
            isReport: true,
            title: '2024年望溪镇人民政府工作报告',
            reasons: [{ code: 'report-series' }],
          },
          pledges: [{ zone: 'plan' }, { zone: 'plan' }, { zone: 'plan' }],
        },
      },
    });
    expect(await rowOf(3)).toMatchObject({
      pledgeCount: 3,
      series: {
        number: 3,
        pages: SERIES_IDS,
        endZone: 'plan',
        after: sha256(sentPage(2).request.text),
      },
    });
  });

  it('has its stored results replaced when the page before is read only later', async () => {
    const third = sentPage(3);
    await visit({
      ...third,
      request: { ...third.request, verdict: { ...third.verdict, isReport: true } },
    });
    expect((await findingsOf(desk.world.database, third.id)).pledges).toHaveLength(0);
    await visit(sentPage(2));
    await visit(third);
    expect((await findingsOf(desk.world.database, third.id)).pledges).toHaveLength(3);
  });

  it('does not guess the zone where the page between is unread and may have come to the plan', async () => {
    await visit(sentPage(1));
    expect(await visit(sentPage(3))).toMatchObject({
      value: { extraction: { report: { isReport: true, issuer: '望溪镇人民政府' }, pledges: [] } },
    });
  });

  it('is numbered by the page before, where no page names more than its neighbours', async () => {
    const pages = [sentPage(1), sentPage(2), sentPage(3)];
    for (const [index, { request, sender }] of pages.entries()) {
      const next = { address: pages[index + 1]?.url ?? request.url, words: '下一页' };
      const previous = { address: pages[index - 1]?.url ?? request.url, words: '上一页' };
      await visit({
        request: { ...request, paging: { links: [previous, next], calls: [] } },
        sender,
      });
    }
    const rows = await desk.world.database.reports.orderBy('series.key').toArray();
    expect(rows.map(({ series }) => series?.number).sort()).toEqual([1, 2, 3]);
    expect(rows.find(({ id }) => id === SERIES_IDS[2])?.series).toMatchObject({
      number: 3,
      pages: SERIES_IDS,
    });
  });

  it.each([
    {
      name: 'on the bare host',
      form: (address: string) => address.replace('http://www.', 'https://'),
    },
    {
      name: 'on the site for phones',
      form: (address: string) => address.replace('//www.', '//m.'),
    },
    {
      name: 'in the folder for phones',
      form: (address: string) => address.replace('.cn/', '.cn/m/'),
    },
    {
      name: 'from a chat',
      form: (address: string) => `${address}?from=timeline&_t=1706000000#top`,
    },
  ])('belongs to the first, which was read $name, and the other way round', async ({ form }) => {
    for (const [first, second] of [
      [sentPage(1, form), sentPage(2)],
      [sentPage(1), sentPage(2, form)],
    ] as const) {
      desk = background({ tabAddress: () => Promise.resolve(undefined) });
      await visit(first);
      expect(await detect(sentPage(3))).toEqual(WANTED);
      await visit(second);
      expect((await rowOf(1))?.series).toMatchObject({
        key: SERIES_IDS[0],
        number: 1,
        pages: SERIES_IDS,
      });
      expect((await rowOf(2))?.series).toMatchObject({
        key: SERIES_IDS[0],
        number: 2,
        pages: SERIES_IDS,
      });
      expect((await rowOf(2))?.series?.after).toBe(sha256(first.request.text));
    }
  });

  it('is known by the page that calls the script, in whatever form either was read', async () => {
    const { request, sender } = sentPage(1, (address) => address.replace('//www.', '//m.'));
    const calls = ["3,0,'t20240118_5521','html'"];
    await visit({ request: { ...request, paging: { links: [], calls } }, sender });
    expect((await rowOf(1))?.series).toMatchObject({ pages: SERIES_IDS });
    expect(await detect(sentPage(3))).toEqual(WANTED);
  });

  it('of another port is one of another report', async () => {
    await visit(sentPage(1, (address) => address.replace('.cn/', '.cn:8080/')));
    expect(await detect(sentPage(3))).toEqual(LEFT_ALONE);
  });

  it('without links is known by the page that names it', async () => {
    await visit(sentPage(1));
    const { request, sender } = sentPage(2);
    await visit({ request: { ...request, paging: { links: [], calls: [] } }, sender });
    expect((await rowOf(2))?.series).toMatchObject({
      key: SERIES_IDS[0],
      number: 2,
      pages: SERIES_IDS,
    });
  });
});

it('nothing of a report in a private window is kept, nor its pages', async () => {
  await visit(sentPage(1), { isPrivate: true });
  expect(await desk.world.database.reports.count()).toBe(0);
});

it('a report is read although the store that would know its other pages fails', async () => {
  desk.world.database.close();
  expect(await visit(sentPage(2))).toMatchObject({
    ok: true,
    value: { extraction: { report: { isReport: true } } },
  });
});

const LINK = { address: sentPage(2).url, words: '2' };

it.each([
  { name: 'too many links', paging: { links: Array(101).fill(LINK), calls: [] } },
  {
    name: 'a script for an address',
    paging: { links: [{ ...LINK, address: 'javascript:alert(1)' }], calls: [] },
  },
  {
    name: 'a novel for words',
    paging: { links: [{ ...LINK, words: '页'.repeat(101) }], calls: [] },
  },
  { name: 'too many calls', paging: { links: [], calls: Array(11).fill("3,0,'a','html'") } },
  { name: 'something else', paging: { links: [LINK], calls: [], key: sentPage(1).url } },
])('a request with $name is refused', async ({ paging }) => {
  const { request, sender } = sentPage(1);
  expect(await desk.call('report.read', { ...request, paging }, sender)).toEqual({
    ok: false,
    error: 'invalid-message',
  });
});

it('links to other sites and other articles make no series', async () => {
  const { request, sender } = sentPage(1);
  const links = [
    { address: 'https://www.anping.gov.cn/zwgk/gzbg/202401/t20240118_5521_1.html', words: '2' },
    { address: sentPage(2).url.replace('5521', '5522'), words: '2' },
  ];
  await visit({ request: { ...request, paging: { links, calls: [] } }, sender });
  expect(await rowOf(1)).toMatchObject({ series: undefined });
});

it.each([
  { name: 'the last place', change: {}, zone: 'plan' },
  { name: 'the last figure', change: { pledges: [], metrics: [METRIC] }, zone: 'review' },
  { name: 'the last heading', change: { pledges: [], metrics: [] }, zone: 'review' },
  {
    name: 'what stands before an appeal',
    change: { pledges: [PLEDGE, { ...PLEDGE, start: 99, zone: 'other' as const }] },
    zone: 'plan',
  },
  { name: 'nothing', change: { sections: [], pledges: [], metrics: [] }, zone: undefined },
])('a page ends in the zone of $name', ({ change, zone }) => {
  expect(endZone(extraction(change))).toBe(zone);
});
