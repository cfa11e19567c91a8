import { describe, expect, it } from 'vitest';
import { prepareEarlier } from '../../lib/anchor/earlier';
import { matchPrepared } from '../../lib/anchor/match';
import { prepareText } from '../../lib/anchor/prepare';
import { EDITS } from './anchoring/edits';
import type { Edit } from './anchoring/edits';
import { judge, measure } from './anchoring/measure';
import type { Matcher } from './anchoring/measure';
import { OWN_REPORTS, readReports, REAL_REPORTS } from './anchoring/sample';
import type { Report } from './anchoring/sample';
import { shortfalls } from './anchoring/targets';

const CASES = 200;
const SEED = 20_261_129;

const withoutEarlier: Matcher = (target, text) => matchPrepared(target, prepareText(text, 'new'));
const withEarlier: Matcher = (target, text, earlier) => {
  const prepared = prepareText(text, 'new');
  return matchPrepared(target, prepared, prepareEarlier(earlier, prepared));
};
const MATCHERS: readonly (readonly [name: string, matcher: Matcher])[] = [
  ['with the old text', withEarlier],
  ['without the old text', withoutEarlier],
];

function hold(reports: readonly Report[], matchers: typeof MATCHERS): void {
  describe.each(matchers)('%s', (_name, matcher) => {
    it.each(EDITS.map((edit) => [edit.name, edit] as const))(
      '%s',
      (_edit, edit) => {
        const tally = measure(edit, reports, { cases: CASES, seed: SEED }, matcher);
        expect(tally.cases).toBe(CASES);
        expect(shortfalls(edit, tally)).toEqual([]);
      },
      60_000,
    );
  });
}

describe('anchoring in the own reports', () => hold(readReports(OWN_REPORTS), MATCHERS));

const real = readReports(REAL_REPORTS);
describe(`anchoring in real reports${real.length === 0 ? ' (not on this machine)' : ''}`, () => {
  /* Without the old text they are measured by `npm run bench -- anchoring`. */
  if (real.length > 0) hold(real, MATCHERS.slice(0, 1));
  else it('has none to measure', () => expect(real).toEqual([]));
});

describe('the judge', () => {
  const truth = { start: 10, end: 20 };
  const edit = (change: Partial<Edit>): Edit => ({
    name: '',
    apply: (parts) => parts,
    outcomes: ['same'],
    ...change,
  });
  const at = (outcome: 'same' | 'number-changed' | 'reworded', start: number) => ({
    outcome,
    start,
    end: start + 10,
  });

  it.each([
    { name: 'the place', edit: edit({}), match: at('same', 10), verdict: 'right' },
    { name: 'another place', edit: edit({}), match: at('same', 16), verdict: 'wrong' },
    {
      name: 'an alarm over nothing',
      edit: edit({}),
      match: at('number-changed', 10),
      verdict: 'alarm',
    },
    {
      name: 'a value not told',
      edit: edit({ changesValue: true }),
      match: at('reworded', 10),
      verdict: 'untold',
    },
    {
      name: 'something found of nothing',
      edit: edit({ removes: true }),
      match: at('same', 10),
      verdict: 'wrong',
    },
    { name: 'nothing found', edit: edit({}), match: { outcome: 'gone' as const }, verdict: 'lost' },
    {
      name: 'a guess that holds the place',
      edit: edit({}),
      match: { outcome: 'unsure' as const, alternatives: [{ ...truth, text: '' }] },
      verdict: 'unsure',
    },
    {
      name: 'a guess that does not',
      edit: edit({}),
      match: { outcome: 'unsure' as const, alternatives: [{ start: 90, end: 99, text: '' }] },
      verdict: 'astray',
    },
  ])('$name: $verdict', ({ edit: made, match, verdict }) => {
    expect(judge(made, match, truth)).toBe(verdict);
  });

  it('fails a matcher that takes any place', () => {
    const careless: Matcher = (target) => ({
      outcome: 'same',
      start: target.position.start,
      end: target.position.end,
    });
    const [insert] = EDITS;
    const tally =
      insert && measure(insert, readReports(OWN_REPORTS), { cases: 50, seed: SEED }, careless);
    expect(insert && tally && shortfalls(insert, tally)).not.toEqual([]);
  });
});
