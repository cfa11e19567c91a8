import type { Entry, Json } from '../model/entry';
import { headsOf } from './ancestry';
import { canonicalLog } from './canonical';
import { formatDot, tick, wallInstant, wallTime } from './clock';
import type { Clock } from './clock';

/** What is to be written of one thing. */
export interface Writing extends Pick<Entry, 'entity' | 'entityId'> {
  readonly fields: Readonly<Record<string, Json>>;
  /** Nothing that was written of it before is to stay: the log forgets it. */
  readonly isErasure?: true;
  /**
   * When it was written elsewhere, ms: where nothing is known of the thing it is as old as that,
   * and no edit of today.
   */
  readonly writtenMs?: number;
}

/** Who writes, and when. */
export interface Writer {
  readonly device: string;
  readonly nonce: string;
  /** The last reading of the device's clock. */
  readonly clock: Clock | undefined;
  readonly nowMs: number;
}

/**
 * The next entry of a thing, over all that its writer knows of it, and the clock's reading with it.
 */
export function nextEntry(
  log: readonly Entry[],
  { entity, entityId, fields, isErasure, writtenMs }: Writing,
  { device, nonce, clock: last, nowMs }: Writer,
): { readonly entry: Entry; readonly clock: Clock | undefined } {
  if (writtenMs !== undefined && log.length === 0) {
    const dot = formatDot({ timeMs: wallTime(writtenMs), counter: 0, device, nonce });
    return { entry: { dot, entity, entityId, fields, over: [], old: [] }, clock: last };
  }
  const clock = tick(last, nowMs);
  const entry: Entry = {
    dot: formatDot({ ...clock, device, nonce }),
    entity,
    entityId,
    fields,
    over: headsOf(canonicalLog(log)),
    old:
      isErasure === true ? [...new Set(log.flatMap(({ dot, old }) => [dot, ...old]))].sort() : [],
    ...(clock.timeMs !== wallTime(nowMs) && { at: wallInstant(nowMs) }),
  };
  return { entry, clock };
}
