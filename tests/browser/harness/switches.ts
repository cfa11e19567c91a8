import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Has a switch on or off, whichever it is before. It shows a choice once that is stored, which the
 * library's own way does not wait for.
 */
export async function switchTo(choice: Locator, isOn: boolean): Promise<void> {
  await choice.waitFor();
  if ((await choice.isChecked()) !== isOn) await choice.click();
  await expect.poll(() => choice.isChecked()).toBe(isOn);
}
