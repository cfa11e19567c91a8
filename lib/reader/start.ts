import { describe } from '../anchor/describe';
import { firstPart, partOf } from '../messages/parts';
import { createTabRouter, onBroadcast } from '../messages/router';
import type { TabHandlers } from '../messages/router';
import { broadcast, callBackground } from '../messages/send';
import { fail, ok } from '../model/result';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { Settings } from '../model/settings';
import { breathe } from './breathe';
import { removeRemnants } from './card/host';
import { holdsText } from './frames';
import type { HandedPage } from './opening';
import { stopOf } from './places';
import { ReadingPlace } from './reading-place';
import { ReaderSession } from './session';
import { StripFrame } from './strip/frame';
import { ReaderUi } from './ui';
import { watchPage } from './watching';
import { wordsOf } from './words';

/** A running reader. */
export interface Reader {
  /** Reads the page again: the reader asked for it although it was read, or it failed before. */
  readonly again: () => void;
  /** Whether it has left the page, so that another may be started. */
  readonly isOver: () => boolean;
}

/**
 * Starts reading this frame: text, extraction, paint, store, card, keys, and the answers to the
 * panel. Answers `undefined` where another frame holds the page's text. `handed` is what the
 * detector has of it.
 */
export async function startReader(
  page: Document,
  view: Window,
  handed?: HandedPage,
): Promise<Reader | undefined> {
  removeRemnants(page);
  let isOver = false;
  const stops: (() => void)[] = [];
  const leave = (): void => {
    if (isOver) return;
    isOver = true;
    for (const stop of stops) stop();
    broadcast('reader.changed', {});
  };
  /* Before anything is waited for: the site can be switched off while the reader starts. */
  stops.push(onBroadcast('reader.leave', leave));
  const ask = async (): Promise<Settings | undefined> => {
    const answer = await callBackground('page.opened', { url: page.location.href });
    if (!answer.ok && answer.error === 'site-off') leave();
    return answer.ok ? answer.value : undefined;
  };
  const opened = ask().then((settings) => settings ?? DEFAULT_SETTINGS);
  let painted = (): void => undefined;
  /* The script itself was run in this turn of the page's. */
  await breathe();
  const isWanted = handed?.isWanted ?? opened.then(() => true);
  const session = await ReaderSession.open(
    {
      page,
      call: callBackground,
      tell: () => broadcast('reader.changed', {}),
      painted: () => painted(),
    },
    {
      settings: opened,
      judged: handed,
      isToBeRead: async (units) => (await isWanted) && !isOver && holdsText(view, units),
    },
  );
  if (isOver || session === undefined) {
    for (const stop of stops) stop();
    session?.dispose();
    return undefined;
  }
  /* The background works while the rest is set up. */
  const reading = session.read();
  let settings = await opened;
  const words = (): ReturnType<typeof wordsOf> => wordsOf(settings.language);
  const ui = new ReaderUi({ page, session, words, call: callBackground });
  const strip = new StripFrame({
    page,
    call: callBackground,
    title: () => words().say('strip_title'),
    jump: (span) => session.guard(() => ui.jump(span)),
  });
  painted = () =>
    session.guard(() => {
      strip.show(settings.strip ? session.shown() : undefined);
      ui.follow();
    });
  painted();
  const apply = (changed: Settings): void => {
    settings = changed;
    session.guard(() => session.apply(changed));
    session.guard(() => ui.apply(changed));
  };
  stops.push(
    createTabRouter(handlers(session, ui, new ReadingPlace(view, () => session.text.map()))),
    onBroadcast('marks.changed', () => session.guard(() => session.loadMarks())),
    onBroadcast('watch.changed', () => session.guard(() => session.loadWatched())),
    onBroadcast('settings.changed', ({ settings: changed }: { readonly settings: Settings }) =>
      apply(changed),
    ),
    watchPage(page, view, {
      session,
      ui,
      strip,
      settings: () => settings,
      reopen: () => ask().then((changed) => changed && apply(changed)),
    }),
  );
  await reading;
  return { again: () => session.guard(() => session.read()), isOver: () => isOver };
}

function handlers(session: ReaderSession, ui: ReaderUi, place: ReadingPlace): TabHandlers {
  return {
    'reader.state': async () => {
      const { current } = session.state;
      return ok(
        current.extraction === undefined
          ? current
          : { ...current, ...firstPart(current.extraction) },
      );
    },
    'reader.part': async ({ textHash, part }) => {
      const { extraction, textHash: currentHash } = session.state.current;
      return extraction === undefined || currentHash !== textHash
        ? fail('not-found')
        : ok(partOf(extraction, part));
    },
    'reader.text': async ({ textHash }) =>
      session.current?.textHash === textHash ? ok(session.current.text) : fail('not-found'),
    'reader.jump': async (span) => ok({ shown: ui.jump(span) }),
    'reader.step': async (step) => {
      ui.stepTo(step);
      return ok({});
    },
    'reader.where': async () => {
      const { current, visible } = session;
      if (current === undefined) return fail('no-text');
      return ok({
        textHash: current.textHash,
        from: ui.place(),
        places: visible.map(stopOf),
      });
    },
    'reader.open': async ({ place }) => {
      ui.openPlace(place);
      return ok({});
    },
    'reader.place': async ({ known }) =>
      session.current === undefined ? fail('no-text') : ok({ offset: await place.after(known) }),
    'reader.describe': async (span) => {
      const { current } = session;
      if (current === undefined) return fail('no-text');
      try {
        return ok(describe(current.text, current.textHash, span, current.request.url));
      } catch {
        return fail('not-found');
      }
    },
  };
}
