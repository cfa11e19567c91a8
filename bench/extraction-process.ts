import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Both } from './both';
import type { Bundles } from './bundle';
import type { Older } from './older';

/** A text to extract from, so many times one behind the other. */
export interface Job {
  readonly text: string;
  readonly times?: number;
}

/** An extractor in a process of its own. */
export interface ExtractionProcess {
  /** What it cost to load its module, in milliseconds of processor time. */
  readonly evaluationMs: number;
  /** What these jobs cost, one after the other, in milliseconds of processor time. */
  run(jobs: readonly Job[]): Promise<number>;
  stop(): void;
}

/**
 * Starts a fresh process and loads the extractor of `bundle` in it, with no switches and no cache
 * of compiled code.
 */
export async function startExtraction(child: string, bundle: string): Promise<ExtractionProcess> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_COMPILE_CACHE: '',
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
  const running = spawn(process.execPath, [child, bundle], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: running.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<number> => {
    const { done, value } = await lines.next();
    if (done === true) throw new Error(`the extractor of ${bundle} has ended`);
    return JSON.parse(value);
  };
  return {
    evaluationMs: await answer(),
    run: (jobs) => {
      running.stdin.write(`${JSON.stringify(jobs)}\n`);
      return answer();
    },
    stop: () => void running.kill(),
  };
}

/** The extractors that are measured side by side. */
export const extractorsOf = ({ current }: Bundles, older: Older): Both<string> => ({
  current,
  ...(older.isThere && { older: older.bundle }),
});
