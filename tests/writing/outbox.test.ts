import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import { MAX_WAITING, MAX_WAITING_UNITS, Outbox } from '../../lib/writing/outbox';
import { annotationEdit } from '../builders/annotation-edit';
import { DESK, fakeOutbox, fakeOutboxMemory, keyOf, kept, OTHER_DESK } from '../builders/outbox';

const NEW = { sent: [], older: [] };
const { id } = annotationEdit();

describe('an outbox', () => {
  it('never writes over an entry: a later one takes its place', async () => {
    const memory = fakeOutboxMemory();
    const outbox = fakeOutbox(memory);
    const first = await outbox.keep(annotationEdit(), NEW);
    expect(first).toEqual(ok(keyOf({ turn: 1 })));
    expect(await outbox.keep(annotationEdit(), { sent: [], older: [keyOf({ turn: 1 })] })).toEqual(
      ok(keyOf({ turn: 2 })),
    );
    expect([...memory.held.keys()]).toEqual([keyOf({ turn: 2 })]);
  });

  it('says so where there are too many entries, and leaves the older one', async () => {
    const memory = fakeOutboxMemory();
    for (let turn = 1; turn <= MAX_WAITING; turn += 1)
      await memory.set(keyOf({ deskId: OTHER_DESK, turn }), kept());
    const outbox = fakeOutbox(memory);
    expect(await outbox.keep(annotationEdit(), NEW)).toEqual(fail('outbox-full'));
    const older = [keyOf({ deskId: OTHER_DESK, turn: 1 })];
    expect(await outbox.keep(annotationEdit(), { sent: [], older })).toMatchObject({ ok: true });
  });

  it('says so where entries are too long together; what is not of the outbox does not count', async () => {
    const memory = fakeOutboxMemory();
    await memory.set('something else', 'x'.repeat(MAX_WAITING_UNITS));
    const outbox = fakeOutbox(memory);
    const long = annotationEdit({ fields: { note: '长'.repeat(MAX_WAITING_UNITS / 2) } });
    expect(await outbox.keep(long, NEW)).toMatchObject({ ok: true });
    expect(await outbox.keep(long, NEW)).toEqual(fail('outbox-full'));
  });

  it('says so where the storage fails', async () => {
    const broken = { ...fakeOutboxMemory(), set: () => Promise.reject(new Error('quota')) };
    const outbox = new Outbox({ memory: broken, nowMs: () => 0, deskId: DESK });
    expect(await outbox.keep(annotationEdit(), NEW)).toEqual(fail('outbox-full'));
  });

  it('never throws, also where the browser does at once: the extension was updated under the page', async () => {
    const gone = (): never => {
      throw new Error('Extension context invalidated.');
    };
    const outbox = new Outbox({
      memory: { ...fakeOutboxMemory(), all: gone, set: gone, remove: gone },
      nowMs: () => 0,
      deskId: DESK,
    });
    expect(await outbox.keep(annotationEdit(), NEW)).toEqual(fail('outbox-full'));
    await expect(outbox.drop([keyOf()])).resolves.toBeUndefined();
    await expect(outbox.takeOver(id, '旧')).resolves.toEqual([]);
  });

  it.each([
    {
      name: 'the note that the reader goes on from',
      note: '旧',
      fields: { note: '旧' },
      left: undefined,
    },
    {
      name: 'not what was left with it',
      note: '旧',
      fields: { note: '旧', tags: ['桥'] },
      left: { tags: ['桥'] },
    },
    { name: 'not another note', note: '旧', fields: { note: '别的' }, left: { note: '别的' } },
  ])('takes over $name', async ({ note, fields, left }) => {
    const memory = fakeOutboxMemory();
    const key = keyOf({ deskId: OTHER_DESK });
    await memory.set(key, kept({ fields }));
    expect(await fakeOutbox(memory).takeOver(id, note)).toEqual([]);
    expect(memory.held.get(key)).toEqual(left && kept({ fields: left }));
  });

  it('tells what a note that is taken over was begun from', async () => {
    const memory = fakeOutboxMemory();
    const key = keyOf({ deskId: OTHER_DESK });
    await memory.set(key, kept({ fields: { note: '旧', tags: ['桥'] } }, { notesWere: ['更旧'] }));
    expect(await fakeOutbox(memory).takeOver(id, '旧')).toEqual(['更旧']);
    expect(memory.held.get(key)).toEqual(kept({ fields: { tags: ['桥'] } }));
  });
});
