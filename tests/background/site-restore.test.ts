import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sender } from '../../lib/messages/router';
import type { SiteAct } from '../../lib/model/site';
import { deskOf } from '../../lib/background/handlers';
import { ADDRESS } from '../builders/annotation-edit';
import { CARD, CONTENT, PAGE } from '../builders/senders';
import { GOV, OTHER, siteWorld } from '../builders/site-world';

let desk = siteWorld();

beforeEach(() => {
  desk = siteWorld();
});

describe('choices of a backup', () => {
  const restore = (sites: unknown, sender: Sender = PAGE): Promise<unknown> =>
    desk.call('site.restore', sites, sender);

  const set = (host: string, act: SiteAct): Promise<unknown> =>
    desk.call('site.set', { host, act }, PAGE);

  it('come in beside those made here; those stay, and open pages follow', async () => {
    desk.state.stored = { always: ['c.gov.cn'], never: ['d.gov.cn'] };
    desk.state.tabs.set('a.gov.cn', [5]);
    const { documents } = deskOf(desk.world);
    await documents.note(CONTENT, { source: ADDRESS, url: ADDRESS });
    expect(await restore({ always: ['a.gov.cn', 'd.gov.cn'], never: [GOV, 'c.gov.cn'] })).toEqual({
      ok: true,
      value: { always: ['a.gov.cn', 'c.gov.cn'], never: ['d.gov.cn', GOV], paused: [] },
    });
    expect([desk.state.looked, desk.state.left, desk.state.told]).toEqual([['a.gov.cn 5'], [7], 1]);
  });

  it('allow no site outside of the government’s, and forbid none that is allowed here', async () => {
    desk.state.allowed = [OTHER];
    await restore({ always: ['a.example'], never: [OTHER, 'b.example'] });
    expect(desk.state.stored).toEqual({ always: [], never: ['b.example'] });
  });

  it('come in the keeper’s turn: no choice made meanwhile is lost', async () => {
    await Promise.all([
      restore({ always: [], never: ['b.gov.cn'] }),
      set(GOV, 'never'),
      set('a.gov.cn', 'always'),
    ]);
    expect(desk.state.stored).toEqual({ always: ['a.gov.cn'], never: ['b.gov.cn', GOV] });
  });

  it.each([
    {
      name: 'a page',
      sites: { always: ['a.gov.cn'], never: [] },
      sender: CONTENT,
      error: 'not-allowed',
    },
    {
      name: 'a card',
      sites: { always: ['a.gov.cn'], never: [] },
      sender: CARD,
      error: 'not-allowed',
    },
    {
      name: 'another shape',
      sites: { always: ['a.gov.cn/b'], never: [] },
      sender: PAGE,
      error: 'invalid-message',
    },
  ])('$name brings none', async ({ sites, sender, error }) => {
    expect(await restore(sites, sender)).toEqual({ ok: false, error });
    expect(desk.state.stored).toEqual({ always: [], never: [] });
  });
});
