import type { SyncMemory } from './memory';

/** As many are told; a writer who hears of one looks at them all. */
const MOST_TOLD = 64;
/** Texts are read after the manifest is written: what is known of them is of the sync before. */
const isTextFile = (path: string): boolean => path.endsWith('.nst');

/**
 * Files of other devices that cannot be read, by path. Only who wrote a file can write it anew, so
 * the manifest tells of those that were found so at two syncs in a row: what another program
 * carries here may only be on its way.
 */
export class SpoiltFiles {
  readonly #memory: SyncMemory;
  readonly #before: readonly string[];
  readonly #found = new Set<string>();

  private constructor(memory: SyncMemory, before: readonly string[]) {
    this.#memory = memory;
    this.#before = before;
  }

  static async since(memory: SyncMemory): Promise<SpoiltFiles> {
    return new SpoiltFiles(memory, (await memory.read('spoilt')) ?? []);
  }

  add(path: string): void {
    this.#found.add(path);
  }

  /** Those that are to be told, in order. */
  told(): readonly string[] {
    return this.#before
      .filter((path) => this.#found.has(path) || isTextFile(path))
      .sort()
      .slice(0, MOST_TOLD);
  }

  /** Remembers what was found, at the end of a sync. */
  async keep(): Promise<void> {
    const found = [...this.#found].sort();
    if (found.join() !== this.#before.join()) await this.#memory.write('spoilt', found);
  }
}
