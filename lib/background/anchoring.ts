import { prepareEarlier } from '../anchor/earlier';
import type { Earlier } from '../anchor/earlier';
import { matchPrepared } from '../anchor/match';
import { prepareText } from '../anchor/prepare';
import type { PreparedText } from '../anchor/prepare';
import type { Anchors } from '../messages/map';
import type { Annotation, AnchorMatch, Mark } from '../model/annotation';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import type { Span } from '../model/span';
import { attemptStore } from '../store/attempt';
import { textWith } from '../store/snapshots';
import type { RecentReadings } from './recent-readings';
import type { BackgroundWorld } from './world';

/** Where texts are had from. */
export interface Texts {
  readonly world: BackgroundWorld;
  readonly recent: RecentReadings;
}

/** A text that annotations are looked for in, and the page that shows it. */
export interface AnchoredText {
  readonly textHash: string;
  /** `undefined` where no page shows it. */
  readonly tabId?: number;
  readonly frameId?: number;
}

/** How long anchoring goes on before other calls get their turn. */
const SLICE_MS = 30;

/**
 * Finds where annotations stand in a text, by id. The text is taken from what was read last, from
 * what is stored, or else from the page that shows it. Answers `not-found` where nobody has it any
 * more.
 */
export async function anchorsIn(
  desk: Texts,
  place: AnchoredText,
  annotations: readonly Annotation[],
): Promise<Result<Anchors>> {
  if (annotations.length === 0) return ok({});
  const text = await textOf(desk, place);
  if (!text.ok) return text;
  const prepared = prepareText(text.value, place.textHash);
  const earlier = await earlierTexts(desk, prepared, annotations);
  const anchors: Record<string, AnchorMatch> = {};
  let turn = desk.world.nowMs();
  for (const { id, target } of annotations) {
    if (desk.world.nowMs() - turn > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = desk.world.nowMs();
    }
    anchors[id] = matchPrepared(target, prepared, earlier.get(target.textHash));
  }
  return ok(anchors);
}

/**
 * The texts that annotations were made on, where they are kept and are not this one: they settle
 * where a quote stood.
 */
async function earlierTexts(
  { world }: Pick<Texts, 'world'>,
  prepared: PreparedText,
  annotations: readonly Annotation[],
): Promise<ReadonlyMap<string, Earlier>> {
  const hashes = [...new Set(annotations.map(({ target }) => target.textHash))].filter(
    (hash) => hash !== prepared.hash,
  );
  const texts = new Map<string, Earlier>();
  for (const hash of hashes) {
    const kept = await attemptStore(() => textWith(world.database, hash));
    if (kept.ok && kept.value !== undefined)
      texts.set(hash, prepareEarlier(kept.value.text, prepared));
  }
  return texts;
}

/**
 * That there is something, and where: what a page's content script may know of annotations. Where
 * one is `unsure`, every place that it may have is marked.
 */
export function marksOf(annotations: readonly Annotation[], anchors: Anchors): readonly Mark[] {
  return annotations.flatMap(({ id, subject }) =>
    spansOf(anchors[id]).map(({ start, end }): Mark => ({ subject, start, end })),
  );
}

function spansOf({ start, end, alternatives = [] }: Partial<AnchorMatch> = {}): readonly Span[] {
  return start === undefined || end === undefined ? alternatives : [{ start, end }];
}

async function textOf(
  { world, recent }: Texts,
  { textHash, tabId, frameId }: AnchoredText,
): Promise<Result<string>> {
  const read = recent.withText(textHash)?.request.text;
  if (read !== undefined) return ok(read);
  const stored = await attemptStore(() => textWith(world.database, textHash));
  if (stored.ok && stored.value !== undefined) return ok(stored.value.text);
  if (tabId === undefined) return fail('not-found');
  const fetched = await world.fetchText(tabId, textHash, frameId);
  return fetched.ok ? fetched : fail('not-found');
}
