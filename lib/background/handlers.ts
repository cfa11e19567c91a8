import type { BackgroundCall, BackgroundCalls } from '../messages/map';
import { partOf } from '../messages/parts';
import type { Handlers, Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { CALL_SCHEMAS } from '../schema/calls';
import { deleteAnnotation, findAnnotation, listAnnotations, saveAnnotation } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import { listTags } from '../store/tags';
import { canonicalUrl } from '../text/canonical-url';
import { keepReport, readReport } from './read-report';
import { RecentReadings } from './recent-readings';
import { storageHandlers } from './storage-calls';
import { warmUp } from './warm-up';
import type { BackgroundWorld } from './world';

type Work<C extends BackgroundCall> = (
  request: BackgroundCalls[C]['request'],
  sender: Sender,
) => Promise<Result<BackgroundCalls[C]['response']>>;

/** The background's side of every call: request validated, sender checked against the report it speaks of, then done. */
export function backgroundHandlers(world: BackgroundWorld): Handlers {
  const { database } = world;
  const recent = new RecentReadings();
  let isWarm = false;
  const warmUpOnce = (): void => {
    if (!isWarm) warmUp(database);
    isWarm = true;
  };
  return {
    'page.detected': guarded('page.detected', async ({ url, verdict }, sender) => {
      if (!speaksOf(sender, url) || sender.tabId === undefined) return fail('not-allowed');
      if (!verdict.isReport) return ok({ injected: false });
      const injected = await inject(world, sender.tabId, sender.frameId);
      // Behind the answer: a background that is stopped while it warms up has then done what it was called for.
      if (injected.ok) setTimeout(warmUpOnce);
      return injected;
    }),
    'tab.analyse': guarded('tab.analyse', async ({ tabId }, sender) =>
      sender.isPage ? inject(world, tabId) : fail('not-allowed'),
    ),
    'report.read': guarded('report.read', async (request, sender) =>
      speaksOf(sender, request.url) ? readReport({ world, recent }, request, sender) : fail('not-allowed'),
    ),
    'report.part': guarded('report.part', async ({ url, textHash, part }, sender) => {
      const reading = speaksOf(sender, url) ? recent.find(canonicalUrl(url), textHash) : undefined;
      return reading === undefined ? fail('not-found') : ok(partOf(reading.extraction, part));
    }),
    'report.keep': guarded('report.keep', async (request, sender) =>
      speaksOf(sender, request.url) ? keepReport({ world, recent }, request, sender) : fail('not-allowed'),
    ),
    'annotation.save': guarded('annotation.save', async (edit, sender) => {
      const source = canonicalUrl(edit.target.source);
      if (!speaksOf(sender, source)) return fail('not-allowed');
      const existing = await attemptStore(() => findAnnotation(database, edit.id));
      if (!existing.ok) return existing;
      if (existing.value !== undefined && existing.value.reportId !== source) return fail('not-allowed');
      const target = { ...edit.target, source };
      const saved = await attemptStore(() => saveAnnotation(database, world, { ...edit, target, reportId: source }));
      if (!saved.ok) return saved;
      world.announce(source);
      return ok(saved.value.annotation);
    }),
    'annotation.delete': guarded('annotation.delete', async ({ id, source }, sender) => {
      const reportId = canonicalUrl(source);
      if (!speaksOf(sender, reportId)) return fail('not-allowed');
      const deleted = await attemptStore(async () => {
        const row = await findAnnotation(database, id);
        if (row?.reportId !== reportId) return undefined;
        await deleteAnnotation(database, world, id);
        return { id };
      });
      if (!deleted.ok) return deleted;
      if (deleted.value === undefined) return fail('not-found');
      world.announce(reportId);
      return ok(deleted.value);
    }),
    'annotation.list': guarded('annotation.list', async ({ source }, sender) => {
      const reportId = canonicalUrl(source);
      return speaksOf(sender, reportId) ? attemptStore(() => listAnnotations(database, reportId)) : fail('not-allowed');
    }),
    ...storageHandlers(world),
    'tag.list': guarded('tag.list', async () => attemptStore(() => listTags(database))),
  };
}

/** Whether the sender may speak of a page: the extension's own pages of any, a content script of its own frame's. */
function speaksOf(sender: Sender, url: string): boolean {
  return sender.isPage || (sender.url !== undefined && canonicalUrl(sender.url) === canonicalUrl(url));
}

function guarded<C extends BackgroundCall>(
  name: C,
  work: Work<C>,
): (request: unknown, sender: Sender) => Promise<Result<unknown>> {
  return async (request, sender) => {
    const parsed = CALL_SCHEMAS[name](request);
    return parsed === undefined ? fail('invalid-message') : work(parsed, sender);
  };
}

async function inject(world: BackgroundWorld, tabId: number, frameId?: number): Promise<Result<{ injected: boolean }>> {
  try {
    await world.injectReader(tabId, frameId);
    return ok({ injected: true });
  } catch {
    return fail('injection-failed');
  }
}
