import { comeBack } from './updates';
import type { ComingWorld } from './updates';

/** What beginning needs of the world. */
export type BeginningWorld = ComingWorld & {
  /** Lets what woke the background go first: mostly a page that is to be painted. */
  readonly pause: () => Promise<void>;
  /** Has the detector run on the sites that the reader allowed: an update forgets where it did. */
  readonly settleSites: () => Promise<unknown>;
  /** Gives this profile a name of its own. */
  readonly nameDevice: () => Promise<unknown>;
  /** Packs the notes that are not packed to be searched yet; long, and gives way by itself. */
  readonly buildSearch: () => Promise<unknown>;
  /** Goes on with an import that was stopped, and with reading what it brought. */
  readonly finishImport: () => Promise<void>;
  /** Writes a backup where one is due. */
  readonly backUp: () => Promise<void>;
  /** Syncs, where that is set up. */
  readonly sync: () => Promise<void>;
};

/**
 * What the background does of its own accord each time it starts: what waits is written first, and
 * after a pause the search is built, which no import that reads for minutes is to hold up (it
 * builds what it brings itself); the backup comes last, of it all. What fails is done at the next
 * start.
 */
export async function begin(world: BeginningWorld): Promise<void> {
  const { pause, settleSites, nameDevice, buildSearch, finishImport, backUp, sync } = world;
  await comeBack(world).catch(() => undefined);
  await pause();
  await settleSites().catch(() => undefined);
  await nameDevice().catch(() => undefined);
  await buildSearch().catch(() => undefined);
  await finishImport().catch(() => undefined);
  await backUp().catch(() => undefined);
  await sync().catch(() => undefined);
}
