import { isBlockName, nameOf } from './element-kind';

/** What changed under a root since the last report. */
export interface BlockChange {
  /** The nearest blocks of what changed; the root itself where too much changed to tell. */
  readonly blocks: readonly Element[];
  /** The root is no longer in the document: the page put another body in its place. */
  readonly isDetached: boolean;
}

export interface Watcher {
  /** Runs work that changes the page without reporting it. */
  quietly<T>(work: () => T): T;
  stop(): void;
}

/**
 * How a report waits for its turn; the default is idle time, at the latest after `latestMs`.
 * Answers how to cancel.
 */
export type Scheduler = (run: () => void, latestMs: number) => () => void;

const MAX_BLOCKS = 100;
const LATEST_MS = 300;
/**
 * A page that never rests (clocks, tickers) is looked at less and less often, down to once in this
 * time.
 */
const MAX_PAUSE_MS = 5_000;

const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

function whenIdle(page: Window): Scheduler {
  return (run, latestMs) => {
    const timer = page.setTimeout(() => {
      if (typeof page.requestIdleCallback === 'function')
        page.requestIdleCallback(run, { timeout: latestMs });
      else run();
    }, latestMs / 2);
    return () => page.clearTimeout(timer);
  };
}

function blockOf(node: Node, root: Element): Element {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nodeType === 1 && isElement(at) && isBlockName(nameOf(at))) return at;
  }
  return root;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * Watches the part of the page under `root` and reports the blocks that changed, once things have
 * come to rest, at most one report per pause; the pause doubles while the page keeps changing. Also
 * notices that the root itself was thrown out. Mutations elsewhere in the page are not reported.
 */
export function watchMutations(
  root: Element,
  onBlocks: (change: BlockChange) => void,
  schedule: Scheduler = whenIdle(root.ownerDocument.defaultView ?? window),
): Watcher {
  const page = root.ownerDocument;
  const pending = new Set<Element>();
  let cancel: (() => void) | undefined;
  let pauseMs = LATEST_MS;
  let rested = true;

  const report = (): void => {
    cancel = undefined;
    const isDetached = !root.isConnected;
    if (pending.size === 0 && !isDetached) return;
    const blocks = pending.size > MAX_BLOCKS ? [root] : [...pending];
    pending.clear();
    pauseMs = rested ? LATEST_MS : Math.min(pauseMs * 2, MAX_PAUSE_MS);
    rested = false;
    if (isDetached) watcher.stop();
    else cancel = schedule(rest, pauseMs);
    onBlocks({ blocks, isDetached });
  };
  const rest = (): void => {
    cancel = undefined;
    if (pending.size > 0) report();
    else {
      rested = true;
      pauseMs = LATEST_MS;
    }
  };
  const collect = (records: readonly MutationRecord[]): void => {
    for (const { target } of records) {
      if (pending.size > MAX_BLOCKS) break;
      if (target === root || root.contains(target)) pending.add(blockOf(target, root));
    }
    if (pending.size > 0 || !root.isConnected) cancel ??= schedule(report, pauseMs);
  };

  const observer = new MutationObserver(collect);
  const watcher: Watcher = {
    quietly: (work) => {
      collect(observer.takeRecords());
      try {
        return work();
      } finally {
        observer.takeRecords();
      }
    },
    stop: () => {
      observer.disconnect();
      cancel?.();
      cancel = undefined;
    },
  };
  observer.observe(page.documentElement, WATCHED);
  return watcher;
}
