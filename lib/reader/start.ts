import { describe } from '../anchor/describe';
import { firstPart, partOf } from '../messages/parts';
import { createRouter, onBroadcast } from '../messages/router';
import type { TabHandlers } from '../messages/router';
import { broadcast, callBackground } from '../messages/send';
import { fail, ok } from '../model/result';
import type { Settings } from '../model/settings';
import { isAlive } from '../platform/browser';
import { newUuid } from '../platform/uuid';
import { readSettings, watchSettings } from '../settings/settings';
import { holdsText } from './frames';
import { watchPointer } from './hover';
import { commandOf, isTyping } from './keys';
import type { KeyCommand } from './keys';
import { watchSelection } from './selecting';
import { ReaderSession } from './session';
import { ReaderUi } from './ui';
import { wordsOf } from './words';

/** A running reader. */
export interface Reader {
  /** Reads the page again: the reader asked for it although it was read, or it failed before. */
  readonly again: () => void;
}

/**
 * Starts reading this frame: text, extraction, paint, store, card, keys, and the answers to the panel. Answers
 * `undefined` where another frame holds the page's text.
 */
export async function startReader(page: Document, view: Window): Promise<Reader | undefined> {
  const stored = readSettings();
  const session = await ReaderSession.open(
    {
      page,
      call: callBackground,
      newId: newUuid,
      later,
      tell: (url) => broadcast('reader.changed', { url }),
    },
    stored,
  );
  if (!holdsText(view, session.text.map().text.length)) {
    session.dispose();
    return undefined;
  }
  /* The background works while the rest is set up. */
  const reading = session.read();
  let settings = await stored;
  const ui = new ReaderUi({
    page,
    session,
    words: () => wordsOf(settings.language),
    today: () => localDay(new Date()),
    knownTags: async () => {
      const answer = await callBackground('tag.list', {});
      return answer.ok ? answer.value : [];
    },
  });
  const stopped = new AbortController();
  const stops = [
    createRouter(handlers(session, ui)),
    onBroadcast('annotations.changed', ({ source }) => {
      if (source === session.source) session.guard(() => session.loadAnnotations());
    }),
    watchSettings((changed: Settings) => {
      settings = changed;
      session.guard(() => session.apply(changed));
    }),
  ];
  const stop = (): void => {
    stopped.abort();
    ui.dispose();
    session.dispose();
    for (const end of stops) end();
  };
  watchPage(page, view, { session, ui, stop, signal: stopped.signal });
  await reading;
  return { again: () => session.guard(() => session.read()) };
}

function handlers(session: ReaderSession, ui: ReaderUi): TabHandlers {
  return {
    'reader.state': async () => {
      const { current } = session.state;
      return ok(current.extraction === undefined ? current : { ...current, ...firstPart(current.extraction) });
    },
    'reader.part': async ({ textHash, part }) => {
      const { extraction, textHash: currentHash } = session.state.current;
      return extraction === undefined || currentHash !== textHash ? fail('not-found') : ok(partOf(extraction, part));
    },
    'reader.jump': async (span) => ok({ shown: ui.jump(span) }),
    'reader.describe': async (span) => {
      const { current, source } = session;
      if (current === undefined) return fail('no-text');
      try {
        return ok(describe(current.text, current.textHash, span, source));
      } catch {
        return fail('not-found');
      }
    },
  };
}

interface Watching {
  readonly session: ReaderSession;
  readonly ui: ReaderUi;
  readonly stop: () => void;
  readonly signal: AbortSignal;
}

/** Listens to pointer, keys, selection and the page's end. An extension that was updated or removed leaves the page. */
function watchPage(page: Document, view: Window, { session, ui, stop, signal }: Watching): void {
  const { guard } = session;
  const isOwn = (target: EventTarget | null): boolean => target === ui.host.element;
  watchPointer(
    {
      isOwn,
      keyAt: ({ x, y }) => {
        if (isAlive()) return session.painting.keysAt(x, y)[0];
        stop();
        return undefined;
      },
      rest: (point) => {
        if (!ui.card.isBusy && !ui.toolbar.isShown) ui.openAt(point);
      },
      click: (point) => ui.openAt(point),
      leave: () => {
        if (!ui.card.isBusy) ui.card.close();
      },
    },
    { page, guard, signal },
  );
  watchSelection(page, () => guard(() => ui.offer()), signal);
  const passive = { capture: true, passive: true, signal };
  page.addEventListener('scroll', () => guard(() => ui.moved()), passive);
  view.addEventListener('resize', () => guard(() => ui.moved()), passive);
  page.addEventListener('pointerdown', (event) => guard(() => isOwn(event.target) || ui.pressedElsewhere()), passive);
  view.addEventListener('keydown', (event) => guard(() => onKey(event, ui)), { capture: true, signal });
  page.addEventListener('visibilitychange', () => guard(() => page.hidden && session.drafts.flush()), { signal });
  view.addEventListener('pagehide', () => guard(() => session.drafts.flush()), { signal });
}

function onKey(event: KeyboardEvent, ui: ReaderUi): void {
  if (event.key === 'Escape' && !event.isComposing && !ui.card.hasFocus) return ui.escape();
  const command = commandOf(event);
  const target = ui.card.hasFocus ? ui.host.root.activeElement : event.composedPath()[0];
  if (command === undefined || isTyping(target)) return;
  event.preventDefault();
  event.stopPropagation();
  run(command, ui);
}

function run(command: KeyCommand, ui: ReaderUi): void {
  if (command === 'annotate') ui.annotateSelection();
  else ui.step(command === 'next' ? 1 : -1);
}

function later(work: () => void, delayMs: number): () => void {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
}

/** The calendar day where the reader is. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
