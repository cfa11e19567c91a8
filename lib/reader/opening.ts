import { readerAddress } from '../platform/browser';
import type { PageFacts, Verdict } from '../model/page';

/** A page as it was read a moment ago, so that it need not be read twice. */
export interface JudgedPage {
  readonly facts: PageFacts;
  readonly verdict: Verdict;
}

/** What the detector hands to the reader. */
export interface HandedPage extends JudgedPage {
  /**
   * Whether the background wants the page read, which it may still be asked: until then its text
   * stays in the page.
   */
  readonly isWanted: Promise<boolean>;
}

/** Starts the reader in a frame, or has the one that runs there read again. */
export type OpenReader = (handed?: HandedPage) => void;

/**
 * Stands on the content scripts' own global object, which the page cannot see.
 * `lib/platform/tabs.ts` calls it by this name.
 */
const KEY = Symbol.for('nuoshu.open');

/** Origins to which the manifest gives the reader's script. */
const SERVED = /[./]gov\.cn(?::\d+)?$/;

/**
 * Leaves the way into the reader where the frame's other content scripts find it. Starts nothing.
 */
export const offerReader = (open: OpenReader, scope: object = globalThis): void =>
  void Reflect.set(scope, KEY, open);

/**
 * The way into this frame's reader; its script is loaded where it is not there yet. `undefined`
 * where the browser refuses that (Chrome 130 has no module under an address of a session) or the
 * frame is of no government site.
 */
export async function loadReader(scope: object = globalThis): Promise<OpenReader | undefined> {
  if (offeredReader(scope) === undefined && SERVED.test(globalThis.origin)) {
    try {
      await import(/* @vite-ignore */ readerAddress());
    } catch {
      return undefined;
    }
  }
  return offeredReader(scope);
}

/** The way into the reader whose script is in this frame. */
export function offeredReader(scope: object = globalThis): OpenReader | undefined {
  const open: unknown = Reflect.get(scope, KEY);
  return isOpen(open) ? open : undefined;
}

const isOpen = (value: unknown): value is OpenReader => typeof value === 'function';
