import { parseArgs } from 'node:util';
import { extract } from '../lib/extract';
import { CHECKS } from './anomalies/checks';
import { papersIn } from './anomalies/papers';

/*
 * `npm run anomalies -- DIR` reads the government work reports of a clone of github.com/lawtext/gov
 * and prints what looks wrong in the readings: how many reports, how often, and examples.
 * `--list 'no issuer'` prints every one of a row. `--bare` forgets what stands in the files' front
 * matter, as where a text is pasted.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'string' },
    bare: { type: 'boolean', default: false },
  },
});
const EXAMPLES = 6;

interface Seen {
  readonly path: string;
  readonly word: string;
}

const seen = new Map<string, Seen[]>(Object.keys(CHECKS).map((name) => [name, []]));
const units = new Map<string, Seen[]>();
let read = 0;
for (const folder of positionals) {
  for (const paper of papersIn(folder)) {
    const { path, text, context } = paper;
    const reading = extract(text, values.bare ? {} : context);
    read += 1;
    for (const [name, check] of Object.entries(CHECKS))
      seen.get(name)?.push(...check(reading, paper).map((word) => ({ path, word })));
    for (const metric of reading.metrics) {
      const found = units.get(metric.unit) ?? [];
      found.push({ path, word: metric.text });
      units.set(metric.unit, found);
    }
  }
}
seen.set('unit seen once', [...units.values()].filter((found) => found.length === 1).flat());

if (values.list === undefined) {
  console.log(`${read} reports\n\n| anomaly | reports | times | for example |\n|---|---|---|---|`);
  for (const [name, found] of seen) {
    const reports = new Set(found.map(({ path }) => path)).size;
    const step = Math.max(1, Math.floor(found.length / EXAMPLES));
    const examples = found.filter((_one, index) => index % step === 0).slice(0, EXAMPLES);
    console.log(
      `| ${name} | ${reports} | ${found.length} | ${examples.map(({ word }) => word).join('; ')} |`,
    );
  }
} else for (const { path, word } of seen.get(values.list) ?? []) console.log(`${path}\t${word}`);
