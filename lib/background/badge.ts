import { corrected, placedBy } from '../corrections/index';
import { isJudged } from '../model/annotation';
import type { AnchorMatch, Annotation } from '../model/annotation';
import type { Pledge } from '../model/extraction';
import { spanKey } from '../model/span';
import { listAnnotations } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import { findingsOf } from '../store/findings';
import type { Findings } from '../store/findings';
import { canonicalUrl } from '../text/canonical-url';
import { anchorsIn } from './anchoring';
import type { Texts } from './anchoring';
import type { OpenDocument } from './open-documents';

/** The document of a tab whose pledges are counted. */
type Counted = Pick<OpenDocument, 'tabId' | 'source' | 'url' | 'textHash' | 'checkable'> &
  Partial<Pick<OpenDocument, 'frameId'>>;

const isCheckable = ({ specificity }: Pledge): boolean => specificity !== 'directional';

/** How many of the pledges can be checked. */
export const checkableCount = (pledges: readonly Pledge[]): number =>
  pledges.filter(isCheckable).length;

/**
 * Says on the toolbar button of a document's tab how many of the checkable pledges that it shows,
 * as corrected, the reader has not judged yet; nothing for a page without such pledges. It stays as
 * it is where the judgements cannot be read.
 */
export async function showBadge(desk: Texts, document: Counted): Promise<void> {
  const { textHash, checkable, tabId, source } = document;
  if (textHash === undefined || checkable === undefined) return;
  const notes = await attemptStore(() => listAnnotations(desk.world.database, source));
  if (!notes.ok) return;
  const telling = notes.value.filter(
    ({ subject, status, correction }) =>
      correction !== undefined || (subject === 'pledge' && isJudged(status)),
  );
  const count = await countedWith(desk, { ...document, textHash, checkable }, telling);
  await (count.checkable === 0 ? setBadge(desk, tabId) : setBadge(desk, tabId, count.left));
}

const setBadge = ({ world }: Texts, ...said: Parameters<Texts['world']['setBadge']>) =>
  world.setBadge(...said).catch(() => undefined);

interface Count {
  readonly checkable: number;
  /** Of those, how many have no judgement. */
  readonly left: number;
}

async function countedWith(
  desk: Texts,
  document: Counted & Required<Pick<Counted, 'textHash' | 'checkable'>>,
  telling: readonly Annotation[],
): Promise<Count> {
  const { checkable, textHash } = document;
  if (telling.length === 0) return { checkable, left: checkable };
  const anchors = await placesOf(desk, document, telling);
  const judged = telling.filter(({ status }) => isJudged(status));
  const places = new Set(
    judged.flatMap(({ id, subject }) => {
      const { start, end } = anchors[id] ?? {};
      const isPlaced = subject === 'pledge' && start !== undefined && end !== undefined;
      return isPlaced ? [spanKey({ start, end })] : [];
    }),
  );
  const findings = await findingsFor(desk, document);
  /* Read before the background was stopped, and not kept: the number alone is left. */
  if (findings === undefined) return { checkable, left: Math.max(0, checkable - places.size) };
  const ids = new Set(judged.map(({ id }) => id));
  const { pledges } = corrected(findings, placedBy(telling, { anchors, textHash })).findings;
  const all = pledges.filter(isCheckable);
  const left = all.filter(
    (pledge) => !places.has(spanKey(pledge)) && !ids.has(pledge.corrected?.by ?? ''),
  );
  return { checkable: all.length, left: left.length };
}

/** Where annotations stand in the text; nothing is looked for where all were made on it. */
async function placesOf(
  desk: Texts,
  { textHash, tabId, frameId }: Counted & { readonly textHash: string },
  annotations: readonly Annotation[],
): Promise<Readonly<Record<string, AnchorMatch>>> {
  const own = Object.fromEntries(
    annotations.flatMap(({ id, target }): readonly (readonly [string, AnchorMatch])[] =>
      target.textHash === textHash ? [[id, { outcome: 'same', ...target.position }]] : [],
    ),
  );
  const others = annotations.filter(({ id }) => own[id] === undefined);
  const found = await anchorsIn(desk, { textHash, tabId, frameId }, others);
  return found.ok ? { ...own, ...found.value } : own;
}

/** What was found in the text that a document shows: as it was just read, or as it is kept. */
async function findingsFor(
  { world, recent }: Texts,
  { url, textHash }: Counted & { readonly textHash: string },
): Promise<Findings | undefined> {
  const reportId = canonicalUrl(url);
  const reading = recent.find(reportId, textHash);
  if (reading !== undefined) return reading.isGone ? NOTHING : reading.extraction;
  const kept = await attemptStore(async () => {
    const row = await world.database.reports.get(reportId);
    return row?.textHash === textHash ? findingsOf(world.database, reportId) : undefined;
  });
  return kept.ok ? kept.value : undefined;
}

const NOTHING: Findings = { metrics: [], pledges: [] };
