import type { Sites } from '../../lib/model/site';
import { background, NO_SITES } from './background-world';
import type { Background } from './background-world';
import { fakeMemory } from './session-memory';

/** A site of the government's, open in tab 7. */
export const GOV = 'www.linxi.gov.cn';
/** Another, open in tab 9. */
export const OTHER = 'www.linxi.example';

/** What a browser holds of sites, and what was done in it. */
export interface SiteState {
  stored: { always: string[]; never: string[] };
  allowed: string[];
  detected: string[];
  readonly tabs: Map<string, number[]>;
  /** Sites whose detectors were to tell anew, with their tabs: `www.linxi.gov.cn 7`. */
  readonly looked: string[];
  /** Tabs that the reader was sent away from, and those whose badge was taken off. */
  readonly left: number[];
  readonly badges: number[];
  /** How often the extension's pages were told. */
  told: number;
}

/** A background over such a browser. */
export type SiteBackground = Background & { readonly state: SiteState };

/** A background in a browser with storage and permissions, and what was done in it. */
export function siteWorld(): SiteBackground {
  const state: SiteState = {
    stored: { always: [], never: [] },
    allowed: [],
    detected: [],
    tabs: new Map([
      [GOV, [7]],
      [OTHER, [9]],
    ]),
    looked: [],
    left: [],
    badges: [],
    told: 0,
  };
  const memory = fakeMemory();
  const over = {
    memory,
    setBadge: async (tabId: number, left?: number) =>
      void (left === undefined && state.badges.push(tabId)),
    sites: {
      ...NO_SITES,
      readSites: async () => state.stored,
      writeSites: async ({ always, never }: Pick<Sites, 'always' | 'never'>) => {
        state.stored = { always: [...always], never: [...never] };
      },
      allowedHosts: async () => state.allowed,
      giveBackHost: async (host: string) => {
        state.allowed = state.allowed.filter((other) => other !== host);
      },
      detectOn: async (hosts: readonly string[]) => {
        const before = state.detected;
        state.detected = [...hosts];
        return before;
      },
      tabIdsOn: async (host: string) => state.tabs.get(host) ?? [],
      lookAgain: (host: string, tabIds: readonly number[]) =>
        void state.looked.push(`${host} ${tabIds.join()}`),
      leave: (documents: readonly { readonly tabId: number }[]) =>
        void state.left.push(...documents.map(({ tabId }) => tabId)),
      tell: () => void (state.told += 1),
    },
  };
  return { state, ...background(over) };
}
