import type { Settings } from '../model/settings';
import { isAlive } from '../platform/browser';
import { cardKeyOf } from './card/card-keys';
import type { Guard } from './guard';
import { watchPointer } from './hover';
import { commandOf, isTyping } from './keys';
import type { KeyCommand } from './keys';
import { watchMoves } from './moves';
import { watchReport } from './other-report';
import { watchSelection } from './selecting';
import type { ReaderSession } from './session';
import type { StripFrame } from './strip/frame';
import type { ReaderUi } from './ui';

/** What is watched for. */
interface Watching {
  readonly session: ReaderSession;
  readonly ui: ReaderUi;
  readonly strip: StripFrame;
  /** The reader's choices as they are now: when the card and the toolbar come by themselves. */
  readonly settings: () => Pick<Settings, 'cardMode' | 'selectionToolbar'>;
  /**
   * The page came back out of the back/forward cache, where nothing is heard: asks whether and how
   * it is to be read.
   */
  readonly reopen: () => Promise<void>;
}

/** How often the paint is looked at while the page is in sight: a page can take it off. */
const LOOK_MS = 1_500;

/** A page that is still there so long after it was to be left stays. */
const BACK_MS = 2_000;

/**
 * Listens to pointer, keys, selection and the page's end. Only what the reader does counts, never
 * what a script of the page plays. An extension that was updated or removed leaves the page.
 * Answers what ends it all.
 */
export function watchPage(
  page: Document,
  view: Window,
  { session, ui, strip, settings, reopen }: Watching,
): () => void {
  /*
   * Until the clock tells, an extension that is gone must not answer for the one that took its
   * place.
   */
  const guard: Guard = (work) => (isAlive() ? session.guard(work) : stop());
  const stopped = new AbortController();
  const { signal } = stopped;
  const stop = (): void => {
    stopped.abort();
    view.clearInterval(looking);
    ui.dispose();
    strip.dispose();
    session.dispose();
  };
  const looking = view.setInterval(() => {
    if (!isAlive()) return stop();
    if (!page.hidden) guard(() => session.painting.repair());
  }, LOOK_MS);
  watchPointer(
    {
      isOwn: ui.isOwn,
      keyAt: ({ x, y }) => {
        if (isAlive()) return session.painting.keysAt(x, y)[0];
        stop();
        return undefined;
      },
      hovers: () => settings().cardMode === 'hover',
      rest: (point) => {
        if (!ui.card.isBusy && !ui.card.isPinned && !ui.toolbar.isShown) ui.openAt(point);
      },
      click: (point) => {
        if (settings().cardMode !== 'off') ui.openAt(point);
      },
      leave: () => {
        if (!ui.card.isBusy) ui.pressedElsewhere();
      },
    },
    { page, guard, signal },
  );
  watchSelection(page, () => guard(() => settings().selectionToolbar && ui.offer()), signal);
  const passive = { capture: true, passive: true, signal };
  page.addEventListener('scroll', () => guard(() => ui.moved()), passive);
  view.addEventListener('resize', () => guard(() => ui.moved()), passive);
  page.addEventListener(
    'pointerdown',
    ({ isTrusted, target, clientX: x, clientY: y }) =>
      guard(() => !isTrusted || ui.isOwn(target) || ui.pressedAt({ x, y })),
    passive,
  );
  page.addEventListener(
    'dblclick',
    ({ isTrusted }) => guard(() => !isTrusted || ui.doubleClicked()),
    passive,
  );
  view.addEventListener('keydown', (event) => guard(() => onKey(event, ui)), {
    capture: true,
    signal,
  });
  const isOther = watchReport(page.location);
  watchMoves(
    view,
    () =>
      guard(() => {
        if (isOther()) ui.reset();
        session.moved();
      }),
    signal,
  );
  prepareCard(view, { session, ui, strip, reopen }, signal);
  return stop;
}

/**
 * Has the card made when the page is at rest, so that the first one is there at once, and taken out
 * before the reader leaves, with the strip: Chromium keeps no page with a frame of an extension for
 * the way back.
 */
function prepareCard(
  view: Window,
  { session, ui, strip, reopen }: Omit<Watching, 'settings'>,
  signal: AbortSignal,
): void {
  const prepare = (): void => session.guard(() => signal.aborted || ui.card.prepare());
  if (typeof view.requestIdleCallback === 'function')
    view.requestIdleCallback(prepare, { timeout: 2_000 });
  else view.setTimeout(prepare, 500);
  /*
   * Out of the back/forward cache: the background has forgotten the page, and with it a card that
   * was kept in it.
   */
  const comeBack = async (): Promise<void> => {
    ui.card.detach();
    await reopen();
    if (signal.aborted) return;
    strip.detach();
    strip.attach();
    await session.loadMarks();
    await session.loadWatched();
  };
  view.addEventListener(
    'pageshow',
    ({ persisted }) => session.guard(() => persisted && comeBack()),
    { signal },
  );
  if (!('navigation' in view)) return;
  view.navigation.addEventListener(
    'navigate',
    (event) => {
      if (event.destination.sameDocument || event.downloadRequest !== null) return;
      session.guard(() => {
        if (ui.card.canClose) ui.card.detach();
        strip.detach();
        /* It may have been called off, or was none that leaves. */
        view.setTimeout(() => session.guard(() => strip.attach()), BACK_MS);
      });
    },
    { signal },
  );
}

function onKey(event: KeyboardEvent, ui: ReaderUi): void {
  if (!event.isTrusted) return;
  if (event.key === 'Escape' && !event.isComposing) return ui.escape();
  const plain = cardKeyOf(event);
  if (plain !== undefined && ui.press(plain)) {
    event.preventDefault();
    return event.stopPropagation();
  }
  const command = commandOf(event);
  if (command === undefined || isTyping(event.composedPath()[0])) return;
  event.preventDefault();
  event.stopPropagation();
  run(command, ui);
}

function run(command: KeyCommand, ui: ReaderUi): void {
  if (command === 'annotate') ui.annotateSelection();
  else ui.step(command === 'next' ? 1 : -1);
}
