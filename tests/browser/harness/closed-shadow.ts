import type { CDPSession, Page } from 'playwright-core';

/*
 * The card stands in a closed shadow root, which neither the page nor a test's selectors look into.
 * The browser's own accessibility tree shows it as a screen reader gets it, and gives the boxes to
 * click on.
 */

/** A node of the accessibility tree, by role and a part of its name. */
export interface Wanted {
  readonly role: string;
  readonly name: string;
}

interface Found {
  readonly session: CDPSession;
  readonly backendNodeId: number;
}

const TRIES = 100;

/** Waits until the page shows such a node to screen readers, and answers its full name. */
export async function nameInClosedRoot(page: Page, wanted: Wanted): Promise<string> {
  return (await find(page, wanted)).name;
}

/** Clicks the middle of a node in a closed shadow root. */
export async function clickInClosedRoot(page: Page, wanted: Wanted): Promise<void> {
  const { session, backendNodeId } = await find(page, wanted);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

async function find(
  page: Page,
  { role, name }: Wanted,
): Promise<Found & { readonly name: string }> {
  const session = await page.context().newCDPSession(page);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const node = nodes.find(
      (candidate) => candidate.role?.value === role && String(candidate.name?.value).includes(name),
    );
    if (node?.backendDOMNodeId !== undefined) {
      return { session, backendNodeId: node.backendDOMNodeId, name: String(node.name?.value) };
    }
    /* The next frame may show it. */
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`no ${role} "${name}" on the page`);
}
