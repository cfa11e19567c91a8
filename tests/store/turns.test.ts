import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { first, giveWay, inTurn } from '../../lib/store/turns';
import { freshDatabase } from '../builders/store-world';

/** Work that ends when it is told to. */
function heldWork() {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  return {
    work: () => promise,
    end: () => resolve(undefined),
    fail: () => reject(new Error('full')),
  };
}

describe('giving way', () => {
  it('waits until every note is written, also one that comes meanwhile, saved or not', async () => {
    const database = freshDatabase();
    const [one, two] = [heldWork(), heldWork()];
    const done: string[] = [];
    const failed = first(database, one.work).catch(() => done.push('failed'));
    const waiting = giveWay(database).then(() => done.push('report'));
    const second = first(database, two.work).then(() => done.push('second'));
    one.fail();
    await failed;
    two.end();
    await Promise.all([second, waiting]);
    expect(done).toEqual(['failed', 'second', 'report']);
  });

  it('waits for no note of another database, and for none where there is none', async () => {
    const held = heldWork();
    const other = first(freshDatabase(), held.work);
    await giveWay(freshDatabase());
    held.end();
    await other;
  });
});

describe('taking turns', () => {
  it('runs one after the other, also behind one that failed', async () => {
    const database = freshDatabase();
    const held = heldWork();
    const done: string[] = [];
    const one = inTurn(database, held.work).catch(() => done.push('one'));
    const two = inTurn(database, () => Promise.resolve(done.push('two')));
    held.fail();
    await Promise.all([one, two]);
    expect(done).toEqual(['one', 'two']);
  });
});
