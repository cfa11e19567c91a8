import { callBackground } from '../messages/send';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { restoreChoices } from '../settings/choices';
import { sitesIn } from '../settings/sites';

/**
 * Takes over what the reader chose where a backup was made; an error where not all of it could be.
 */
export async function takeOverChoices(
  choices: Readonly<Record<string, unknown>>,
): Promise<Result<undefined>> {
  try {
    await restoreChoices(choices);
  } catch {
    return fail('unexpected');
  }
  const { always, never } = sitesIn(choices.sites);
  if (always.length + never.length === 0) return ok(undefined);
  const restored = await callBackground('site.restore', { always, never });
  return restored.ok ? ok(undefined) : restored;
}
