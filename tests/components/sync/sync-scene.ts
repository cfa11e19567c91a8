import { expect } from 'vitest';
import { ok } from '../../../lib/model/result';
import type { SyncStand } from '../../../lib/model/sync';
import type { FakeCall } from '../../builders/fake-call';
import { freshDatabase } from '../../builders/store-world';
import { shownLibrary } from '../library/scene';
import type { LibraryScene } from '../library/scene';
import { click, eventually, find } from '../render';

/** The view of sync as a background shows it that answers with this stand. */
export async function shownSync(background: FakeCall, stand: SyncStand): Promise<LibraryScene> {
  background.answer('sync.stand', () => ok(stand));
  const scene = await shownLibrary(freshDatabase(), '#/sync');
  await eventually(() => expect(scene.root.querySelector('.sync h2')).not.toBeNull());
  return scene;
}

/** What a background was asked by a call, in order. */
export const requestsOf = (background: FakeCall, call: string): readonly unknown[] =>
  background.asked.filter((one) => one.call === call).map(({ request }) => request);

export const field = (root: HTMLElement, name: string): HTMLElement =>
  find(root, `input[name="${name}"]`);

/** Clicks the button of the view with these words. */
export const press = (root: HTMLElement, words: string): Promise<void> =>
  click(find(root, '.sync button', words));
