import { prepareEarlier } from '../lib/anchor/earlier';
import { matchPrepared } from '../lib/anchor/match';
import { describe } from '../lib/anchor/describe';
import { prepareText } from '../lib/anchor/prepare';
import { EDITS } from '../tests/corpus/anchoring/edits';
import { emptyTally, measure } from '../tests/corpus/anchoring/measure';
import type { Matcher, Tally } from '../tests/corpus/anchoring/measure';
import { quoteOf, assemble, readReports, REAL_REPORTS } from '../tests/corpus/anchoring/sample';
import type { Report } from '../tests/corpus/anchoring/sample';
import { seeded } from '../tests/corpus/anchoring/random';
import { foundShare, shortfalls } from '../tests/corpus/anchoring/targets';
import { milliseconds } from './table';
import type { Row } from './table';

const SEEDS = [1, 2, 3];
const CASES_PER_SEED = 350;

const prepared = new Map<string, ReturnType<typeof prepareText>>();
/**
 * A page is prepared once for all its notes; of a thousand edited pages only the last few are kept.
 */
function prepareOnce(text: string): ReturnType<typeof prepareText> {
  const made = prepared.get(text) ?? prepareText(text, 'new');
  if (prepared.size > 8) prepared.clear();
  prepared.set(text, made);
  return made;
}

const withoutEarlier: Matcher = (target, text) => matchPrepared(target, prepareOnce(text));
const withEarlier: Matcher = (target, text, earlier) =>
  matchPrepared(target, prepareOnce(text), prepareEarlier(earlier, prepareOnce(text)));

const COUNTS = [
  'cases',
  'right',
  'unsure',
  'astray',
  'other',
  'wrong',
  'alarm',
  'untold',
  'lost',
  'lostShort',
] as const satisfies readonly (keyof Tally)[];

function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) for (const count of COUNTS) total[count] += tally[count];
  return total;
}

function spell({
  cases,
  right,
  unsure,
  astray,
  other,
  wrong,
  alarm,
  untold,
  lost,
  lostShort,
}: Tally): string {
  const counts = { unsure, astray, other, wrong, alarm, untold, lost, 'of them short': lostShort };
  const said = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? [`${count} ${name}`] : [],
  );
  return [`${right} of ${cases} right`, ...said].join(', ');
}

function measureEdits(reports: readonly Report[], matcher: Matcher, hasEarlier: boolean): Row[] {
  return EDITS.map((edit) => {
    const tally = sum(
      SEEDS.map((seed) => measure(edit, reports, { cases: CASES_PER_SEED, seed }, matcher)),
    );
    const missed = shortfalls(edit, tally);
    return {
      what: `${edit.name}, ${hasEarlier ? 'with' : 'without'} the old text`,
      measured: spell(tally),
      budget: edit.removes
        ? 'none elsewhere'
        : `found ${foundShare(tally, edit).toFixed(1)} %${missed.map((one) => `; ${one}`).join('')}`,
      isWithin: missed.length === 0,
    };
  });
}

const NOTES = 200;
const ROUNDS = 9;

/** The median time to find the notes of a page after a paragraph was put in above them. */
function measureSpeed(report: Report, hasEarlier: boolean): Row {
  const random = seeded(7);
  const targets = Array.from({ length: NOTES }, () => {
    const { text, span } = assemble(quoteOf(report, random));
    return describe(text, 'old', span, 'https://www.linxi.gov.cn/report.html');
  });
  const now = `（本报告已于9月20日更正）\n${report.text}`;
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    const page = prepareText(now, 'new');
    const earlier = hasEarlier ? prepareEarlier(report.text, page) : undefined;
    for (const target of targets) matchPrepared(target, page, earlier);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const median = times[(ROUNDS - 1) / 2] ?? 0;
  return {
    what: `${NOTES} notes on ${report.text.length} characters, ${hasEarlier ? 'with' : 'without'} the old text`,
    measured: milliseconds(median),
    budget: '100 ms',
    isWithin: median <= 100,
  };
}

/**
 * Where notes are found after a thousand edits of each kind to real reports, and how long it takes.
 */
export function measureAnchoring(): Row[] {
  const reports = readReports(REAL_REPORTS);
  const [first] = [...reports].sort((a, b) => b.text.length - a.text.length);
  if (!first) return [{ what: 'real reports to edit', measured: 'not on this machine' }];
  return [
    measureSpeed(first, true),
    measureSpeed(first, false),
    ...measureEdits(reports, withEarlier, true),
    ...measureEdits(reports, withoutEarlier, false),
  ];
}
