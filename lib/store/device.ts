import type { PromiseExtended } from 'dexie';
import { deviceInDots, parseDot } from '../merge/clock';
import type { NuoshuDatabase } from './database';

/**
 * Under this key the database lists the ids that this profile had before, each with the last
 * reading of its clock by then.
 */
const FORMER = 'formerDevices';

/**
 * An id that this profile had: what bears it and is later was written by a copy that goes on under
 * it.
 */
interface FormerDevice {
  /** As dots bear it. */
  readonly device: string;
  /** The last dot that it can have come to. */
  readonly until: string;
}

/* Chains, not deep async functions: in a transaction Dexie follows native awaits only so far. */

/** Takes another id from now on, and remembers what was written under the one before. */
export function takeNewDevice(database: NuoshuDatabase, id: string): Promise<void> {
  const { meta } = database;
  return database.transaction('rw', meta, () =>
    meta.bulkGet(['device', 'clock', FORMER]).then(([device, clock, former]) => {
      const known = formerDevices(former?.value);
      const value =
        device === undefined
          ? known
          : [...known, { device: deviceInDots(device.value), until: String(clock?.value ?? '') }];
      return meta
        .bulkPut([
          { key: 'device', value: id },
          { key: FORMER, value: JSON.stringify(value) },
        ])
        .then(() => undefined);
    }),
  );
}

/**
 * Tells of a dot whether this profile wrote it, under the id that it has or under one that it had.
 */
export const ownDots = ({ meta }: NuoshuDatabase): PromiseExtended<(dot: string) => boolean> =>
  meta.bulkGet(['device', FORMER]).then(([device, former]) => {
    const own = device === undefined ? undefined : deviceInDots(device.value);
    const known = formerDevices(former?.value);
    return (dot: string): boolean => {
      const writer = parseDot(dot)?.device;
      if (writer === undefined) return false;
      return (
        writer === own ||
        known.some(({ device: id, until }) => writer === id && readingOf(dot) <= readingOf(until))
      );
    };
  });

/** Time and counter. */
const readingOf = (dot: string): string => dot.slice(0, 14);

function formerDevices(stored: string | undefined): readonly FormerDevice[] {
  const listed: unknown = JSON.parse(stored ?? '[]');
  return Array.isArray(listed) ? listed.filter(isFormer) : [];
}

const isFormer = (value: unknown): value is FormerDevice =>
  typeof value === 'object' &&
  value !== null &&
  'device' in value &&
  typeof value.device === 'string' &&
  'until' in value &&
  typeof value.until === 'string';
