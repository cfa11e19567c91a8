import { isLost } from '../corrections/index';
import type { TabCalls } from '../messages/map';
import { placeBeside, stepFrom } from '../model/steps';
import type { Direction, Step, StepPlace } from '../model/steps';
import { spanKey } from '../model/span';
import type { Span } from '../model/span';
import { isJudged } from '../model/annotation';
import { correctedSubject, isRefusal } from '../model/correction';
import type { Correction } from '../model/correction';
import { anchorsIn } from './anchoring';
import type { Desk } from './call';
import type { OpenDocument } from './open-documents';
import { notesFor } from './page-notes';
import { watchedIn } from './watch-calls';

/** A place to stop at. */
interface Stop extends StepPlace, Span {
  /** All that the reader says is that nothing was found there. */
  readonly isRefused?: boolean;
}

type Where = TabCalls['reader.where']['response'];

/**
 * Takes a step on the page that a tab shows, as a keyboard command of the browser asks. Where what
 * the reader judged or noted decides, it is decided here, and the page is told the place alone.
 */
export async function takeStep(
  desk: Desk,
  { tabId, step }: { readonly tabId: number; readonly step: Step },
): Promise<void> {
  const shown = (await desk.documents.all()).filter((document) => document.tabId === tabId);
  const document = shown.find(({ frameId }) => frameId === 0) ?? shown[0];
  if (document === undefined) return;
  if (!(await isSecret(desk, document, step))) {
    await desk.world.callTab(tabId, 'reader.step', step, document.frameId);
    return;
  }
  await goTo(desk, document, async (where) =>
    stepFrom(
      step.kind === 'watch'
        ? await watchStops(desk, document)
        : await secretStops(desk, document, where.places),
      where.from,
      step,
    ),
  );
}

/**
 * Takes a step of a card: to whatever is beside the place that it is open on, but for what the
 * reader says is nothing. Answers false where nothing was corrected: the page steps by itself then.
 */
export async function takeCardStep(
  desk: Desk,
  document: OpenDocument,
  direction: Direction,
): Promise<boolean> {
  const notes = await notesFor(desk, document);
  if (!notes.ok || notes.value.annotations.every(({ correction }) => correction === undefined))
    return false;
  return goTo(desk, document, async ({ places, from }) => {
    const stops = await secretStops(desk, document, places);
    return placeBeside(
      stops.filter(({ isRefused = false }) => !isRefused),
      from,
      direction,
    );
  });
}

/** Has the page go where a step leads; answers false where it has another text since. */
async function goTo(
  { world }: Desk,
  { tabId, frameId, textHash }: OpenDocument,
  choose: (where: Where) => Promise<Span | undefined>,
): Promise<boolean> {
  const where = await world.callTab(tabId, 'reader.where', {}, frameId);
  if (!where.ok || where.value.textHash !== textHash) return false;
  const place = await choose(where.value);
  const request = { place: place && { start: place.start, end: place.end } };
  return (await world.callTab(tabId, 'reader.open', request, frameId)).ok;
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

/**
 * What the page shows of what was found, and what the reader noted on it, with what only the reader
 * knows. Notes that are switched off stop nobody but where something else can be seen.
 */
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
  const { layers } = await desk.world.readSettings();
  const shown = new Set(places.map(spanKey));
  const judged = new Set<string>();
  const corrected: (Span & Pick<Stop, 'subject'>)[] = [];
  const noted = annotations.flatMap((annotation): readonly Stop[] => {
    const { id, status, correction, note } = annotation;
    const match = anchors.value[id];
    const { start, end } = match ?? {};
    if (match === undefined || start === undefined || end === undefined) return [];
    const place = { start, end };
    if (isJudged(status)) judged.add(spanKey(place));
    const counts = correction !== undefined && !isLost(match);
    if (counts) corrected.push({ subject: correctedSubject(correction), ...place });
    const said = counts ? correctedStop(correction) : undefined;
    const isRefused = counts && isRefusal(correction) && note.trim() === '';
    const isSeen = layers.annotation || shown.has(spanKey(place));
    const isSaidSeen = layers.annotation || places.some((one) => isOf(one, said, place));
    return [
      ...(isSeen ? [{ subject: 'passage' as const, ...place, isAnnotated: true, isRefused }] : []),
      ...(said && isSaidSeen ? [{ ...said, ...place, isJudged: isJudged(status) }] : []),
    ];
  });
  const found = places
    .filter((place) => !corrected.some((one) => isOf(place, one, one)))
    .map((place) => ({ ...place, isJudged: judged.has(spanKey(place)) }));
  return [...found, ...noted];
}

/** Whether a place is of the kind that another is of, and lies where that does. */
const isOf = (place: Stop, { subject }: Partial<StepPlace> = {}, { start, end }: Span): boolean =>
  place.subject === subject && place.start < end && start < place.end;

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
