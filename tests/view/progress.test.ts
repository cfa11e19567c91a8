import { describe, expect, it } from 'vitest';
import type { Annotation, Status } from '../../lib/model/annotation';
import { judgementsOf, progressOf, tallyOf } from '../../lib/view/progress';
import type { Judgement, Progress } from '../../lib/view/progress';
import { HASH } from '../builders/annotation-edit';
import { annotationAt, pledge, REPORT } from './samples';

const TODAY = '2025-06-01';
const TALLY = { checkable: 5, due: { '2024-12-31': 3, '2025-06-01': 1, '2025-12-31': 1 } };
const PAST = { isCheckable: true, due: '2024-12-31' };

const NOTHING: Progress = {
  checkable: 5,
  judged: 0,
  kept: 0,
  partlyKept: 0,
  broken: 0,
  overdue: 3,
};

describe('progress', () => {
  it.each<{ name: string; judgements: readonly Judgement[]; progress: Partial<Progress> }>([
    { name: 'nothing judged', judgements: [], progress: {} },
    {
      name: 'one kept in time',
      judgements: [{ ...PAST, status: 'kept' }],
      progress: { judged: 1, kept: 1, overdue: 2 },
    },
    {
      name: 'one broken, one in part',
      judgements: [
        { ...PAST, status: 'broken' },
        { ...PAST, status: 'partly-kept' },
      ],
      progress: { judged: 2, broken: 1, partlyKept: 1, overdue: 1 },
    },
    {
      name: 'one still going on is judged, and overdue',
      judgements: [{ ...PAST, status: 'in-progress' }],
      progress: { judged: 1 },
    },
    {
      name: 'one to be judged is not judged',
      judgements: [{ ...PAST, status: 'open' }],
      progress: {},
    },
    {
      name: 'a direction is none of the checkable',
      judgements: [{ status: 'kept', isCheckable: false, due: '2024-12-31' }],
      progress: {},
    },
    {
      name: 'one kept before it is due',
      judgements: [{ status: 'kept', isCheckable: true, due: '2025-12-31' }],
      progress: { judged: 1, kept: 1 },
    },
    {
      name: 'more judged than there are, because the text changed',
      judgements: Array.from({ length: 7 }, () => ({ ...PAST, status: 'kept' as const })),
      progress: { checkable: 7, judged: 7, kept: 7, overdue: 0 },
    },
  ])('$name', ({ judgements, progress }) => {
    expect(progressOf(TALLY, judgements, TODAY)).toEqual({ ...NOTHING, ...progress });
  });

  it('a pledge that is due today is not overdue', () => {
    expect(progressOf({ checkable: 1, due: { [TODAY]: 1 } }, [], TODAY).overdue).toBe(0);
  });
});

it('tallies what can be checked, by day', () => {
  const dated = (due: string) =>
    pledge({ deadline: { text: '年底前', due, resolution: 'implied' } });
  const pledges = [dated('2024-12-31'), dated('2024-12-31'), pledge({ deadline: undefined })];
  expect(tallyOf([...pledges, pledge({ specificity: 'directional' })])).toEqual({
    checkable: 3,
    due: { '2024-12-31': 2 },
  });
});

describe('judgements', () => {
  const [bridges, homes, village] = REPORT.pledges;
  if (bridges === undefined || homes === undefined || village === undefined)
    throw new Error('no pledges');
  const judged = (
    text: string,
    start: number,
    status: Status,
    change: Partial<Annotation> = {},
  ): Annotation => annotationAt(text, start, { status, ...change });

  const lost = (text: string): Annotation => {
    const { target, ...annotation } = judged(text, 5, 'broken');
    return { ...annotation, target: { ...target, textHash: 'b'.repeat(64) } };
  };

  it.each<{ name: string; annotation: Annotation; judgements: readonly Judgement[] }>([
    {
      name: 'at its place',
      annotation: judged(homes.text, homes.start, 'kept'),
      judgements: [{ status: 'kept', isCheckable: true, due: '2024-12-31' }],
    },
    {
      name: 'by its wording, where the text has moved',
      annotation: judged(village.text, 5, 'unclear'),
      judgements: [{ status: 'unclear', isCheckable: false, due: undefined }],
    },
    {
      name: 'in that very text, where no pledge is read any more',
      annotation: judged('修三座塔', 5, 'broken'),
      judgements: [{ status: 'broken', isCheckable: true }],
    },
    {
      name: 'not of what a newer text has lost',
      annotation: lost('修三座塔'),
      judgements: [],
    },
    {
      name: 'not of a figure',
      annotation: judged(homes.text, 1, 'confirmed', { subject: 'metric' }),
      judgements: [],
    },
    {
      name: 'not of a note alone',
      annotation: annotationAt(homes.text, homes.start),
      judgements: [],
    },
  ])('are found $name', ({ annotation, judgements }) => {
    expect(judgementsOf(REPORT.pledges, [annotation], HASH)).toEqual(judgements);
  });
});
