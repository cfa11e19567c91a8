import type { RemoteFile } from '../provider';
import { readManifestName } from './paths';

/** A manifest that is listed. */
export interface ListedManifest {
  readonly generation: number;
  /**
   * The names under which it lies. Storages without a sense of case may list another spelling, and
   * copies between storages leave two of them: only the content tells which is the right one.
   */
  readonly names: readonly string[];
  /** As the listing says; `undefined` where it does not, or where there are two. */
  readonly bytes?: number;
}

/** The manifests of each device, the newest first; what bears no manifest's name is not there. */
export function listManifests(
  files: readonly RemoteFile[],
): ReadonlyMap<string, readonly ListedManifest[]> {
  const devices = new Map<string, Map<number, RemoteFile[]>>();
  for (const file of files) {
    const stated = readManifestName(file.name);
    if (stated === undefined) continue;
    const generations = devices.get(stated.device) ?? new Map<number, RemoteFile[]>();
    devices.set(stated.device, generations);
    generations.set(stated.generation, [...(generations.get(stated.generation) ?? []), file]);
  }
  return new Map([...devices].map(([device, generations]) => [device, newestFirst(generations)]));
}

/* The plain spelling sorts last, and is what a writer writes. */
const newestFirst = (
  generations: ReadonlyMap<number, readonly RemoteFile[]>,
): readonly ListedManifest[] =>
  [...generations]
    .sort(([a], [b]) => b - a)
    .map(([generation, files]) => {
      const names = [...new Set(files.map(({ name }) => name))].sort().reverse();
      const [bytes, ...others] = files.map((file) => file.bytes);
      return { generation, names, ...(bytes !== undefined && others.length === 0 && { bytes }) };
    });
