import type { Result } from '../model/result';
import { listen } from '../platform/browser';
import type { Sender } from '../platform/browser';
import { isBroadcast, isCall } from './guards';
import type { Answer, Broadcast, Broadcasts, TabCall, TabCalls } from './map';

export type { Sender };

/** What a context answers to: one handler per call it owns. */
export interface Handlers {
  readonly [call: string]: Handler | undefined;
}
export type Handler = (request: never, sender: Sender) => Promise<Result<unknown>>;

/**
 * The one message router of a context. Calls it has no handler for, and messages from other extensions, are left alone.
 * Answers a function that removes it.
 */
export function createRouter(handlers: Handlers): () => void {
  return listen((message, sender) => {
    if (!sender.isOwn || !isCall(message) || !Object.hasOwn(handlers, message.call)) return undefined;
    const handle = handlers[message.call];
    return handle && call(handle, message.request, sender);
  });
}

/** The background's handlers look into their requests (lib/schema); a content script's come from the extension itself. */
const call = (handle: Handler, request: unknown, sender: Sender): Promise<Result<unknown>> =>
  handle(request as never, sender);

/** Handlers of a content script: requests come from this extension's own pages and background. */
export type TabHandlers = { readonly [C in TabCall]?: (request: TabCalls[C]['request']) => Answer<TabCalls[C]['response']> };

/** Hears a broadcast. Answers a function that stops it. */
export function onBroadcast<B extends Broadcast>(name: B, hear: (detail: Broadcasts[B], sender: Sender) => void): () => void {
  return listen((message, sender) => {
    if (sender.isOwn && isBroadcast(message) && message.broadcast === name && isDetail<B>(message.detail)) {
      hear(message.detail, sender);
    }
    return undefined;
  });
}

const isDetail = <B extends Broadcast>(detail: unknown): detail is Broadcasts[B] =>
  typeof detail === 'object' && detail !== null;
