import { findContainerInSlices } from './container';
import type { Scheduler, Watcher } from './mutations';
import { watchMutations } from './mutations';
import { nextTask } from './slices';
import type { TextChange } from './text-change';
import { findChange } from './text-change';
import type { TextMap, TextMapOptions } from './text-map';
import { buildTextMap, buildTextMapInSlices } from './text-map';

/** The flat text of a page, kept up to date. */
export interface PageText {
  /** The map of the text as last read; made anew at the first call after `quietly`. */
  map(): TextMap;
  /** The same map, made anew in slices where that is needed: for whoever can wait. */
  fresh(): Promise<TextMap>;
  /** Changes the page's nodes, not its text, without taking the change for the page's own. */
  quietly<T>(work: () => T): T;
  dispose(): void;
}

/**
 * `change` is absent where only the nodes are new and the text is the same: ranges must be made
 * again, nothing else.
 */
export interface PageTextChange {
  readonly map: TextMap;
  readonly previous: TextMap;
  readonly change?: TextChange;
}

export interface PageTextOptions extends TextMapOptions {
  /** Called after the page changed under the text. */
  readonly onChange?: (change: PageTextChange) => void;
  readonly schedule?: Scheduler;
}

/**
 * Finds the article of a page, reads it in slices and then follows its changes, also when the page
 * replaces the whole body. Offsets are those of `map().text`; an empty page has an empty text until
 * one comes.
 */
export async function readPageText(
  page: Document,
  options: PageTextOptions = {},
): Promise<PageText> {
  const container = await findContainerInSlices(page);
  await nextTask();
  let map = await buildTextMapInSlices(container, options);
  let isDisposed = false;
  /** How often the page's nodes were changed quietly, and how often when the map was read. */
  let changes = 0;
  let known = 0;
  let watcher = watch();

  function watch(): Watcher {
    const root = map.text === '' ? page.documentElement : map.root;
    return watchMutations(root, ({ isDetached }) => void update(isDetached), options.schedule);
  }

  async function update(isDetached: boolean): Promise<void> {
    const previous = map;
    const isLost = isDetached || previous.text === '';
    let seen = changes;
    let next = await buildTextMapInSlices(
      isLost ? await findContainerInSlices(page) : previous.root,
      options,
    );
    if (next.text === '' && !isLost) {
      seen = changes;
      next = await buildTextMapInSlices(await findContainerInSlices(page), options);
    }
    if (isDisposed) return;
    map = next;
    known = seen;
    if (map.root !== previous.root || (previous.text === '') !== (map.text === '')) {
      watcher.stop();
      watcher = watch();
    }
    const change = findChange(previous.text, map.text);
    options.onChange?.({ map, previous, ...(change && { change }) });
  }

  return {
    map: () => {
      if (known !== changes) map = buildTextMap(map.root, options);
      known = changes;
      return map;
    },
    fresh: async () => {
      while (known !== changes && !isDisposed) {
        const seen = changes;
        const next = await buildTextMapInSlices(map.root, options);
        /* Nodes may have changed again meanwhile, or another call may have read them. */
        if (known === changes || seen !== changes) continue;
        map = next;
        known = seen;
      }
      return map;
    },
    quietly: (work) => {
      changes += 1;
      return watcher.quietly(work);
    },
    dispose: () => {
      isDisposed = true;
      watcher.stop();
    },
  };
}
