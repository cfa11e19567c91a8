import type { BackgroundCall, BackgroundCalls } from '../messages/map';
import { isHost, SITE_ACTS } from '../model/site';
import { DIRECTIONS } from '../model/steps';
import { MAX_BULK, MAX_FILTER, MAX_FRAGMENT, MAX_SITES } from '../model/limits';
import {
  annotationEdit,
  annotationSave,
  begunAnnotation,
  bulkChange,
  cardToken,
  filterName,
  offset,
  sha256,
  undoStep,
  uuid,
  webAddress,
} from './annotation';
import { outboxEntry, outboxEntryKey } from './outbox';
import { readRequest, verdict } from './read-request';
import { logEntry, syncEntry } from './sync';
import { MAX_WATCH_EDITS, watchEdit } from './watch';
import { z } from './zod';

/** A reader of untrusted requests: the request as typed, or `undefined` where it is not one. */
export type Parse<T> = (request: unknown) => T | undefined;

/** A fragment of the desk (`#/report/…`), which names no other page. */
const deskHash = z.string().check(z.maxLength(MAX_FRAGMENT), z.regex(/^#\/[\w%.~!*'()?=&+/-]*$/));

const host = z.string().check(z.refine(isHost));
const hosts = z.array(host).check(z.maxLength(MAX_SITES));

/** The schema of every call that the background answers. */
export const CALL_SCHEMAS: {
  readonly [C in BackgroundCall]: Parse<BackgroundCalls[C]['request']>;
} = {
  'page.coming': parser(z.strictObject({})),
  'page.detected': parser(
    z.strictObject({ url: webAddress, verdict, cannotLoad: z.optional(z.literal(true)) }),
  ),
  'report.read': parser(readRequest),
  'report.part': parser(z.strictObject({ url: webAddress, textHash: sha256, part: offset })),
  'report.keep': parser(z.strictObject({ url: webAddress, textHash: sha256 })),
  'finding.why': parser(
    z.strictObject({
      textHash: sha256,
      subject: z.enum(['metric', 'pledge']),
      as: z.string().check(z.maxLength(40)),
      start: offset,
      end: offset,
    }),
  ),
  'finding.joint': parser(
    z.strictObject({
      textHash: sha256,
      subject: z.enum(['metric', 'pledge']),
      start: offset,
      end: offset,
    }),
  ),
  'report.audit': parser(z.strictObject({ textHash: sha256 })),
  'audit.marks': parser(z.strictObject({ url: webAddress, textHash: sha256 })),
  'page.opened': parser(z.strictObject({ url: webAddress })),
  'marks.list': parser(z.strictObject({ url: webAddress, textHash: sha256 })),
  'card.offer': parser(z.strictObject({ url: webAddress, token: cardToken })),
  'card.claim': parser(z.strictObject({ token: cardToken })),
  'card.notes': parser(z.strictObject({ deskId: z.optional(uuid) })),
  'card.step': parser(z.strictObject({ direction: z.enum(DIRECTIONS) })),
  'library.open': parser(z.strictObject({ hash: deskHash })),
  'annotation.save': parser(annotationSave),
  'annotation.delete': parser(z.strictObject({ id: uuid })),
  'annotation.undo': parser(z.strictObject({ step: undoStep })),
  'annotation.bulk': parser(
    z.strictObject({
      ids: z.array(uuid).check(z.maxLength(MAX_BULK)),
      begun: z.array(begunAnnotation).check(z.maxLength(MAX_BULK)),
      change: bulkChange,
    }),
  ),
  'annotation.save-all': parser(
    z.strictObject({ edits: z.array(annotationEdit).check(z.maxLength(MAX_BULK)) }),
  ),
  'annotation.undo-all': parser(
    z.strictObject({ steps: z.array(undoStep).check(z.maxLength(2 * MAX_BULK)) }),
  ),
  'filter.save': parser(
    z.strictObject({
      id: uuid,
      name: filterName,
      filter: z.string().check(z.maxLength(MAX_FILTER)),
    }),
  ),
  'filter.delete': parser(z.strictObject({ id: uuid })),
  'bin.restore': parser(z.strictObject({ id: uuid })),
  'bin.erase': parser(z.strictObject({ id: z.optional(uuid), source: z.optional(webAddress) })),
  'report.join': parser(z.strictObject({ from: webAddress, into: webAddress })),
  'report.unjoin': parser(z.strictObject({ source: webAddress })),
  'notes.share': parser(z.strictObject({ source: webAddress })),
  'outbox.list': parser(z.strictObject({})),
  'outbox.retry': parser(z.strictObject({})),
  'outbox.keep': parser(outboxEntry),
  'outbox.read': parser(z.strictObject({})),
  'outbox.drop': parser(z.strictObject({ keys: z.array(outboxEntryKey) })),
  'annotation.list': parser(z.strictObject({ source: webAddress })),
  'annotation.anchors': parser(
    z.strictObject({ source: webAddress, textHash: sha256, tabId: z.optional(z.number()) }),
  ),
  'tag.list': parser(z.strictObject({})),
  'store.erase': parser(
    z.strictObject({ id: z.string().check(z.minLength(1)), withNotes: z.boolean() }),
  ),
  'store.erase-unannotated': parser(z.strictObject({})),
  'import.go-on': parser(z.strictObject({})),
  'import.take-back': parser(z.strictObject({ id: uuid })),
  'sync.stand': parser(z.strictObject({})),
  'sync.set-up': parser(syncEntry),
  'sync.now': parser(z.strictObject({})),
  'sync.decide': parser(z.strictObject({ keep: z.boolean() })),
  'sync.off': parser(z.strictObject({})),
  'sync.forget': parser(
    z.strictObject({
      device: z.string().check(z.regex(/^[0-9a-z]{1,32}$/)),
      evenUnread: z.optional(z.boolean()),
    }),
  ),
  'sync.hand-over': parser(z.strictObject({})),
  'sync.take-in': parser(
    z.strictObject({ entries: z.array(logEntry).check(z.maxLength(MAX_BULK)), keep: z.boolean() }),
  ),
  'watch.save': parser(
    z.strictObject({ words: z.array(watchEdit).check(z.maxLength(MAX_WATCH_EDITS)) }),
  ),
  'watch.find': parser(z.strictObject({ textHash: sha256 })),
  'watch.marks': parser(z.strictObject({ url: webAddress, textHash: sha256 })),
  'site.list': parser(z.strictObject({})),
  'site.set': parser(z.strictObject({ host, act: z.enum(SITE_ACTS) })),
  'site.restore': parser(z.strictObject({ always: hosts, never: hosts })),
  'sample.keep': parser(z.strictObject({})),
  'tab.analyse': parser(z.strictObject({ tabId: z.number() })),
};

function parser<T>(schema: z.ZodMiniType<T>): Parse<T> {
  return (request) => {
    const result = schema.safeParse(request);
    return result.success ? result.data : undefined;
  };
}
