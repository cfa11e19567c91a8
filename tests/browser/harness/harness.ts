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

/**
 * A browser with the production build and a profile of its own; `Page` is that of the library that
 * drives it.
 */
export interface Harness<Page extends DrivenPage> extends OwnPages<Page> {
  /**
   * What went wrong in any page so far: exceptions and console errors, content scripts included.
   */
  readonly troubles: readonly string[];
  open(address: string): Promise<Page>;
  /** Opens the extension's page at this path. */
  extensionPage(path: string): Promise<Page>;
  /** Starts the extension anew; answers once its background runs again. */
  reloadExtension(): Promise<void>;
  /**
   * Answers once the background's process has ended, by command or by itself after the idle time.
   */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it anew with the same profile. */
  restart(): Promise<Harness<Page>>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** A text in the extension's folder: no script of it runs there. */
export const QUIET_PATH = 'THIRD_PARTY.txt';

/* The extension pages' own API; Firefox has it under this name as well. */
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
};

/** Runs in an extension page. */
async function findTabId(url: string): Promise<number> {
  const tabs = await chrome.tabs.query({});
  const id = tabs.find((tab) => tab.url === url)?.id;
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Runs in an extension page: starts the extension anew, once the page has answered. */
export const reloadSoon = (): number => Number(setTimeout(() => chrome.runtime.reload()));

const answers = (page: DrivenPage): Promise<boolean> =>
  page
    .evaluate(async () => 1, '')
    .then(
      () => true,
      () => false,
    );

/** Opens panel and popup for the tab in which a page stands. */
export function ownPages<Page extends DrivenPage>(
  extensionPage: (path: string) => Promise<Page>,
): OwnPages<Page> {
  let opened: Page | undefined;
  const asking = async (): Promise<Page> => {
    /* The extension's own restart closes its pages. */
    if (opened === undefined || !(await answers(opened)))
      opened = await extensionPage('popup.html');
    return opened;
  };
  const tabIdOf = async (page: Page): Promise<number> =>
    (await asking()).evaluate(findTabId, page.url());
  return {
    asking,
    panelOf: async (page) => extensionPage(`sidepanel.html?tabId=${await tabIdOf(page)}`),
    popupOf: async (page) => extensionPage(`popup.html?tabId=${await tabIdOf(page)}`),
  };
}
