import type { Result } from '../model/result';
import { listen, listenToOwn } from '../platform/browser';
import type { Sender } from '../platform/browser';
import { isBroadcast, isCall } from './guards';
import type { Answer, Broadcast, Broadcasts, TabCall, TabCalls } from './map';

export type { Sender };

/**
 * A method's parameter may be narrower than declared, so that a content script can type its
 * requests: they come from the extension itself. The background takes `unknown` and validates it
 * (lib/schema).
 */
interface Answering {
  answer(request: unknown, sender: Sender): Promise<Result<unknown>>;
}
export type Handler = Answering['answer'];

/** What a context answers to: one handler per call it owns. */
export type Handlers = Readonly<Record<string, Handler | undefined>>;

/**
 * The one message router of a context. Calls it has no handler for, and messages from other
 * extensions, are left alone. Answers a function that removes it.
 */
export function createRouter(handlers: Handlers): () => void {
  return listen((message, sender) => {
    if (!sender.isOwn || !isCall(message) || !Object.hasOwn(handlers, message.call))
      return undefined;
    return handlers[message.call]?.(message.request, sender);
  });
}

/** The same for a content script's handlers, which need not know who of the extension asks. */
export function createTabRouter(handlers: TabHandlers): () => void {
  const own: Readonly<Record<string, TabAnswering['answer'] | undefined>> = handlers;
  return listenToOwn((message) =>
    isCall(message) && Object.hasOwn(own, message.call)
      ? own[message.call]?.(message.request)
      : undefined,
  );
}

interface TabAnswering {
  answer(request: unknown): Promise<Result<unknown>>;
}

/** Handlers of a content script: requests come from this extension's own pages and background. */
export type TabHandlers = {
  readonly [C in TabCall]?: (request: TabCalls[C]['request']) => Answer<TabCalls[C]['response']>;
};

/** Hears a broadcast. Answers a function that stops it. */
export function onBroadcast<B extends Broadcast>(
  name: B,
  hear: (detail: Broadcasts[B], sender: Sender) => void,
): () => void {
  return listen((message, sender) => {
    if (
      sender.isOwn &&
      isBroadcast(message) &&
      message.broadcast === name &&
      isDetail<B>(message.detail)
    ) {
      hear(message.detail, sender);
    }
    return undefined;
  });
}

/**
 * Whether what came with a broadcast can be read. The background's own pages make it: no more is
 * asked.
 */
export const isDetail = <B extends Broadcast>(detail: unknown): detail is Broadcasts[B] =>
  typeof detail === 'object' && detail !== null;
