import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const TEXT_TESTS = [
  'anchor',
  'audit',
  'changes',
  'corpus',
  'detect',
  'exchange',
  'extract',
  'follow-up',
  'interval',
  'merge',
  'model',
  'picture',
  'reference',
  'schema',
  'search',
  'series',
  'text',
  'wording',
].map((name) => `tests/${name}/**/*.test.ts`);

/** On two cores as well: by itself vitest leaves one of them free. */
const WORKERS = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    projects: [
      {
        /*
         * Text in, answers out: no page, no browser, nothing that a test could leave behind. They
         * share their workers.
         */
        test: { name: 'text', include: TEXT_TESTS, isolate: false, testTimeout: 30_000 },
      },
      {
        /* Gives the tests WXT's fake browser in place of a real one. */
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          /* Longer than the waits in them, so that what was waited for is told. */
          testTimeout: 20_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            ...TEXT_TESTS,
            'tests/browser/**',
            'tests/built/**',
            'tests/servers/**',
            'tests/architecture.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'browser',
          include: [
            'tests/browser/**/*.test.ts',
            'tests/built/**/*.test.ts',
            'tests/architecture.test.ts',
          ],
          /*
           * Two browsers at a time, each with a profile and a site of its own: one rests while it
           * waits for a page, and office-sized machines have two cores. They come after the other
           * tests, whose timeouts are short.
           */
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          /*
           * Real browsers on a busy machine stumble now and then. What failed once and then held is
           * named by CI (SECOND TRY), so that nothing that races is hidden.
           */
          retry: 1,
          /* What is asked again until it holds may take as long as any other wait. */
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        /* What needs other programs on the machine: LibreOffice, servers of WebDAV, litmus. */
        test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], fileParallelism: false },
      },
    ],
  },
});
