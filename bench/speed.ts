import { recognizeNumber, recognizeNumberWithUnitAll, recognizePercentage } from './recognizers';
import { bestOf, interleave, ratioOf, withBoth } from './both';
import type { Both } from './both';
import { withBundles } from './bundle';
import { cpuTimeOf } from './cpu-time';
import { extractorsOf, startExtraction } from './extraction-process';
import { olderBuild } from './older';
import { atLeast, millions, olderRow } from './table';
import type { Row } from './table';
import { textOfLength } from './texts';
import type { BenchText } from './texts';

const GOAL = '4 million in quiet';
const SHORTEST_RATIO = 1.3;
const REPORT_UNITS = 16_000;
const ROUNDS = 15;
/** By then all that is run often is compiled. */
const WARM_UP_ROUNDS = 10;

const unitsOf = (texts: readonly BenchText[]): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0);
/** Characters a second of processor time. */
const speed = (units: number, ms: number): number => (1_000 * units) / ms;

interface TextSet {
  readonly name: string;
  readonly texts: readonly BenchText[];
}

/**
 * Warm extraction, best of fifteen rounds of processor time, by turns with the older version's;
 * beside a bare regex for digits and the recognizers.
 */
export async function measureSpeed(texts: readonly BenchText[]): Promise<Row[]> {
  const sets: readonly TextSet[] = [
    { name: "the project's own reports", texts: texts.filter(({ isOwn }) => isOwn) },
    { name: 'real reports', texts: texts.filter(({ isOwn }) => !isOwn) },
    { name: 'all', texts },
  ];
  const older = olderBuild();
  const rows: Row[] = older.isThere ? [] : [olderRow(older.why)];
  const best = await withBundles(async (bundles) => {
    const pair = await withBoth(extractorsOf(bundles, older), (bundle) =>
      startExtraction(bundles.child, bundle),
    );
    await interleave(pair, WARM_UP_ROUNDS, (one) => one.run(texts));
    let last = 0;
    for (const set of sets.filter((one) => one.texts.length > 0)) {
      const times = await interleave(pair, ROUNDS, (one) => one.run(set.texts));
      rows.push(...speedRows(set, times));
      last = speed(unitsOf(set.texts), bestOf(times.current));
    }
    pair.current.stop();
    pair.older?.stop();
    return last;
  });
  return [...rows, ...(await yardsticks(texts, best))];
}

function speedRows({ name, texts }: TextSet, times: Both<readonly number[]>): Row[] {
  const units = unitsOf(texts);
  const best = speed(units, bestOf(times.current));
  const what = `warm, ${name}, ${texts.length} of ${units} characters`;
  const row = { what, measured: `${millions(best)} characters/s`, budget: GOAL };
  const ratio = ratioOf(times);
  if (ratio === undefined || times.older === undefined) return [row];
  const before = speed(units, bestOf(times.older));
  return [
    row,
    atLeast(`${what}, to the older version's ${millions(before)}`, 1 / ratio, SHORTEST_RATIO),
  ];
}

/**
 * A bare regex for digits over all texts, and the recognizers over one report, once: it takes them
 * seconds.
 */
async function yardsticks(texts: readonly BenchText[], extraction: number): Promise<Row[]> {
  const report = textOfLength(texts, REPORT_UNITS);
  const regexTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    regexTimes.push(await cpuTimeOf(() => texts.map(({ text }) => text.match(/\d/g)?.length)));
  const regex = speed(unitsOf(texts), bestOf(regexTimes));
  const run = (part: string): void => {
    recognizeNumber(part);
    recognizePercentage(part);
    recognizeNumberWithUnitAll(part);
  };
  run(report.text.slice(0, 500));
  const recognizers = speed(report.text.length, await cpuTimeOf(() => run(report.text)));
  return [
    { what: 'all through `/\\d/g`', measured: `${millions(regex)} characters/s` },
    { what: 'extraction : bare regex, time', measured: `${(regex / extraction).toFixed(1)} : 1` },
    {
      what: `recognizers-text-suite, ${report.name}`,
      measured: `${millions(recognizers)} characters/s`,
    },
    {
      what: 'extraction : recognizers, speed',
      measured: `${Math.round(extraction / recognizers)} : 1`,
    },
  ];
}
