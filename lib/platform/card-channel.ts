import { FRAMED_PATHS } from './browser';

/*
 * In Firefox a message to all of the extension's pages does not reach its frames in web pages: they
 * are served like content scripts. A channel of the extension's own origin does; but not where that
 * is divided, in private windows and under isolation of first parties: there a card learns of
 * changes when it is opened.
 */

const NAME = 'nuoshu';

/** Nowhere else: a content script's channel would be the web page's. */
const isOwnPage = (): boolean => globalThis.location?.protocol === 'moz-extension:';

let channel: BroadcastChannel | undefined;

/**
 * Tells open cards, too, what all pages are told. Firefox only; elsewhere they hear of it anyway.
 */
export function tellCards(message: unknown): void {
  if (isOwnPage()) (channel ??= new BroadcastChannel(NAME)).postMessage(message);
}

/** Hears what cards are told, if this is one. Answers a function that stops it. */
export function hearAsCard(hear: (message: unknown) => void): () => void {
  if (!isOwnPage() || !FRAMED_PATHS.includes(location.pathname)) return () => undefined;
  const hearing = new BroadcastChannel(NAME);
  hearing.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  return () => hearing.close();
}
