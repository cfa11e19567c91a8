import { hearAsCard, tellCards } from '../platform/card-channel';
import { isBroadcast } from './guards';
import type { Broadcasts } from './map';
import { isDetail, onBroadcast } from './router';
import { broadcast } from './send';

/*
 * What the background tells and cards hear. Content scripts, which are to hold no channel of a web
 * page, have neither.
 */

/** News from the background to the extension's own pages, and to cards. */
export type News =
  | 'annotations.changed'
  | 'annotations.imported'
  | 'watch.changed'
  | 'sync.changed'
  | 'outbox.changed'
  | 'desk.flush';

/** Tells every open page and card of the extension; nobody listening is fine. */
export function tellNews<N extends News>(name: N, detail: Broadcasts[N]): void {
  broadcast(name, detail);
  tellCards({ broadcast: name, detail });
}

/**
 * Hears that annotations changed, of which pages, whether by an edit or by an import. Answers a
 * function that stops it.
 */
export function onAnnotations(hear: (sources: readonly string[]) => void): () => void {
  const stops = [
    onNews('annotations.changed', ({ source }) => hear([source])),
    onNews('annotations.imported', ({ sources }) => hear(sources)),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Hears news, in a page or a card. Answers a function that stops it. */
export function onNews<N extends News>(name: N, hear: (detail: Broadcasts[N]) => void): () => void {
  const stops = [
    onBroadcast(name, hear),
    /* Only the extension's own pages have its channel. */
    hearAsCard((message) => {
      if (isBroadcast(message) && message.broadcast === name && isDetail<N>(message.detail))
        hear(message.detail);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
