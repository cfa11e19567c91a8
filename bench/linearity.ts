import { besideOlder, bestOf, interleave, withBoth } from './both';
import { withBundles } from './bundle';
import type { Bundles } from './bundle';
import { extractorsOf, startExtraction } from './extraction-process';
import type { ExtractionProcess } from './extraction-process';
import { olderBuild } from './older';
import type { Older } from './older';
import { milliseconds, olderRow } from './table';
import type { Row } from './table';
import { textOfLength } from './texts';
import type { BenchText } from './texts';

const REPORT_UNITS = 16_000;
const REPORT_TIMES = [1, 10, 50] as const;
const ROUNDS = 15;
const WARM_UP_ROUNDS = 3;
/**
 * A long text may cost so much more a character than short ones; what falls out of the caches
 * costs.
 */
const WORST_PER_CHARACTER = 1.3;

const SHORTEST = 10_000;
const LONGEST = 1_280_000;
const TRIES = 3;
/** Below this many milliseconds a ratio says more about the clock than about the code. */
const MEASURABLE_MS = 4;
/** The last doublings show a square where there is one; the first are warm-up. */
const LAST_DOUBLINGS = 3;
/**
 * A square is four, `n√n` 2.8; twice the time for twice the text is two, and what caches and
 * garbage collection add to it.
 */
const WORST_RATIO = 2.6;

const PATTERNS: readonly (readonly [name: string, unit: string])[] = [
  ['digits', '7'],
  ['full-width digits', '７'],
  ['digits and separators', '1,234.'],
  ['numerals', '三'],
  ['multipliers', '亿万'],
  ['spaces', ' '],
  ['wide spaces', '\u3000'],
  ['line breaks', '\n'],
  ['commas', '，'],
  ['list commas', '、'],
  ['brackets open', '（'],
  ['brackets nested', '（“《'],
  ['quotes', '”'],
  ['dashes', '—'],
  ['zero-width', '\u200b'],
  ['lone surrogates', '\ud800'],
  ['one endless line of figures', '完成投资3亿元，同比增长12%，'],
  ['one endless line of pledges', '年底前确保建成学校2所，'],
  ['an endless list with 分别', '税收、收入分别增长3%、5%和'],
  ['an endless line of words', '坚持稳中求进工作总基调'],
  ['headings', '一、工作回顾\n'],
  ['short sentences', '新建3所。'],
  ['ranges', '3至5家至'],
  ['titles of places', '在江州市北湖区'],
];

/**
 * Processor time of a report once, ten and fifty times over, by turns with the older version's, and
 * at each doubling from 10,000 to 1,280,000 characters of one repeated pattern.
 */
export async function measureLinearity(texts: readonly BenchText[]): Promise<Row[]> {
  const older = olderBuild();
  return withBundles(async (bundles) => [
    ...(older.isThere ? [] : [olderRow(older.why)]),
    ...(await reportRows(bundles, older, textOfLength(texts, REPORT_UNITS))),
    ...(await patternRows(bundles)),
  ]);
}

async function reportRows(
  bundles: Bundles,
  older: Older,
  { name, text }: BenchText,
): Promise<Row[]> {
  const pair = await withBoth(extractorsOf(bundles, older), (bundle) =>
    startExtraction(bundles.child, bundle),
  );
  const rows: Row[] = [];
  const most = REPORT_TIMES[REPORT_TIMES.length - 1] ?? 1;
  await interleave(pair, WARM_UP_ROUNDS, (one) => one.run([{ text, times: most }]));
  let once = 0;
  for (const times of REPORT_TIMES) {
    /* As many characters in every round: fifty short texts, five longer ones, one long one. */
    const jobs = Array.from({ length: most / times }, () => ({ text, times }));
    const both = await interleave(pair, ROUNDS, (one) => one.run(jobs));
    const best = bestOf(both.current);
    if (times === 1) once = best;
    rows.push({
      what: `${name} ×${times}, ${jobs.length} of ${text.length * times} characters`,
      measured: `${milliseconds(best)}, ×${(best / once).toFixed(2)} a character${besideOlder(both)}`,
      ...(times > 1 && {
        budget: `×${WORST_PER_CHARACTER} a character`,
        isWithin: best <= WORST_PER_CHARACTER * once,
      }),
    });
  }
  pair.current.stop();
  pair.older?.stop();
  return rows;
}

async function patternRows({ child, current }: Bundles): Promise<Row[]> {
  const running = await startExtraction(child, current);
  const rows: Row[] = [];
  for (const [name, unit] of PATTERNS) {
    const times: number[] = [];
    for (let units = SHORTEST; units <= LONGEST; units *= 2)
      times.push(await bestTime(running, unit, units));
    rows.push(patternRow(name, times));
  }
  running.stop();
  return rows;
}

function patternRow(name: string, times: readonly number[]): Row {
  const last = times.at(-1) ?? 0;
  const before = Math.max(times.at(-1 - LAST_DOUBLINGS) ?? 0, MEASURABLE_MS / 2 ** LAST_DOUBLINGS);
  const ratio = last < MEASURABLE_MS ? 0 : (last / before) ** (1 / LAST_DOUBLINGS);
  return {
    what: name,
    measured: `${milliseconds(times[0] ?? 0)} → ${milliseconds(last)}, ×${ratio.toFixed(2)} per doubling`,
    budget: `×2 (${WORST_RATIO} with noise)`,
    isWithin: ratio <= WORST_RATIO,
  };
}

async function bestTime(running: ExtractionProcess, unit: string, units: number): Promise<number> {
  const jobs = [{ text: unit, times: Math.ceil(units / unit.length) }];
  const tries: number[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) tries.push(await running.run(jobs));
  return bestOf(tries);
}
