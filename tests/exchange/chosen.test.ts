import { describe, expect, it } from 'vitest';
import { chosenOf } from '../../lib/exchange/chosen';
import { ledgerSheets } from '../../lib/exchange/ledger';
import {
  DOUBTED,
  exported,
  JUDGED,
  METRICS,
  ORPHAN,
  PASSAGE,
  PLEDGES,
  TEXT_HASH,
  WORDS,
} from './sample';

const NO_PLEDGES: ReadonlySet<number> = new Set();
const [, directional] = PLEDGES;

/** The ids of all rows of the ledger. */
const idsOf = (...given: Parameters<typeof chosenOf>): readonly unknown[] =>
  ledgerSheets([chosenOf(...given)], WORDS).flatMap(({ rows }) => rows.map((row) => row.at(-1)));

describe('chosenOf', () => {
  const rows = [
    { name: 'a pledge that bears a note', annotations: [JUDGED], pledges: [], ids: [JUDGED.id] },
    {
      name: 'a pledge that bears none',
      annotations: [],
      pledges: [1],
      ids: [`${TEXT_HASH.slice(0, 16)}:${directional?.start}-${directional?.end}`],
    },
    { name: 'a judged figure', annotations: [DOUBTED], pledges: [], ids: [DOUBTED.id] },
    {
      name: 'a passage and one whose place is gone',
      annotations: [PASSAGE, ORPHAN],
      pledges: [],
      ids: [PASSAGE.id, ORPHAN.id],
    },
    {
      name: 'the same pledge by its note and by its number',
      annotations: [JUDGED],
      pledges: [0],
      ids: [JUDGED.id],
    },
    { name: 'nothing', annotations: [], pledges: [], ids: [] },
  ];
  it.each(rows)('leaves of a report $name alone', ({ annotations, pledges, ids }) => {
    expect(idsOf(exported({ annotations }), new Set(pledges))).toEqual(ids);
  });

  it('keeps the targets of a pledge, by their new numbers', () => {
    const { metrics, pledges } = chosenOf(exported({ annotations: [JUDGED] }), NO_PLEDGES);
    expect(metrics).toEqual([METRICS[2]]);
    expect(pledges.map(({ targets }) => targets)).toEqual([[0]]);
  });

  it('names no metric that is left out', () => {
    const [change] = METRICS.slice(1);
    if (change === undefined) throw new Error('no sample');
    const { start, end } = change;
    const onChange = {
      ...DOUBTED,
      target: { ...DOUBTED.target, position: { ...DOUBTED.target.position, start, end } },
    };
    const { metrics } = chosenOf(exported({ annotations: [onChange] }), NO_PLEDGES);
    expect(metrics).toEqual([{ ...change, relatesTo: undefined }]);
  });
});
