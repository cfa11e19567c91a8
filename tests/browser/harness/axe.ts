import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Rules {
  /** These alone are looked at. */
  readonly only?: readonly string[];
  /** These are not looked at. */
  readonly without?: readonly string[];
}

/** The rules that another theme may break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * The accessibility rules that a page breaks as it stands, each with the elements that break it.
 * Throws for a page with frames: they would not be looked at.
 */
export async function violations(
  page: Page,
  { only, without = [] }: Rules = {},
): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error(`frames in ${page.url()}`);
  /*
   * Nothing is asked of what is in order, and no page of its own is opened to join what frames
   * answer: a sixth of the time.
   */
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules([...without]);
  const results = await (only === undefined ? axe : axe.withRules([...only])).analyze();
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  );
}

/**
 * The accessibility rules that a frame breaks, each with the elements that break it: for the card,
 * which stands in a closed root where the page's own check does not find it.
 */
export async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate<readonly string[]>(`axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
    )`);
}
