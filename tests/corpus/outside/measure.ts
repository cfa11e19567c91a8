import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../cli/analyse';
import type { Extraction } from '../../../lib/model/extraction';
import type { GoldMetric, GoldReport, GoldSentence } from '../labels';
import { addScores, FINDINGS, GRADES, percent, score } from '../score';
import type { Score } from '../score';

type Range = readonly [start: number, end: number];
type Disputed = readonly string[] | undefined;

interface MetricLabel extends Omit<GoldMetric, 'text' | 'indicator'> {
  readonly indicator?: Range;
  readonly when?: readonly [first: string, last: string];
  readonly disputed?: Disputed;
}

interface SentenceLabel extends Omit<GoldSentence, 'text' | 'deadline'> {
  readonly deadline?: Range;
  readonly due?: string;
  readonly disputed?: Disputed;
}

interface Labels {
  readonly kind: string;
  readonly source: { readonly url?: string };
  readonly sha256: string;
  readonly stretch: Range;
  readonly keptBack: boolean;
  readonly metrics: readonly MetricLabel[];
  readonly sentences: readonly SentenceLabel[];
}

/** What is measured beside the scores: how many days are right, of how many. */
interface Days {
  readonly right: number;
  readonly of: number;
}

const folder = import.meta.dirname;
const [textsAt] = process.argv.slice(2);
if (textsAt === undefined)
  throw new Error('say where the texts are: npm run --silent outside -- DIR');

const texts = new Map(
  readdirSync(textsAt, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(textsAt, name), 'utf8'))
    .map((text) => [createHash('sha256').update(text).digest('hex'), text]),
);

/**
 * The labels in the form of the labelled reports, with the words of the stretch; what is disputed
 * is left out.
 */
function goldOf(name: string, labels: Labels, words: string): GoldReport {
  const cut = ([start, end]: Range): string => words.slice(start, end);
  return {
    name,
    file: '',
    metrics: labels.metrics.map(({ indicator, disputed = [], ...one }) => ({
      ...one,
      text: words.slice(one.start, one.end),
      indicator: indicator && !disputed.includes('indicator') ? cut(indicator) : undefined,
      optional:
        one.optional === true ||
        disputed.some((field) => field !== 'indicator' && field !== 'when'),
    })),
    sentences: labels.sentences.map(({ deadline, disputed = [], ...one }) => ({
      ...one,
      text: words.slice(one.start, one.end),
      pledge: disputed.some((field) => field !== 'due') ? ('opt' as const) : one.pledge,
      deadline: deadline && cut(deadline),
    })),
  };
}

/** What of an extraction stands in a stretch, by the stretch's own offsets. */
function within(
  { metrics, pledges }: Extraction,
  [from, to]: Range,
): Pick<Extraction, 'metrics' | 'pledges'> {
  const cut = <T extends { readonly start: number; readonly end: number }>(
    all: readonly T[],
  ): T[] =>
    all
      .filter(({ start }) => from <= start && start < to)
      .map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
  return { metrics: cut(metrics), pledges: cut(pledges) };
}

function whens({ metrics }: Labels, found: Pick<Extraction, 'metrics'>): Days {
  const at = new Map(found.metrics.map((metric) => [`${metric.start} ${metric.end}`, metric]));
  const asked = metrics.filter(
    (one) => one.optional !== true && one.disputed?.includes('when') !== true,
  );
  const met = asked.flatMap((one) => {
    const metric = at.get(`${one.start} ${one.end}`);
    return metric ? [{ one, metric }] : [];
  });
  const right = met.filter(
    ({ one, metric }) =>
      one.when?.join() === (metric.when && `${metric.when.start},${metric.when.end}`),
  );
  return { right: right.length, of: met.length };
}

function dues({ sentences }: Labels, found: Pick<Extraction, 'pledges'>): Days {
  const met = sentences
    .filter(({ pledge, disputed }) => pledge === 'yes' && disputed?.includes('due') !== true)
    .flatMap((one) => {
      const pledge = found.pledges.find(({ start, end }) => start < one.end && one.start < end);
      return pledge ? [{ one, pledge }] : [];
    });
  return {
    right: met.filter(({ one, pledge }) => one.due === pledge.due?.date).length,
    of: met.length,
  };
}

const percentOf = (days: readonly Days[]): string => {
  const [right, of] = days.reduce(([a, b], day) => [a + day.right, b + day.of], [0, 0]);
  return of === 0 ? '-' : ((100 * right) / of).toFixed(1);
};

const rows: { group: string; score: Score; when: Days; due: Days }[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const labels: Labels = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const text = texts.get(labels.sha256);
  if (text === undefined) continue;
  const found = within(analyse({ text, context: { url: labels.source.url } }), labels.stretch);
  const gold = goldOf(file, labels, text.slice(...labels.stretch));
  const row = { score: score(gold, found), when: whens(labels, found), due: dues(labels, found) };
  rows.push(
    { group: labels.keptBack ? 'kept back' : 'open', ...row },
    { group: labels.kind, ...row },
  );
}
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const MEASURES = [...FINDINGS, ...GRADES] as const;
print(['texts', ...MEASURES, 'when', 'due'].map((name) => name.slice(0, 10).padStart(11)).join(''));
for (const [group, own] of Map.groupBy(rows, (row) => row.group)) {
  const total = addScores(own.map((row) => row.score));
  const cells = MEASURES.map((measure) => percent(measure, total[measure]).toFixed(1));
  cells.push(percentOf(own.map(({ when }) => when)), percentOf(own.map(({ due }) => due)));
  print([group, ...cells].map((cell) => cell.padStart(11)).join(''));
}
