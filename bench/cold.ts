import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { milliseconds, type Row } from './table';
import { textOfLength, type BenchText } from './texts';

const BUDGET_MS = 15;
const REPORT_UNITS = 16_000;
const RUNS = 9;

const SCRIPT = `
  import { readFileSync } from 'node:fs';
  const text = readFileSync(process.argv[2], 'utf8');
  const start = performance.now();
  const { extract } = await import(process.argv[1]);
  const loaded = performance.now();
  extract(text);
  const first = performance.now();
  extract(text);
  console.log(JSON.stringify([loaded - start, first - loaded, performance.now() - first]));
`;

/** The first extraction in a process that has run nothing yet, on the extractor bundled and minified as it ships. */
export function measureCold(texts: readonly BenchText[]): Row[] {
  const report = textOfLength(texts, REPORT_UNITS);
  const folder = mkdtempSync(join(tmpdir(), 'nuoshu-bench-'));
  try {
    const bundle = join(folder, 'extract.mjs');
    const entry = fileURLToPath(new URL('../lib/extract/index.ts', import.meta.url));
    buildSync({ entryPoints: [entry], outfile: bundle, bundle: true, minify: true, format: 'esm' });
    const file = join(folder, 'report.txt');
    writeFileSync(file, report.text);
    const runs = Array.from({ length: RUNS }, () => runOnce(bundle, file));
    const [load, first, second] = [0, 1, 2].map((index) => median(runs.map((run) => run[index] ?? 0)));
    return [
      { what: 'loading the extractor', measured: milliseconds(load ?? 0) },
      {
        what: `first extraction, cold, ${report.text.length} characters`,
        measured: milliseconds(first ?? 0),
        budget: `${BUDGET_MS} ms`,
        isWithin: (first ?? Infinity) <= BUDGET_MS,
      },
      { what: 'second extraction', measured: milliseconds(second ?? 0) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOnce(bundle: string, file: string): readonly number[] {
  const out = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', SCRIPT, pathToFileURL(bundle).href, file],
    { encoding: 'utf8' },
  );
  const times: readonly number[] = JSON.parse(out);
  return times;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
