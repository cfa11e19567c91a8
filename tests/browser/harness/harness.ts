/** What opening the extension's own pages needs of a page, in either library. */
interface DrivenPage {
  url(): string;
  evaluate(work: (argument: string) => Promise<number>, argument: string): Promise<number>;
  close(): Promise<void>;
}

/** The extension's own pages. */
interface OwnPages<Page extends DrivenPage> {
  /** The side panel as a page of its own, pinned to the tab in which `page` stands. */
  panelOf(page: Page): Promise<Page>;
  popupOf(page: Page): Promise<Page>;
  /** One page of the extension that stays open, to ask from. */
  asking(): Promise<Page>;
}

/** A browser with the production build and a profile of its own; `Page` is that of the library that drives it. */
export interface Harness<Page extends DrivenPage> extends OwnPages<Page> {
  /** What went wrong in any page so far: exceptions and console errors, content scripts included. */
  readonly troubles: readonly string[];
  open(address: string): Promise<Page>;
  /** Opens the extension's page at this path. */
  extensionPage(path: string): Promise<Page>;
  /** Answers once the background's process has ended, by command or by itself after the idle time. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it anew with the same profile. */
  restart(): Promise<Harness<Page>>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/* The extension pages' own API; Firefox has it under this name as well. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
};

/** Runs in an extension page. */
async function findTabId(url: string): Promise<number> {
  const tabs = await chrome.tabs.query({});
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Opens panel and popup for the tab in which a page stands. */
export function ownPages<Page extends DrivenPage>(extensionPage: (path: string) => Promise<Page>): OwnPages<Page> {
  let opened: Promise<Page> | undefined;
  const asking = (): Promise<Page> => (opened ??= extensionPage('popup.html'));
  const tabIdOf = async (page: Page): Promise<number> => (await asking()).evaluate(findTabId, page.url());
  return {
    asking,
    panelOf: async (page) => extensionPage(`sidepanel.html?tabId=${await tabIdOf(page)}`),
    popupOf: async (page) => extensionPage(`popup.html?tabId=${await tabIdOf(page)}`),
  };
}
