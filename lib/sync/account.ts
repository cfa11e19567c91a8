import type { Entry } from '../model/entry';
import type { SyncPlace } from '../model/sync';
import type { NuoshuDatabase } from '../store/database';
import { takeOverAll } from '../store/outgoing';
import type { DeviceState } from './files/state';
import type { Account, LeftOwn, Memos, OwnFiles, SyncMemory } from './memory';
import { keyName } from './set-up';

/** Where sync and the reader's notes are kept. */
interface Stores {
  readonly memory: SyncMemory;
  readonly database: NuoshuDatabase;
}

/** The keys that are used at a place, while sync is on. */
export async function keysAt(memory: SyncMemory, place: SyncPlace): Promise<Account['keys']> {
  const account = await memory.read('account');
  return account !== undefined && isSamePlace(account.place, place) ? account.keys : [];
}

/**
 * Keeps to a place from now on. At the one that was used last it goes on with its id and files, and
 * writes them anew where its key is another one; what was read at any other place is handed on to
 * this one.
 */
export async function keepAccount({ memory, database }: Stores, account: Account): Promise<void> {
  const [before, left] = [await memory.read('account'), await memory.read('left')];
  const place = before?.place ?? left?.place;
  if (place === undefined || !isSamePlace(place, account.place)) {
    await memory.forget();
    await takeOverAll(database);
    await memory.all(() => [memory.write('account', account), memory.write('outcome', {})]);
    return;
  }
  const own = before === undefined ? await comeBack(database, left?.own) : await memory.read('own');
  const key = before === undefined ? left?.key : keyOf(before);
  const isOther = key !== keyOf(account);
  const kept: OwnFiles | undefined =
    own && isOther ? { ...own, spoilt: own.spoilt ?? 'damaged' } : own;
  await memory.all(() => [
    memory.write('account', account),
    memory.write('outcome', {}),
    memory.drop('left'),
    ...(kept === undefined ? [] : [memory.write('own', kept)]),
  ]);
}

/**
 * Sync is off: password and keys are forgotten, and every word that was read or written. What the
 * files are called stays, so that at the same place this device goes on with them instead of
 * standing there twice.
 */
export async function leave(memory: SyncMemory): Promise<void> {
  const [account, own] = [await memory.read('account'), await memory.read('own')];
  if (account === undefined) return;
  const left: Memos['left'] = {
    place: account.place,
    key: keyOf(account),
    ...(own !== undefined && { own: wordless(own) }),
  };
  await memory.all(() => [
    memory.drop('account', 'outcome', 'own'),
    memory.clearStaged(),
    memory.write('left', left),
  ]);
}

const keyOf = ({ keys: [key] }: Account): string | undefined => key && keyName(key);

function isSamePlace(a: SyncPlace, b: SyncPlace): boolean {
  if (a.kind === 'webdav')
    return b.kind === 'webdav' && a.address === b.address && a.user === b.user;
  return b.kind === 'folder' && a.name === b.name;
}

/**
 * The entries of a tail are the reader's words, which may be erased while sync is off: their names
 * are enough.
 */
function wordless({ state, pending, ...own }: OwnFiles): LeftOwn {
  const dotsOf = (one?: DeviceState): readonly string[] => (one?.tail ?? []).map(({ dot }) => dot);
  return {
    own: {
      ...own,
      state: { ...state, tail: [] },
      ...(pending && { pending: { ...pending, tail: [] } }),
    },
    tail: dotsOf(state),
    pendingTail: dotsOf(pending),
  };
}

/**
 * Puts the tail together again from the log; where that lacks some of it, everything is to be
 * written anew.
 */
async function comeBack(
  database: NuoshuDatabase,
  left: LeftOwn | undefined,
): Promise<OwnFiles | undefined> {
  if (left === undefined) return undefined;
  const { own, tail, pendingTail } = left;
  const wanted = new Set([...tail, ...pendingTail]);
  const entries = new Map<string, Entry>();
  if (wanted.size > 0) {
    await database.changes.each(({ seq: _seq, via, ...entry }) => {
      if (via === undefined && wanted.has(entry.dot)) entries.set(entry.dot, entry);
    });
  }
  const filled = (state: DeviceState, dots: readonly string[]): DeviceState => ({
    ...state,
    tail: dots.flatMap((dot) => entries.get(dot) ?? []),
  });
  return {
    ...own,
    state: filled(own.state, tail),
    ...(own.pending && { pending: filled(own.pending, pendingTail) }),
    ...(entries.size < wanted.size && { spoilt: own.spoilt ?? 'damaged' }),
  };
}
