import { expect, it } from 'vitest';
import { metricEntries, noteEntries, pledgeEntries } from '../../lib/view/entries';
import { entryAt } from '../../lib/view/entry-at';
import { HASH } from '../builders/annotation-edit';
import { annotationAt, REPORT } from './samples';

const PLACES = { anchors: {}, textHash: HASH };
const NOTE = annotationAt('完成危房', 160, { subject: 'passage' });
const lists = {
  metrics: metricEntries(REPORT, [], PLACES),
  pledges: pledgeEntries(REPORT, [], PLACES),
  notes: noteEntries(REPORT, [NOTE], PLACES),
};

it.each<[number, string | undefined]>([
  [167, 'metric'],
  [165, 'pledge'],
  [161, 'note'],
  [170, undefined],
  [0, undefined],
])('what stands at %i is a %s: the shortest of all', (offset, subject) => {
  expect(entryAt(lists, offset)?.subject).toBe(subject);
});
