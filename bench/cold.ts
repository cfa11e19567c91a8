import { WARM_UP_SAMPLE, WARM_UP_TIMES } from '../lib/background/warm-up';
import { besideOlder, bestOf, interleave, withBoth } from './both';
import { withBundles } from './bundle';
import { extractorsOf, startExtraction } from './extraction-process';
import { olderBuild } from './older';
import { milliseconds, olderRow } from './table';
import type { Row } from './table';
import { textOfLength } from './texts';
import type { BenchText } from './texts';

const REPORT_UNITS = 16_000;
const ROUNDS = 15;

interface Step {
  readonly what: string;
  readonly goal?: string;
}

/** What is measured in one fresh process, in this order; the warmed one is another process. */
const STEPS = [
  { what: 'evaluating the module' },
  { what: 'first report', goal: '35 ms in quiet' },
  { what: 'first report after the warm-up of a woken worker', goal: '20 ms in quiet' },
] as const satisfies readonly Step[];

/**
 * The first report in a process that has run nothing yet, on the extractor bundled and minified as
 * it ships: the best of fifteen processes in processor time, by turns with the older version's.
 */
export async function measureCold(texts: readonly BenchText[]): Promise<Row[]> {
  const report = textOfLength(texts, REPORT_UNITS);
  const older = olderBuild();
  const runs = await withBundles((bundles) =>
    interleave(extractorsOf(bundles, older), ROUNDS, (bundle) =>
      runOnce(bundles.child, bundle, report.text),
    ),
  );
  const rows = await Promise.all(
    STEPS.map(async ({ what, ...step }, index): Promise<Row> => {
      const times = await withBoth(runs, async (all) => all.flatMap((run) => run[index] ?? []));
      return {
        what: index === 0 ? what : `${what}, ${report.text.length} characters`,
        measured: `${milliseconds(bestOf(times.current))}${besideOlder(times)}`,
        ...('goal' in step && { budget: step.goal }),
      };
    }),
  );
  return older.isThere ? rows : [olderRow(older.why), ...rows];
}

async function runOnce(child: string, bundle: string, text: string): Promise<readonly number[]> {
  const cold = await startExtraction(child, bundle);
  const times = [cold.evaluationMs, await cold.run([{ text }])];
  cold.stop();
  const woken = await startExtraction(child, bundle);
  for (let time = 0; time < WARM_UP_TIMES; time += 1) await woken.run([{ text: WARM_UP_SAMPLE }]);
  times.push(await woken.run([{ text }]));
  woken.stop();
  return times;
}
