import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deskOf } from '../../lib/background/handlers';
import { notesFor, shareNotes } from '../../lib/background/page-notes';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { background } from '../builders/background-world';
import { DESK, fakeOutboxMemory, keyOf, kept, OTHER_DESK } from '../builders/outbox';

const HTTP = SOURCE.replace('https:', 'http:');
const { target } = annotationEdit();

/** The notes that a page is given, of which one waits that was made at `madeOn`. */
async function notes({ madeOn = SOURCE, url = SOURCE, deskId = OTHER_DESK, isShared = false }) {
  const outbox = fakeOutboxMemory();
  await outbox.set(keyOf({ deskId: DESK }), kept({ target: { ...target, source: madeOn } }));
  const desk = deskOf(background({ outbox }).world);
  if (isShared) await shareNotes(desk, SOURCE);
  const given = await notesFor(desk, { source: SOURCE, url }, deskId);
  return given.ok && given.value.annotations.map(({ note, reportId }) => [note, reportId]);
}

const SHOWN = [['去年也说过', SOURCE]];

it.each([
  { name: 'is shown with the others', options: {}, shown: SHOWN },
  { name: 'is not shown in the card that it was written in', options: { deskId: DESK }, shown: [] },
  {
    name: 'is not shown on another page',
    options: { madeOn: 'https://www.qingyuan.gov.cn/a.html' },
    shown: [],
  },
  { name: 'of the https page is not shown on the http one', options: { url: HTTP }, shown: [] },
  {
    name: 'of the https page is, where the reader asked for it',
    options: { url: HTTP, isShared: true },
    shown: SHOWN,
  },
  { name: 'of the http page is shown on it', options: { url: HTTP, madeOn: HTTP }, shown: SHOWN },
])('what waits $name', async ({ options, shown }) => {
  expect(await notes(options)).toEqual(shown);
});
