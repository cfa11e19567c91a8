import 'fake-indexeddb/auto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WaitingEdits } from '../../lib/background/waiting-edits';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { OutboxMemory } from '../../lib/platform/outbox-memory';
import { findAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { Outbox } from '../../lib/writing/outbox';
import type { Paper } from '../../lib/writing/writing-desk';
import { WritingDesk } from '../../lib/writing/writing-desk';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fakeOutboxMemory } from '../builders/outbox';
import { freshDatabase } from '../builders/store-world';

/*
 * Pages write and save one note, the background writes what they left, and each of them may be
 * killed at any of the steps that it takes outside of itself, before the step or behind it. Then
 * nothing may be lost or written twice.
 */

/**
 * How long a process lives: so many steps, and whether the last of them still has its effect,
 * unheard.
 */
interface Life {
  readonly steps: number;
  readonly isLastDone: boolean;
}

const LONG: Life = { steps: 10_000, isLastDone: true };

/** A process that is killed at a step takes no other: what it waits for never comes. */
class Mortal {
  readonly #isLastDone: boolean;
  #left: number;

  constructor({ steps, isLastDone }: Life) {
    this.#left = steps;
    this.#isLastDone = isLastDone;
  }

  async step<T>(work: () => Promise<T>): Promise<T> {
    const never = new Promise<never>(() => undefined);
    if (this.#left <= 0) return never;
    this.#left -= 1;
    if (this.#left === 0) {
      if (this.#isLastDone) await work();
      return never;
    }
    return work();
  }

  kill(): void {
    this.#left = 0;
  }

  memory(memory: OutboxMemory): OutboxMemory {
    return {
      get: (key) => this.step(() => memory.get(key)),
      all: () => this.step(() => memory.all()),
      set: (key, value) => this.step(() => memory.set(key, value)),
      remove: (keys) => this.step(() => memory.remove(keys)),
      watch: (hear) => memory.watch((keys) => void (this.#left > 0 && hear(keys))),
    };
  }
}

type Step =
  | { readonly kind: 'type'; readonly page: number }
  | { readonly kind: 'save'; readonly page: number; readonly outcome: 'ok' | 'refused' }
  | { readonly kind: 'reopen'; readonly page: number; readonly life: Life }
  | { readonly kind: 'drain'; readonly life: Life };

const page = fc.nat({ max: 1 });
const life: fc.Arbitrary<Life> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ steps: fc.integer({ min: 1, max: 9 }), isLastDone: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant(LONG) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), page }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('save' as const),
      page,
      outcome: fc.constantFrom('ok' as const, 'refused' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopen' as const), page, life }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drain' as const), life }) },
);

/** Everything that outlives a process, and a clock that never stands still. */
function outerWorld() {
  let now = Date.UTC(2026, 0, 1);
  let ids = 0;
  const environment = { nowMs: () => (now += 10), newId: () => `device-${(ids += 1)}` };
  const uuid = (): string => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  return { environment, uuid, database: freshDatabase(), memory: fakeOutboxMemory() };
}

type Outer = ReturnType<typeof outerWorld>;
const { id, target } = annotationEdit();

interface OpenPage {
  readonly life: Mortal;
  readonly desk: WritingDesk;
  readonly paper: Paper;
  outcome: 'ok' | 'refused';
}

async function open(outer: Outer, life: Mortal): Promise<OpenPage> {
  const { environment, database, memory, uuid } = outer;
  const stored = await findAnnotation(database, id);
  const opened: { page?: OpenPage } = {};
  const desk = new WritingDesk({
    send: (edit): Promise<Result<Annotation>> =>
      life.step(async () => {
        if (opened.page?.outcome !== 'ok') return fail('storage-unavailable');
        return ok(
          (await saveAnnotation(database, environment, { ...edit, reportId: SOURCE })).annotation,
        );
      }),
    newId: () => id,
    schedule: () => () => undefined,
    outbox: new Outbox({ memory: life.memory(memory), nowMs: environment.nowMs, deskId: uuid() }),
  });
  const place = {
    key: 'here',
    subject: 'pledge',
    describe: () => Promise.resolve(ok(target)),
  } as const;
  const paper = desk.paper({ ...place, annotation: stored });
  paper.annotator.adopt(stored);
  return (opened.page = { life, desk, paper, outcome: 'ok' });
}

const backgroundOf = ({ environment, database, memory }: Outer, life: Mortal): WaitingEdits =>
  new WaitingEdits({
    ...environment,
    database,
    outbox: life.memory(memory),
    announce: () => Promise.resolve(),
    schedule: () => () => undefined,
  });

/** Lets everything that can go on go on. IndexedDB takes some turns. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await nextTurn();
}

it('nothing that was kept is lost, and nothing written twice, wherever pages and background are killed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (schedule) => {
      const outer = outerWorld();
      const pages = [await open(outer, new Mortal(LONG)), await open(outer, new Mortal(LONG))];
      /** What each page was last seen to have kept. */
      const kept = new Map<string, string>();
      let texts = 0;
      for (const taken of schedule) {
        if (taken.kind === 'drain') {
          void backgroundOf(outer, new Mortal(taken.life)).drain(0);
        } else if (taken.kind === 'reopen') {
          pages[taken.page]?.life.kill();
          pages[taken.page] = await open(outer, new Mortal(taken.life));
        } else {
          const written = pages[taken.page];
          if (taken.kind === 'type') written?.paper.draft.type(`第${(texts += 1)}句。`);
          else if (written !== undefined) written.outcome = taken.outcome;
          void (taken.kind === 'type' ? written?.paper.keeper.flush() : written?.desk.flush());
        }
        await settle();
        for (const { deskId, edit } of await backgroundOf(outer, new Mortal(LONG)).list()) {
          if (edit.fields.note !== undefined) kept.set(deskId, edit.fields.note);
        }
      }
      for (const { life } of pages) life.kill();
      await backgroundOf(outer, new Mortal(LONG)).drain(0);
      expect(outer.memory.held.size).toBe(0);
      const log = await outer.database.changes
        .where('[entity+entityId]')
        .equals(['annotation', id])
        .toArray();
      const notes = log.flatMap(({ fields }) =>
        fields.note === undefined ? [] : String(fields.note),
      );
      const last = (await findAnnotation(outer.database, id))?.note ?? '';
      const sentences = last.split('\n\n').filter((text) => text !== '');
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const text of kept.values())
        expect(notes.some((note) => note.includes(text))).toBe(true);
      outer.database.close();
    }),
    { numRuns: 500 },
  );
}, 120_000);
