import { isLost } from '../corrections/index';
import type { callTab } from '../messages/send';
import { stepFrom } from '../model/steps';
import type { Step, StepPlace } from '../model/steps';
import { spanKey } from '../model/span';
import type { Span } from '../model/span';
import { isJudged } from '../model/annotation';
import { correctedSubject } from '../model/correction';
import type { Correction } from '../model/correction';
import { anchorsIn } from './anchoring';
import type { Desk } from './call';
import type { OpenDocument } from './open-documents';
import { notesFor } from './page-notes';
import { watchedIn } from './watch-calls';

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
  if (!(await isSecret(desk, document, step))) {
    await call(tabId, 'reader.step', step, frameId);
    return;
  }
  const where = await call(tabId, 'reader.where', {}, frameId);
  if (!where.ok || where.value.textHash !== document.textHash) return;
  const stops =
    step.kind === 'watch'
      ? await watchStops(desk, document)
      : await secretStops(desk, document, where.value.places);
  const place = stepFrom(stops, where.value.from, step);
  await call(
    tabId,
    'reader.open',
    { place: place && { start: place.start, end: place.end } },
    frameId,
  );
}

/** Whether what the reader judged, noted, watches or corrected decides where a step leads. */
async function isSecret(desk: Desk, document: OpenDocument, { kind }: Step): Promise<boolean> {
  if (kind === 'unjudged' || kind === 'note' || kind === 'watch') return true;
  const notes = await notesFor(desk, document);
  return notes.ok && notes.value.annotations.some(({ correction }) => concerns(kind, correction));
}

/** Whether a correction may change where steps of that kind stop. */
function concerns(kind: Step['kind'], correction: Correction | undefined): boolean {
  if (correction === undefined) return false;
  if (kind === 'finding') return true;
  return correctedSubject(correction) === (kind === 'pledge' ? 'pledge' : 'metric');
}

/**
 * The clauses in which watch words stand: the page is led to one, and does not learn which word is
 * meant.
 */
async function watchStops(desk: Desk, { textHash = '' }: OpenDocument): Promise<readonly Stop[]> {
  const found = await watchedIn(desk, textHash);
  if (!found.ok) return [];
  return found.value
    .flatMap(({ places }) => places)
    .map(({ clause }) => ({ subject: 'passage', isWatched: true, ...clause }));
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
  const corrected: (Span & Pick<Stop, 'subject'>)[] = [];
  const noted = annotations.flatMap((annotation): readonly Stop[] => {
    const { id, status, correction } = annotation;
    const match = anchors.value[id];
    const { start, end } = match ?? {};
    if (match === undefined || start === undefined || end === undefined) return [];
    const place = { start, end };
    if (isJudged(status)) judged.add(spanKey(place));
    const counts = correction !== undefined && !isLost(match);
    if (counts) corrected.push({ subject: correctedSubject(correction), ...place });
    const said = counts ? correctedStop(correction) : undefined;
    return [
      { subject: 'passage', ...place, isAnnotated: true },
      ...(said ? [{ ...said, ...place, isJudged: isJudged(status) }] : []),
    ];
  });
  const found = places
    .filter(
      ({ subject, ...place }) =>
        !corrected.some((one) => one.subject === subject && overlaps(one, place)),
    )
    .map((place) => ({ ...place, isJudged: judged.has(spanKey(place)) }));
  return [...found, ...noted];
}

/** What stands at a correction's place by what the reader says; `undefined` where that is none. */
function correctedStop(correction: Correction): StepPlace | undefined {
  if (correction.is === 'metric') {
    const { set, was } = correction;
    return { subject: 'metric', status: set.status ?? was?.status ?? 'actual' };
  }
  if (correction.is !== 'pledge') return undefined;
  const { set, was } = correction;
  return { subject: 'pledge', specificity: set.specificity ?? was?.specificity ?? 'deliverable' };
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;
