import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<boolean>('local:greeted', { fallback: false, version: 1 });

/**
 * Calls `greet` the first time in this profile and never again: browsers tell of an installation at
 * each start of an extension that is loaded from a folder. A greeting that fails is one that is
 * still to come.
 */
export async function greetOnce(greet: () => Promise<void>): Promise<void> {
  if (await item.getValue()) return;
  await greet();
  await item.setValue(true);
}
