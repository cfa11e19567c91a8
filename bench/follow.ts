import { extract } from '../lib/extract/index';
import { follow } from '../lib/follow-up';
import type { ReadReport } from '../lib/model/read-report';
import { cpuTimeOf } from './cpu-time';
import { milliseconds } from './table';
import type { Row } from './table';
import { textOfLength } from './texts';
import type { BenchText } from './texts';

const REPORT_UNITS = 16_000;
const ROUNDS = 30;
const BUDGET_MS = 50;
/** A follow-up takes so much more than reading both reports, on the same machine at once. */
const WORST_RATIO = 5;

const read = ({ name, text }: BenchText): ReadReport => ({
  name,
  text,
  extraction: extract(text, {}),
});

/** A report of usual length held against another, beside what reading the two takes; warm. */
export async function measureFollow(texts: readonly BenchText[]): Promise<Row[]> {
  const old = textOfLength(texts, REPORT_UNITS);
  const fresh = textOfLength(
    texts.filter((one) => one !== old),
    REPORT_UNITS,
  );
  const [from, to] = [read(old), read(fresh)];
  let [following, reading] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    following = Math.min(following, await cpuTimeOf(() => follow(from, to)));
    reading = Math.min(reading, await cpuTimeOf(() => [read(old), read(fresh)]));
  }
  const ratio = following / reading;
  return [
    {
      what: `${old.text.length} characters held against ${fresh.text.length}`,
      measured: milliseconds(following),
      budget: `≤ ${BUDGET_MS} ms`,
      isWithin: following <= BUDGET_MS,
    },
    {
      what: 'beside the extraction of both',
      measured: `× ${ratio.toFixed(2)} (${milliseconds(reading)})`,
      budget: `≤ × ${WORST_RATIO}`,
      isWithin: ratio <= WORST_RATIO,
    },
  ];
}
