import { browser } from 'wxt/browser';

/** Firefox's own API, which WXT's types lack. */
interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox). Must be the first call in a click's
 * handler: browsers only allow it there.
 */
export async function openPanel(windowId: number): Promise<void> {
  const api: unknown = browser;
  if (hasSidebar(api)) await api.sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}

const hasSidebar = (api: unknown): api is WithSidebar =>
  typeof api === 'object' &&
  api !== null &&
  'sidebarAction' in api &&
  api.sidebarAction !== undefined;
