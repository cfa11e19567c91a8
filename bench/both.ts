import { milliseconds } from './table';

/** Today's and, where there is one, the older version's of something. */
export interface Both<Value> {
  readonly current: Value;
  readonly older?: Value;
}

/** The same with both. */
export async function withBoth<From, To>(
  both: Both<From>,
  work: (one: From) => Promise<To>,
): Promise<Both<To>> {
  return {
    current: await work(both.current),
    ...(both.older !== undefined && { older: await work(both.older) }),
  };
}

/**
 * Both by turns, each first every second round, so that whatever else the machine does meets both.
 */
export async function interleave<From, To>(
  both: Both<From>,
  rounds: number,
  work: (one: From) => Promise<To>,
): Promise<Both<readonly To[]>> {
  const current: To[] = [];
  const older: To[] = [];
  const runOlder = async (): Promise<void> => {
    if (both.older !== undefined) older.push(await work(both.older));
  };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) await runOlder();
    current.push(await work(both.current));
    if (round % 2 === 1) await runOlder();
  }
  return { current, ...(both.older !== undefined && { older }) };
}

/** The cheapest of several rounds: the one that least came between. */
export function bestOf(times: readonly number[]): number {
  if (times.length === 0) throw new Error('nothing was measured');
  return Math.min(...times);
}

/**
 * What today's costs for each one of the older version's: the median of what each round says by
 * itself. The two bests may come from rounds far apart: of the same code twice, cold, they answered
 * 0.88 to 1.08 where the rounds answered 0.95 to 1.05.
 */
export function ratioOf({ current, older = [] }: Both<readonly number[]>): number | undefined {
  const ratios = current.flatMap((time, round) =>
    older[round] === undefined ? [] : [time / older[round]],
  );
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
}

/** The same, to stand behind a figure; nothing where there is no older version. */
export function besideOlder(both: Both<readonly number[]>): string {
  const ratio = ratioOf(both);
  if (ratio === undefined || both.older === undefined) return '';
  return `; × ${ratio.toFixed(2)} of the older version's ${milliseconds(bestOf(both.older))}`;
}
