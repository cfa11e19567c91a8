import { cpus, loadavg } from 'node:os';

/** One measured thing; `isWithin` is absent where there is no budget. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget?: string;
  readonly isWithin?: boolean;
}

/** Prints rows under a heading as Markdown, so that they can be kept in a note as they are. */
export function printTable(heading: string, rows: readonly Row[]): void {
  console.log(`\n## ${heading}\n\n| what | measured | budget | |\n|---|---|---|---|`);
  for (const { what, measured, budget = '', isWithin } of rows) {
    const mark = isWithin === undefined ? '' : isWithin ? 'ok' : '**over**';
    console.log(`| ${what} | ${measured} | ${budget} | ${mark} |`);
  }
}

export const millions = (value: number): string =>
  `${(value / 1e6).toFixed(value < 1e5 ? 3 : 2)} million`;
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;

/** In the place of the rows that set something beside the older version, where there is none. */
export const olderRow = (why: string): Row => ({
  what: 'beside the older version',
  measured: `not measured: ${why}`,
});

/** A ratio to the older version that is to be this large. */
export const atLeast = (what: string, ratio: number, least: number): Row => ({
  what,
  measured: `× ${ratio.toFixed(2)}`,
  budget: `≥ × ${least}`,
  isWithin: ratio >= least,
});

/** How many processes wanted a processor, over the last minute. */
export const load = (): number => loadavg()[0] ?? 0;

/** A ratio to the older version that is to be no larger than this. */
export const atMost = (what: string, ratio: number, most: number): Row => ({
  what,
  measured: `× ${ratio.toFixed(2)}`,
  budget: `≤ × ${most}`,
  isWithin: ratio <= most,
});

/**
 * A row out of a browser: where more processes than there are processors wanted one when the
 * measuring began, it is not judged. The same build twice then answers 0.75 to 1.25 by the clock,
 * and which work shares a task is up to chance.
 */
export function unlessBusy(row: Row, loadBefore: number): Row {
  if (loadBefore <= cpus().length) return row;
  return {
    ...row,
    budget: `${row.budget ?? ''}, not judged at a load of ${loadBefore.toFixed(1)}`,
    isWithin: undefined,
  };
}
