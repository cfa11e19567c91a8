import { expect, it } from 'vitest';
import { writeResults } from '../../cli/results';
import type { Writing } from '../../cli/results';
import { fakeWorld } from './fake-io';

const results = [
  { path: 'a/report.txt', value: 1 },
  { path: 'b/report.txt', value: 2 },
];
const writing = (more: Partial<Writing<number>>): Writing<number> => ({
  format: 'json',
  json: (value) => ({ value }),
  text: (value) => [`value ${value}\n`],
  ...more,
});

it('of one file are its own JSON', async () => {
  const { io, out } = fakeWorld({});
  expect(await writeResults(io, results.slice(0, 1), writing({}))).toBe(true);
  expect(JSON.parse(out.join(''))).toEqual({ value: 1 });
});

it('of several are one object by the names of their files', async () => {
  const { io, out } = fakeWorld({});
  await writeResults(io, results, writing({}));
  expect(JSON.parse(out.join(''))).toEqual({ report: { value: 1 }, 'report-2': { value: 2 } });
});

it('for people stand under the names of their files', async () => {
  const { io, out } = fakeWorld({});
  await writeResults(io, results, writing({ format: 'text' }));
  expect(out.join('')).toBe('a/report.txt\nvalue 1\nb/report.txt\nvalue 2\n');
});

it('go into a folder, a file each', async () => {
  const world = fakeWorld({});
  expect(await writeResults(world.io, results, writing({ out: 'answers' }))).toBe(true);
  expect([...world.files.keys()]).toEqual(['answers/report.json', 'answers/report-2.json']);
  expect(world.out).toEqual([]);
});

it('that cannot be written are named', async () => {
  const world = fakeWorld({});
  const io = { ...world.io, openFolder: () => Promise.reject(new Error('no space left')) };
  expect(await writeResults(io, results, writing({ out: 'answers' }))).toBe(false);
  expect(world.warnings).toEqual(['answers/report.json: no space left']);
});
