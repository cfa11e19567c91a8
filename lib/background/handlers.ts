import type { BackgroundCall } from '../messages/map';
import type { Handler } from '../messages/router';
import { first } from '../store/turns';
import { annotationCalls } from './annotation-calls';
import { auditCalls } from './audit-calls';
import { binCalls } from './bin-calls';
import { bulkCalls } from './bulk-calls';
import { announcer, manyAnnouncer, watchAnnouncer } from './call';
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
import { SyncKeeper } from './sync';
import { storageCalls } from './storage-calls';
import { syncCalls } from './sync-calls';
import { WaitingEdits } from './waiting-edits';
import { WarmUp } from './warm-up';
import { watchCalls } from './watch-calls';
import { whyCalls } from './why-calls';
import type { BackgroundWorld } from './world';

/** What the work behind the calls shares, over a world. */
export function deskOf(world: BackgroundWorld): Desk {
  const documents = new OpenDocuments(world.memory, world.nowMs);
  const recent = new RecentReadings();
  const announce = announcer({ world, recent, documents });
  const waiting = new WaitingEdits({ ...world, announce });
  const tellWatch = watchAnnouncer({ world, documents });
  const incoming = new IncomingWork(world, async (reportIds) => {
    await tellWatch();
    await documents.resettle((url) => sourceOf({ world }, url));
    await manyAnnouncer({ world, recent, documents })(reportIds);
  });
  const sites = new SiteKeeper(world, documents);
  const sync = new SyncKeeper(world, {
    announce: async (reportIds) => {
      await tellWatch();
      if (reportIds.length === 0) return;
      await documents.resettle((url) => sourceOf({ world }, url));
      await manyAnnouncer({ world, recent, documents })(reportIds);
    },
    isQuiet: async () => (await waiting.list()).length === 0,
    readTexts: () => void incoming.finish().catch(() => undefined),
  });
  const warmUp = new WarmUp(world);
  return { world, recent, documents, sites, warmUp, waiting, incoming, sync };
}

/** The background's side of every call: request validated, sender checked, then done. */
export function backgroundHandlers(
  world: BackgroundWorld,
  desk = deskOf(world),
): CallHandlers<BackgroundCall> {
  const annotations = annotationCalls(desk);
  const bin = binCalls(desk);
  const bulk = bulkCalls(desk);
  const watch = watchCalls(desk);
  /**
   * What the reader writes is answered before a long page is read on; each of these calls ends,
   * also where no database answers.
   */
  const soon =
    (handler: Handler): Handler =>
    async (request, sender) => {
      const answer = await first(world, () => handler(request, sender));
      if (answer.ok && !sender.isPrivate) world.lookAfterBackups();
      return answer;
    };
  const handed = handingOn(desk);
  return handed({
    ...pageCalls(desk),
    ...reportCalls(desk),
    ...whyCalls(desk),
    ...auditCalls(desk),
    ...cardCalls(desk),
    ...annotations,
    'annotation.save': soon(withWaitingBehind(desk, annotations['annotation.save'])),
    'annotation.delete': soon(annotations['annotation.delete']),
    'annotation.undo': soon(annotations['annotation.undo']),
    'annotation.bulk': soon(bulk['annotation.bulk']),
    'annotation.save-all': soon(bulk['annotation.save-all']),
    'annotation.undo-all': soon(bulk['annotation.undo-all']),
    ...filterCalls(desk),
    ...watch,
    'watch.save': soon(watch['watch.save']),
    ...bin,
    'bin.restore': soon(bin['bin.restore']),
    ...storageCalls(desk),
    ...joinCalls(desk),
    ...importCalls(desk),
    ...siteCalls(desk),
    ...sampleCalls(desk),
    ...syncCalls(desk),
    ...outboxCalls(desk),
  });
}

/** Calls after which there may be something to hand on to the reader's other devices. */
const WRITING = [
  'annotation.save',
  'annotation.delete',
  'annotation.undo',
  'annotation.bulk',
  'annotation.save-all',
  'annotation.undo-all',
  'filter.save',
  'filter.delete',
  'watch.save',
  'bin.restore',
  'bin.erase',
  'store.erase',
  'store.erase-unannotated',
  'report.join',
  'report.unjoin',
  'import.go-on',
] as const satisfies readonly BackgroundCall[];

/** Has sync hear of each call that wrote something. */
function handingOn({ sync }: Desk) {
  return (handlers: CallHandlers<BackgroundCall>): CallHandlers<BackgroundCall> => {
    const telling = WRITING.map((name): [BackgroundCall, Handler] => [
      name,
      async (request, sender) => {
        const answer = await handlers[name](request, sender);
        if (answer.ok) sync.expect();
        return answer;
      },
    ]);
    return { ...handlers, ...Object.fromEntries(telling) };
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
