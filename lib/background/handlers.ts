import type { BackgroundCall } from '../messages/map';
import type { Handler } from '../messages/router';
import { first } from '../store/turns';
import { annotationCalls } from './annotation-calls';
import { binCalls } from './bin-calls';
import { bulkCalls } from './bulk-calls';
import { announcer, manyAnnouncer } from './call';
import type { CallHandlers, Desk } from './call';
import { cardCalls } from './card-calls';
import { filterCalls } from './filter-calls';
import { importCalls } from './import-calls';
import { IncomingWork } from './incoming';
import { joinCalls } from './join-calls';
import { OpenDocuments } from './open-documents';
import { outboxCalls } from './outbox-calls';
import { pageCalls } from './page-calls';
import { RecentReadings } from './recent-readings';
import { reportCalls } from './report-calls';
import { sampleCalls } from './sample-calls';
import { siteCalls } from './site-calls';
import { SiteKeeper } from './sites';
import { sourceOf } from './source';
import { storageCalls } from './storage-calls';
import { syncCalls } from './sync-calls';
import { WaitingEdits } from './waiting-edits';
import type { BackgroundWorld } from './world';

/** What the work behind the calls shares, over a world. */
export function deskOf(world: BackgroundWorld): Desk {
  const documents = new OpenDocuments(world.memory, world.nowMs);
  const announce = announcer({ world, documents });
  const waiting = new WaitingEdits({ ...world, announce });
  const incoming = new IncomingWork(world, async (reportIds) => {
    await documents.resettle((url) => sourceOf({ world }, url));
    await manyAnnouncer({ world, documents })(reportIds);
  });
  const sites = new SiteKeeper(world, documents);
  return { world, recent: new RecentReadings(), documents, sites, waiting, incoming };
}

/** The background's side of every call: request validated, sender checked, then done. */
export function backgroundHandlers(world: BackgroundWorld, desk = deskOf(world)): CallHandlers<BackgroundCall> {
  const annotations = annotationCalls(desk);
  const bin = binCalls(desk);
  const bulk = bulkCalls(desk);
  /** What the reader writes is answered before a long page is read on; each of these calls ends, also where no database answers. */
  const soon =
    (handler: Handler): Handler =>
    async (request, sender) => {
      const answer = await first(world, () => handler(request, sender));
      if (answer.ok && !sender.isPrivate) world.lookAfterBackups();
      return answer;
    };
  return {
    ...pageCalls(desk),
    ...reportCalls(desk),
    ...cardCalls(desk),
    ...annotations,
    'annotation.save': soon(withWaitingBehind(desk, annotations['annotation.save'])),
    'annotation.delete': soon(annotations['annotation.delete']),
    'annotation.undo': soon(annotations['annotation.undo']),
    'annotation.bulk': soon(bulk['annotation.bulk']),
    'annotation.undo-all': soon(bulk['annotation.undo-all']),
    ...filterCalls(desk),
    ...bin,
    'bin.restore': soon(bin['bin.restore']),
    ...storageCalls(desk),
    ...joinCalls(desk),
    ...importCalls(desk),
    ...siteCalls(desk),
    ...sampleCalls(desk),
    ...syncCalls(desk),
    ...outboxCalls(desk),
  };
}

/** Once something could be saved, what waits can be as well. */
const withWaitingBehind =
  ({ waiting }: Desk, save: Handler): Handler =>
  async (request, sender) => {
    const saved = await save(request, sender);
    if (saved.ok) void waiting.drain().catch(() => undefined);
    return saved;
  };
