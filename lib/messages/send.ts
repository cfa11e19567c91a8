import { fail } from '../model/result';
import type { Result } from '../model/result';
import { sendToRuntime, sendToTab } from '../platform/browser';
import { isResult } from './guards';
import type {
  Answer,
  BackgroundCall,
  BackgroundCalls,
  Broadcast,
  Broadcasts,
  LibraryCall,
  LibraryCalls,
  TabCall,
  TabCalls,
} from './map';

/**
 * How long the background is left alone when it was stopped twice under a call: it may still be
 * starting.
 */
const PAUSE_MS = 400;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/**
 * Calls the background. A worker that was stopped while it answered loses the channel: every call
 * is idempotent, so it is sent again at once, and a last time after a pause. Answers `unexpected`
 * when that fails too.
 */
export async function callBackground<C extends BackgroundCall>(
  call: C,
  request: BackgroundCalls[C]['request'],
): Answer<BackgroundCalls[C]['response']> {
  const message = { call, request };
  const send = (): Promise<Result<BackgroundCalls[C]['response']> | undefined> =>
    attempt(() => sendToRuntime(message));
  return (await send()) ?? (await send()) ?? (await pause().then(send)) ?? fail('unexpected');
}

/** Calls a tab's content scripts. Answers `no-reader` when none of them owns the call. */
export async function callTab<C extends TabCall>(
  tabId: number,
  call: C,
  request: TabCalls[C]['request'],
  frameId?: number,
): Answer<TabCalls[C]['response']> {
  return (await attempt(() => sendToTab(tabId, { call, request }, frameId))) ?? fail('no-reader');
}

/** Calls the desk's page. Answers `not-found` where none is open. */
export async function callLibrary<C extends LibraryCall>(
  call: C,
  request: LibraryCalls[C]['request'],
): Answer<LibraryCalls[C]['response']> {
  return (await attempt(() => sendToRuntime({ call, request }))) ?? fail('not-found');
}

/** Tells every open extension page; nobody listening is fine. */
export function broadcast<B extends Broadcast>(name: B, detail: Broadcasts[B]): void {
  void attempt(() => sendToRuntime({ broadcast: name, detail }));
}

/** Tells a tab's content scripts, or those of one of its frames; a tab without them is fine. */
export function broadcastToTab<B extends Broadcast>(
  tabId: number,
  name: B,
  detail: Broadcasts[B],
  frameId?: number,
): void {
  void attempt(() => sendToTab(tabId, { broadcast: name, detail }, frameId));
}

/** A content script whose extension is gone cannot even send: its browser throws at once. */
async function attempt<T>(send: () => Promise<unknown>): Promise<Result<T> | undefined> {
  try {
    const answer = await send();
    return isResult<T>(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}
