import { describe, expect, it, vi } from 'vitest';
import type { UndoStep } from '../../lib/model/undo';
import { isGroup, kindOf, UndoStack } from '../../lib/writing/undo-stack';
import type { UndoKind } from '../../lib/writing/undo-stack';

const ADDED: UndoStep = { id: 'a', fields: { deleted: { was: true, is: false } } };
const DELETED: UndoStep = { id: 'a', fields: { deleted: { was: false, is: true } } };
const TAGGED: UndoStep = { id: 'a', fields: { tags: { was: [], is: ['交通'] } } };
const noted = (was: string, is: string, id = 'a'): UndoStep => ({
  id,
  fields: { note: { was, is } },
});

/** Everything that can be taken back, the last first. */
function taken(stack: UndoStack): UndoStep[] {
  const steps: UndoStep[] = [];
  for (let turn = stack.back(); turn !== undefined; turn = stack.back()) {
    if (!isGroup(turn.step)) steps.push(turn.step);
    turn.done(undefined);
  }
  return steps;
}

function stackOf(...steps: readonly UndoStep[]): UndoStack {
  const stack = new UndoStack();
  for (const step of steps) stack.add(step);
  return stack;
}

describe('what a step changed', () => {
  it.each<{ kind: UndoKind; fields: UndoStep['fields'] }>([
    { kind: 'added', fields: ADDED.fields },
    { kind: 'deleted', fields: DELETED.fields },
    { kind: 'deleted', fields: { ...DELETED.fields, note: { was: '一', is: '二' } } },
    { kind: 'note', fields: { note: { was: '', is: '一' } } },
    { kind: 'note', fields: { note: { was: '', is: '一' }, tags: { was: [], is: ['交通'] } } },
    {
      kind: 'tags',
      fields: { tags: { was: [], is: ['交通'] }, status: { was: null, is: 'kept' } },
    },
    {
      kind: 'status',
      fields: { status: { was: null, is: 'kept' }, disputed: { was: false, is: true } },
    },
    { kind: 'disputed', fields: { disputed: { was: false, is: true } } },
  ])('$fields: $kind', ({ kind, fields }) => {
    expect(kindOf({ id: 'a', fields })).toBe(kind);
    expect(stackOf({ id: 'a', fields }).view()).toEqual({
      last: { kind, id: 'a' },
      canRedo: false,
    });
  });
});

describe('changes in a row', () => {
  it.each<{ name: string; steps: readonly UndoStep[]; left: readonly UndoStep[] }>([
    {
      name: 'are taken back the last first',
      steps: [noted('', '一'), TAGGED],
      left: [TAGGED, noted('', '一')],
    },
    {
      name: 'of one note are one',
      steps: [noted('', '一'), noted('一', '一二')],
      left: [noted('', '一二')],
    },
    {
      name: 'go with the adding of their annotation',
      steps: [ADDED, noted('', '一'), noted('一', '二')],
      left: [ADDED],
    },
    {
      name: 'of two notes are two',
      steps: [noted('', '一'), noted('', '二', 'b')],
      left: [noted('', '二', 'b'), noted('', '一')],
    },
    {
      name: 'of one note with another in between are three',
      steps: [noted('', '一'), TAGGED, noted('一', '二')],
      left: [noted('一', '二'), TAGGED, noted('', '一')],
    },
    {
      name: 'of a note after its deletion are apart',
      steps: [DELETED, noted('', '一')],
      left: [noted('', '一'), DELETED],
    },
    {
      name: 'that leave a note as it was are none',
      steps: [TAGGED, noted('', '一'), noted('一', '')],
      left: [TAGGED],
    },
    {
      name: 'of a note that was changed elsewhere meanwhile take back the later alone',
      steps: [noted('', '一'), noted('别处', '二')],
      left: [noted('别处', '二')],
    },
  ])('$name', ({ steps, left }) => {
    expect(taken(stackOf(...steps))).toEqual(left);
  });
});

describe('a turn', () => {
  it('there is none where nothing was done', () => {
    const stack = new UndoStack();
    expect([stack.back(), stack.forward(), stack.view()]).toEqual([
      undefined,
      undefined,
      { canRedo: false },
    ]);
  });

  it('is offered to no second one while it is under way', () => {
    const stack = stackOf(TAGGED);
    stack.back();
    expect([stack.back(), stack.view()]).toEqual([undefined, { canRedo: false }]);
  });

  it('leads back and forth', () => {
    const stack = stackOf(TAGGED);
    const redo: UndoStep = { id: 'a', fields: { tags: { was: ['交通'], is: [] } } };
    stack.back()?.done(redo);
    expect(stack.view()).toEqual({ canRedo: true });
    const forth = stack.forward();
    expect(forth?.step).toBe(redo);
    forth?.done(TAGGED);
    expect(stack.view()).toEqual({ last: { kind: 'tags', id: 'a' }, canRedo: false });
  });

  it.each([
    { name: 'back', view: { last: { kind: 'tags', id: 'a' }, canRedo: false } },
    { name: 'forward', view: { canRedo: true } },
  ] as const)('$name that fails stays to be tried again', ({ name, view }) => {
    const stack = stackOf(TAGGED);
    if (name === 'forward') stack.back()?.done(TAGGED);
    const turn = stack[name]();
    turn?.failed();
    expect(stack.view()).toEqual(view);
    expect(stack[name]()?.step).toBe(turn?.step);
  });

  it('that found nothing left to take back is over', () => {
    const stack = stackOf(TAGGED);
    stack.back()?.done(undefined);
    expect(stack.view()).toEqual({ canRedo: false });
  });

  it('forward is lost by another change', () => {
    const stack = stackOf(TAGGED);
    stack.back()?.done(TAGGED);
    stack.add(noted('', '一'));
    expect(stack.view()).toEqual({ last: { kind: 'note', id: 'a' }, canRedo: false });
  });
});

it('who listens hears of each change, sees the same view until there is one, and hears no more when it stopped', () => {
  const stack = new UndoStack();
  const hear = vi.fn();
  const stop = stack.subscribe(hear);
  const before = stack.view();
  expect(stack.view()).toBe(before);
  stack.add(TAGGED);
  stack.back()?.done(TAGGED);
  expect(hear).toHaveBeenCalledTimes(3);
  stop();
  stack.add(TAGGED);
  expect(hear).toHaveBeenCalledTimes(3);
  expect(stack.view()).toBe(stack.view());
});

describe('a note that is written on later', () => {
  it.each([
    { name: 'a moment later is the same change', passMs: 900, left: [ADDED] },
    { name: 'after a while is another', passMs: 8_000, left: [noted('一', '二'), ADDED] },
  ])('$name', ({ passMs, left }) => {
    let now = 0;
    const stack = new UndoStack(() => now);
    stack.add(ADDED);
    now += passMs;
    stack.add(noted('一', '二'));
    expect(taken(stack)).toEqual(left);
  });

  it('after something was taken back is another', () => {
    const stack = stackOf(ADDED, TAGGED);
    stack.back()?.done(undefined);
    stack.add(noted('一', '二'));
    expect(taken(stack)).toEqual([noted('一', '二'), ADDED]);
  });
});

describe('a change of many', () => {
  it('is one step, told with how many, and done again as one', () => {
    const stack = stackOf(noted('', '一'));
    stack.addGroup([TAGGED, { ...TAGGED, id: 'b' }]);
    stack.addGroup([]);
    expect(stack.view()).toEqual({ last: { kind: 'tags', id: 'a', count: 2 }, canRedo: false });
    const turn = stack.back();
    expect(turn?.step).toEqual({ steps: [TAGGED, { ...TAGGED, id: 'b' }] });
    turn?.done({ steps: [TAGGED] });
    expect(stack.view()).toEqual({ last: { kind: 'note', id: 'a' }, canRedo: true });
    expect(stack.forward()?.step).toEqual({ steps: [TAGGED] });
  });

  it('is not joined with a note that is written right after', () => {
    const stack = stackOf(noted('', '一'));
    stack.addGroup([TAGGED]);
    stack.add(noted('一', '二'));
    expect(stack.view().last).toEqual({ kind: 'note', id: 'a' });
    stack.back()?.done(undefined);
    expect(stack.view().last).toEqual({ kind: 'tags', id: 'a', count: 1 });
  });
});

describe('one act of several saves', () => {
  const judged: UndoStep = { id: 'a', fields: { status: { was: null, is: 'discrepant' } } };

  it('is one change of its annotation', async () => {
    const stack = stackOf(TAGGED);
    await stack.together(async () => {
      stack.add(judged);
      stack.add(noted('', '一'));
    });
    expect(stack.view().last).toEqual({ kind: 'status', id: 'a' });
    const [last, ...others] = taken(stack);
    expect(last?.fields).toMatchObject({ ...judged.fields, note: { was: '', is: '一' } });
    expect(others).toEqual([TAGGED]);
  });

  it('is the adding of an annotation that it begins', async () => {
    const stack = new UndoStack();
    await stack.together(async () => {
      stack.add(ADDED);
      stack.add(noted('', '一'));
    });
    expect(taken(stack)).toEqual([ADDED]);
  });

  it('leaves others apart, and what comes behind it', async () => {
    const stack = new UndoStack();
    await stack.together(async () => {
      stack.add(judged);
      stack.add(noted('', '一', 'b'));
    });
    stack.add(noted('', '一', 'b'));
    expect(taken(stack)).toHaveLength(3);
  });

  it('ends where it fails', async () => {
    const stack = new UndoStack();
    await expect(stack.together(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    stack.add(judged);
    stack.add(noted('', '一'));
    expect(taken(stack)).toHaveLength(2);
  });
});
