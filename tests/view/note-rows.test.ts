import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readNoteRows } from '../../lib/view/note-rows';
import { saveAnnotation } from '../../lib/store/annotations';
import { saveReport } from '../../lib/store/reports';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { correctionOn } from '../builders/correction';
import { deskOf } from '../builders/desk-of';
import { PLEDGE, TEXT } from '../builders/extraction';
import { TEXT_HASH } from '../builders/notes';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const SAID = {
  is: 'pledge',
  set: { specificity: 'directional' },
  was: { specificity: 'deliverable' },
} as const;

/** A pledge that was corrected, on a text that came to be this. */
async function correctedOn(text: string) {
  const [database, environment] = [freshDatabase(), fixedEnvironment()];
  const { id, target } = correctionOn(PLEDGE.text, SAID, { subject: 'pledge' });
  const start = text.indexOf('年底前');
  const pledge = { ...PLEDGE, text: text.slice(start), start, end: text.length };
  const captured = capturedReport({ text, textHash: text === TEXT ? TEXT_HASH : 'b'.repeat(64) });
  await saveReport(database, environment, {
    ...captured,
    extraction: { ...captured.extraction, metrics: [], pledges: [pledge] },
  });
  const finding = { specificity: 'deliverable', strength: 'firm' } as const;
  const edit = { id, subject: 'pledge', target, reportId: SOURCE, finding } as const;
  await saveAnnotation(database, environment, { ...edit, fields: { correction: SAID } });
  return { database, id };
}

/** Its row. */
async function rowOn(text: string) {
  const { database, id } = await correctedOn(text);
  const item = {
    key: id,
    reportId: SOURCE,
    subject: 'pledge',
    specificity: 'directional',
  } as const;
  return (await readNoteRows(database, [item])).get(id);
}

it('a corrected row says so', async () => {
  expect(await rowOn(TEXT)).toMatchObject({ corrected: 'applied', specificity: 'directional' });
});

it('a row whose correction is in doubt says so and shows what was read', async () => {
  expect(await rowOn(TEXT.replace('三座', '五座'))).toMatchObject({
    corrected: 'doubtful',
    specificity: 'deliverable',
    annotation: { finding: { strength: 'firm' } },
  });
});

it.each([
  { name: 'a correction', text: TEXT, correction: SAID, specificity: 'directional' },
  {
    name: 'what was read where the correction is in doubt',
    text: TEXT.replace('三座', '五座'),
    correction: undefined,
    specificity: 'deliverable',
  },
])('filters and counts go by $name', async ({ text, correction, specificity }) => {
  const { database } = await correctedOn(text);
  const rows = [{ correction, finding: { specificity } }];
  const source = deskOf(database);
  expect(await source.annotationsOf(SOURCE)).toMatchObject(rows);
  expect((await source.annotations(undefined)).annotations).toMatchObject(rows);
});
