import { matchPrepared } from '../anchor/match';
import { prepareText } from '../anchor/prepare';
import type { Anchors } from '../messages/map';
import type { Annotation, AnchorMatch, Mark } from '../model/annotation';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { attemptStore } from '../store/attempt';
import type { Desk } from './call';

/** A text that annotations are looked for in: of which report, and where it can be had. */
export interface AnchoredText {
  readonly source: string;
  readonly textHash: string;
  readonly tabId: number;
  readonly frameId?: number;
}

/** How long anchoring goes on before other calls get their turn. */
const SLICE_MS = 30;

/**
 * Finds where annotations stand in a text, by id. The text is taken from what was read last, from what is stored, or
 * else from the page that shows it. Answers `not-found` where nobody has it any more.
 */
export async function anchorsIn(
  desk: Pick<Desk, 'world' | 'recent'>,
  place: AnchoredText,
  annotations: readonly Annotation[],
): Promise<Result<Anchors>> {
  if (annotations.length === 0) return ok({});
  const text = await textOf(desk, place);
  if (!text.ok) return text;
  const prepared = prepareText(text.value, place.textHash);
  const anchors: Record<string, AnchorMatch> = {};
  let turn = desk.world.nowMs();
  for (const { id, target } of annotations) {
    if (desk.world.nowMs() - turn > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = desk.world.nowMs();
    }
    anchors[id] = matchPrepared(target, prepared);
  }
  return ok(anchors);
}

/** That there is something, and where: what a page's content script may know of annotations. */
export function marksOf(annotations: readonly Annotation[], anchors: Anchors): readonly Mark[] {
  return annotations.flatMap(({ id, subject }) => {
    const { start, end } = anchors[id] ?? {};
    return start === undefined || end === undefined ? [] : [{ subject, start, end }];
  });
}

async function textOf(
  { world, recent }: Pick<Desk, 'world' | 'recent'>,
  { source, textHash, tabId, frameId }: AnchoredText,
): Promise<Result<string>> {
  const reading = recent.find(source, textHash);
  if (reading !== undefined) return ok(reading.request.text);
  const stored = await attemptStore(() => world.database.snapshots.get([source, textHash]));
  if (stored.ok && stored.value !== undefined) return ok(stored.value.text);
  const fetched = await world.fetchText(tabId, textHash, frameId);
  return fetched.ok ? fetched : fail('not-found');
}
