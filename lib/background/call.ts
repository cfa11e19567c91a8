import type { BackgroundCall, BackgroundCalls } from '../messages/map';
import type { Handler, Sender } from '../messages/router';
import { fail } from '../model/result';
import type { Result } from '../model/result';
import { CALL_SCHEMAS } from '../schema/calls';
import { showBadge } from './badge';
import type { IncomingWork } from './incoming';
import type { OpenDocuments } from './open-documents';
import type { RecentReadings } from './recent-readings';
import type { SiteKeeper } from './sites';
import { sourceOf } from './source';
import type { SyncKeeper } from './sync';
import type { WaitingEdits } from './waiting-edits';
import type { WarmUp } from './warm-up';
import type { BackgroundWorld } from './world';

/** What the work behind the calls shares. */
export interface Desk {
  readonly world: BackgroundWorld;
  readonly recent: RecentReadings;
  readonly documents: OpenDocuments;
  readonly sites: SiteKeeper;
  readonly warmUp: WarmUp;
  /** Edits that are not stored yet. */
  readonly waiting: WaitingEdits;
  /** Imports on their way into the store. */
  readonly incoming: IncomingWork;
  /** The reader's other devices. */
  readonly sync: SyncKeeper;
}

/** A part of the background's handlers: some of the calls, each typed by the map. */
export type CallHandlers<C extends BackgroundCall> = Readonly<Record<C, Handler>>;

/** The work behind one call, given a request that was validated. */
export type Work<C extends BackgroundCall> = (
  request: BackgroundCalls[C]['request'],
  sender: Sender,
) => Promise<Result<BackgroundCalls[C]['response']>>;

/**
 * Makes a handler: the request is validated before the work sees it; else the answer is
 * `invalid-message`.
 */
export function guarded<C extends BackgroundCall>(name: C, work: Work<C>): Handler {
  return async (request, sender) => {
    const parsed = CALL_SCHEMAS[name](request);
    return parsed === undefined ? fail('invalid-message') : work(parsed, sender);
  };
}

/** The same for a call that only the extension's own pages may make. */
export const forPages = <C extends BackgroundCall>(name: C, work: Work<C>): Handler =>
  guarded(name, async (request, sender) =>
    sender.kind === 'page' ? work(request, sender) : fail('not-allowed'),
  );

/** Tells of changed annotations of many pages at once, by the reports that they are kept under. */
export const manyAnnouncer =
  (desk: Pick<Desk, 'world' | 'recent' | 'documents'>) =>
  async (reportIds: readonly string[]): Promise<void> => {
    const sources = new Set(
      await Promise.all(reportIds.map((reportId) => sourceOf(desk, reportId))),
    );
    const all = await desk.documents.all();
    const documents = all.filter(({ source }) => sources.has(source));
    desk.world.announceImported([...sources], documents);
    for (const document of documents) void showBadge(desk, document);
  };

/** Tells that the watch words may be others; web pages only where they are marked in pages. */
export const watchAnnouncer =
  ({ world, documents }: Pick<Desk, 'world' | 'documents'>) =>
  async (): Promise<void> => {
    const { watchInPage } = await world.readSettings();
    world.announceWatch(watchInPage ? await documents.all() : []);
  };

/** Tells of changed annotations of a page, once they are stored. */
export const announcer =
  (desk: Pick<Desk, 'world' | 'recent' | 'documents'>) =>
  async (reportId: string): Promise<void> => {
    const source = await sourceOf(desk, reportId);
    const documents = await desk.documents.showing(source);
    desk.world.announce(source, documents);
    for (const document of documents) void showBadge(desk, document);
  };
