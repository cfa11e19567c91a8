import { recognizeNumber, recognizeNumberWithUnitAll, recognizePercentage } from './recognizers';
import { Bench } from 'tinybench';
import { extract } from '../lib/extract/index';
import { millions, type Row } from './table';
import { textOfLength, type BenchText } from './texts';

const BUDGET_PER_SECOND = 5e6;
const REPORT_UNITS = 16_000;

/** Characters a second of a task over `units` characters, by its median run. */
async function speedOf(units: number, run: () => unknown, timeMs: number): Promise<number> {
  const bench = new Bench({ time: timeMs, warmupTime: timeMs / 2 });
  bench.add('run', run);
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (!result || !('latency' in result)) throw new Error('the run did not finish');
  return (1000 * units) / result.latency.p50;
}

/** Warm extraction of all reports, beside a bare regex for digits on the same text and the recognizers on one report. */
export async function measureSpeed(texts: readonly BenchText[]): Promise<Row[]> {
  const units = texts.reduce((sum, { text }) => sum + text.length, 0);
  const extraction = await speedOf(units, () => texts.map(({ text }) => extract(text).metrics.length), 4_000);
  const regex = await speedOf(units, () => texts.map(({ text }) => text.match(/\d/g)?.length), 1_000);
  const report = textOfLength(texts, REPORT_UNITS);
  const onOne = await speedOf(report.text.length, () => extract(report.text), 1_000);
  const recognizers = recognizerSpeed(report.text);
  return [
    {
      what: `extraction, warm, ${texts.length} reports of ${units} characters`,
      measured: `${millions(extraction)} characters/s`,
      budget: '5 million',
      isWithin: extraction >= BUDGET_PER_SECOND,
    },
    { what: 'the same text through `/\\d/g`', measured: `${millions(regex)} characters/s` },
    { what: 'extraction : bare regex, time', measured: `${(regex / extraction).toFixed(1)} : 1` },
    { what: `extraction, warm, ${report.name}`, measured: `${millions(onOne)} characters/s` },
    { what: `recognizers-text-suite, ${report.name}`, measured: `${millions(recognizers)} characters/s` },
    { what: 'extraction : recognizers, speed', measured: `${Math.round(onOne / recognizers)} : 1` },
  ];
}

/** One warm run: it takes seconds, so that more would not tell more. */
function recognizerSpeed(text: string): number {
  const run = (part: string): void => {
    recognizeNumber(part);
    recognizePercentage(part);
    recognizeNumberWithUnitAll(part);
  };
  run(text.slice(0, 500));
  const start = performance.now();
  run(text);
  return (1000 * text.length) / (performance.now() - start);
}
