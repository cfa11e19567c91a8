import { SyncError } from '../../lib/sync/provider';
import type { Provider, RemoteFile } from '../../lib/sync/provider';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a killed worker leaves: nothing is answered any more. */
export class Killed extends Error {}

/** A storage in memory, with a log of the requests that it got and of bytes that were put. */
export interface MemoryStorage extends Provider {
  readonly files: Map<string, Bytes>;
  readonly requests: string[];
  uploaded: number;
  /**
   * The request of this number, counted from now, is the last that is done: its caller hears
   * nothing of it.
   */
  killAfter: (requests: number) => void;
  /** The same, and what that request puts is cut in half. */
  killWithin: (requests: number) => void;
  revive: () => void;
}

/** An empty storage. */
export function memoryStorage(files = new Map<string, Bytes>()): MemoryStorage {
  const requests: string[] = [];
  let left = Infinity;
  let isCut = false;
  const request = (line: string, work: (isLast: boolean) => void): void => {
    if (left <= 0) throw new Killed();
    requests.push(line);
    left -= 1;
    work(left === 0);
    if (left === 0) throw new Killed();
  };
  return {
    files,
    requests,
    uploaded: 0,
    killAfter: (count) => ([left, isCut] = [count, false]),
    killWithin: (count) => ([left, isCut] = [count, true]),
    revive: () => (left = Infinity),
    list(folder) {
      let found: readonly RemoteFile[] = [];
      return done(() => {
        request(`list ${folder}`, () => {
          found = [...files]
            .filter(
              ([path]) =>
                path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'),
            )
            .map(([path, bytes]) => ({ name: path.slice(folder.length + 1), bytes: bytes.length }));
        });
        return found;
      });
    },
    get(path) {
      return done(() => {
        request(`get ${path}`, () => undefined);
        return files.get(path)?.slice();
      });
    },
    put(path, bytes) {
      return done(() => {
        if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(path)) throw new SyncError('server', path);
        request(`put ${path}`, (isLast) => {
          this.uploaded += bytes.length;
          files.set(path, isLast && isCut ? bytes.slice(0, bytes.length / 2) : bytes.slice());
        });
      });
    },
    delete(path) {
      return done(() => {
        request(`delete ${path}`, () => files.delete(path));
      });
    },
  };
}

const done = <Answer>(work: () => Answer): Promise<Answer> =>
  new Promise((resolve) => {
    resolve(work());
  });
