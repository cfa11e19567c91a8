import { diffArrays, diffChars } from 'diff';
import { compareVersions } from '../lib/changes/compare';
import type { ComparedText } from '../lib/changes/compare';
import { extract } from '../lib/extract/index';
import { milliseconds } from './table';
import type { Row } from './table';
import type { BenchText } from './texts';

const LENGTH = 100_000;
const LONGEST_USUAL = 40_000;
const ROUNDS = 7;
const BUDGET_MS = 100;
/**
 * What is measured takes a share of what a plain comparison of characters does on the same machine
 * at the same time.
 */
const WORST_RATIO = 1;

/** Every second report of usual length, one behind the other, from the first or the second on. */
function longText(texts: readonly BenchText[], from: 0 | 1): string {
  const usual = texts.filter(({ text }) => text.length < LONGEST_USUAL && /\d/.test(text));
  return usual
    .filter((_, index) => index % 2 === from)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LENGTH);
}

/** Every so many digits another one, and some words others. */
function corrected(text: string, every: number): string {
  let digits = 0;
  const figures = text.replace(/\d/g, (digit) =>
    (digits += 1) % every === 0 ? String((Number(digit) + 1) % 10) : digit,
  );
  return figures.replace(/加快/g, '推进');
}

const read = (text: string): ComparedText => ({ text, extraction: extract(text, {}) });

/** Processor time, because other programs are no comparison's fault. */
function bestTime(run: () => unknown, rounds = ROUNDS): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(start).user / 1_000);
  }
  return best;
}

/**
 * Comparing versions of a hundred thousand characters, beside a plain comparison of their
 * characters in the same run.
 */
export function measureComparison(texts: readonly BenchText[]): Row[] {
  const before = longText(texts, 0);
  const old = read(before);
  const rows = [
    { name: 'every 40th digit', after: corrected(before, 40) },
    { name: 'every 5th digit', after: corrected(before, 5) },
  ].flatMap(({ name, after }): Row[] => {
    const fresh = read(after);
    const ours = bestTime(() => compareVersions(old, fresh));
    const characters = bestTime(() => diffChars(before, after), 3);
    const arrays = bestTime(() => diffArrays([...before], [...after]), 3);
    return [
      {
        what: name,
        measured: milliseconds(ours),
        budget: milliseconds(BUDGET_MS),
        isWithin: ours <= BUDGET_MS,
      },
      ratioRow(`${name}, to diffChars (${milliseconds(characters)})`, ours / characters),
      ratioRow(`${name}, to diffArrays of characters (${milliseconds(arrays)})`, ours / arrays),
    ];
  });
  const unlike = read(longText(texts, 1));
  const apart = bestTime(() => compareVersions(old, unlike));
  return [
    ...rows,
    {
      what: 'other reports',
      measured: milliseconds(apart),
      budget: milliseconds(BUDGET_MS),
      isWithin: apart <= BUDGET_MS,
    },
  ];
}

const ratioRow = (what: string, ratio: number): Row => ({
  what,
  measured: `× ${ratio.toFixed(2)}`,
  budget: `× ${WORST_RATIO}`,
  isWithin: ratio <= WORST_RATIO,
});
