import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { cpuTimeOf } from './cpu-time';
import type { Job } from './extraction-process';

/*
 * A process of its own with one extractor and nothing else: told jobs line by line, it answers what
 * each line cost.
 */
const say = (answer: unknown): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
/**
 * A text that was put together is copied into one piece only when it is first read, which is not
 * the extractor's work.
 */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

interface Extractor {
  extract(text: string): unknown;
}
const loaded: Partial<Extractor> = {};
const evaluation = await cpuTimeOf(async () => {
  const module: Extractor = await import(pathToFileURL(process.argv[2] ?? '').href);
  loaded.extract = module.extract;
});
say(evaluation);

createInterface({ input: process.stdin }).on('line', (line) => {
  const jobs: readonly Job[] = JSON.parse(line);
  const texts = jobs.map(({ text, times = 1 }) => flat(text.repeat(times)));
  void cpuTimeOf(() => {
    for (const text of texts) loaded.extract?.(text);
  }).then(say);
});
