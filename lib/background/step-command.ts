import type { callTab } from '../messages/send';
import { stepFrom } from '../model/steps';
import type { Step, StepPlace } from '../model/steps';
import { spanKey } from '../model/span';
import type { Span } from '../model/span';
import { isJudged } from '../model/annotation';
import { anchorsIn } from './anchoring';
import type { Desk } from './call';
import type { OpenDocument } from './open-documents';
import { notesFor } from './page-notes';

type Stop = StepPlace & Span;

/**
 * Takes a step on the page that a tab shows, as a keyboard command of the browser asks. Where what
 * the reader judged or noted decides, it is decided here, and the page is told the place alone.
 */
export async function takeStep(
  desk: Desk,
  call: typeof callTab,
  { tabId, step }: { readonly tabId: number; readonly step: Step },
): Promise<void> {
  const shown = (await desk.documents.all()).filter((document) => document.tabId === tabId);
  const document = shown.find(({ frameId }) => frameId === 0) ?? shown[0];
  if (document === undefined) return;
  const { frameId } = document;
  if (step.kind !== 'unjudged' && step.kind !== 'note') {
    await call(tabId, 'reader.step', step, frameId);
    return;
  }
  const where = await call(tabId, 'reader.where', {}, frameId);
  if (!where.ok || where.value.textHash !== document.textHash) return;
  const stops = await secretStops(desk, document, where.value.places);
  const place = stepFrom(stops, where.value.from, step);
  await call(
    tabId,
    'reader.open',
    { place: place && { start: place.start, end: place.end } },
    frameId,
  );
}

/** What the page found, and what the reader noted on it, with what only the reader knows. */
async function secretStops(
  desk: Desk,
  document: OpenDocument,
  places: readonly Stop[],
): Promise<readonly Stop[]> {
  const notes = await notesFor(desk, document);
  const { textHash = '', tabId, frameId } = document;
  if (!notes.ok) return [];
  const { annotations } = notes.value;
  const anchors = await anchorsIn(desk, { textHash, tabId, frameId }, annotations);
  if (!anchors.ok) return [];
  const judged = new Set<string>();
  const refused: Span[] = [];
  const noted = annotations.flatMap(({ id, subject, status, correction }): readonly Stop[] => {
    const { start, end } = anchors.value[id] ?? {};
    if (start === undefined || end === undefined) return [];
    if (isJudged(status)) judged.add(spanKey({ start, end }));
    if (correction?.is === 'not-pledge') refused.push({ start, end });
    return [{ subject: subject === 'pledge' ? 'passage' : subject, start, end, isAnnotated: true }];
  });
  const found = places
    .filter(({ subject, ...place }) => subject !== 'pledge' || !refused.some(overlaps(place)))
    .map((place) => ({ ...place, isJudged: judged.has(spanKey(place)) }));
  return [...found, ...noted];
}

const overlaps =
  (one: Span) =>
  (other: Span): boolean =>
    one.start < other.end && other.start < one.end;
