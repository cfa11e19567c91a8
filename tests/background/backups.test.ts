import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Backups } from '../../lib/background/backups';
import { fixedEnvironment, freshDatabase, freshFiles } from '../builders/store-world';

const MINUTE = 60_000;

/** A background's backups, and how often they looked. */
function backups() {
  const environment = fixedEnvironment();
  const later: { readonly work: () => void; readonly delayMs: number }[] = [];
  const state = { looks: 0 };
  const world = {
    ...environment,
    database: freshDatabase(),
    files: freshFiles(),
    readSettings: () => Promise.resolve({}),
    readState: () => Promise.resolve({ backups: [] }),
    writeState: () => Promise.resolve(),
    mayWrite: () => Promise.resolve(true),
    exclusively: async () => {
      state.looks += 1;
      return undefined;
    },
    schedule: (work: () => void, delayMs: number) => {
      later.push({ work, delayMs });
      return () => undefined;
    },
    showWaiting: () => Promise.resolve(),
  };
  return { state, later, advance: environment.advance, start: () => new Backups(world) };
}

it('a look soon after another is put off, once, and not dropped', async () => {
  const { state, later, advance, start } = backups();
  const own = start();
  await own.look();
  advance(4 * MINUTE);
  await own.look();
  await own.look();
  expect([state.looks, later.map(({ delayMs }) => delayMs)]).toEqual([1, [6 * MINUTE]]);
  advance(6 * MINUTE);
  later[0]?.work();
  await expect.poll(() => state.looks).toBe(2);
});

it('a background that was stopped looks anew: what it had put off went with it', async () => {
  const { state, advance, start } = backups();
  await start().look();
  advance(MINUTE);
  await start().look();
  expect(state.looks).toBe(2);
});

it('a clock that was put back keeps no backup from being made', async () => {
  const { state, advance, start } = backups();
  const own = start();
  await own.look();
  advance(-60 * MINUTE);
  await own.look();
  expect(state.looks).toBe(2);
});
