import { isPartOf } from '../../lib/model/note-merge';
import type { Entry, Json } from '../../lib/model/entry';
import { annotationOf } from '../../lib/merge/annotation';
import { canonicalLog } from '../../lib/merge/canonical';
import { parseDot } from '../../lib/merge/clock';
import type { Clock } from '../../lib/merge/clock';
import { closeSittings } from '../../lib/merge/sittings';
import { nextEntry } from '../../lib/merge/write';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';

/** One edit, and what its writer knew by hearsay too: the model that merging is held against. */
interface Edit {
  readonly dot: string;
  readonly entityId: string;
  readonly field: string;
  readonly value: Json;
  readonly knows: ReadonlySet<string>;
}

/** A device: what it holds, and all that it has heard of. */
interface Device {
  readonly id: string;
  readonly log: Map<string, Entry>;
  readonly heard: Set<string>;
  readonly handedOn: Set<string>;
  clock: Clock | undefined;
}

/** What happens on a device, or between two. Numbers are taken modulo what there is. */
export type Step =
  | {
      readonly kind: 'edit';
      readonly device: number;
      readonly thing: number;
      readonly field: string;
      readonly at: number;
    }
  | { readonly kind: 'send'; readonly device: number; readonly to: number; readonly part: number }
  | { readonly kind: 'close'; readonly device: number }
  | { readonly kind: 'copy'; readonly device: number; readonly to: number };

const MADE: Json = (() => {
  const { subject, target } = annotationEdit();
  const made: Json = JSON.parse(
    JSON.stringify({ reportId: SOURCE, subject, target, createdAt: '2026-01-01T00:00:00.000Z' }),
  );
  return made;
})();

/** Some devices that write about the same few things. */
export class Devices {
  readonly edits = new Map<string, Edit>();
  readonly #devices: Device[];
  #count = 0;

  constructor(count: number) {
    this.#devices = Array.from({ length: count }, (_, at) => ({
      id: `device${at}`,
      log: new Map(),
      heard: new Set(),
      handedOn: new Set(),
      clock: undefined,
    }));
  }

  take(step: Step): void {
    const device = this.#at(step.device);
    if (step.kind === 'edit') this.#edit(device, step);
    else if (step.kind === 'close') this.#close(device);
    else if (step.kind === 'send') {
      const entries = [...device.log.values()].filter((_, at) => step.part % 5 !== at % 5);
      this.#receive(this.#at(step.to), device, entries);
    } else this.#copy(device, step.to);
  }

  /** Everybody gets everything, in an order of their own, some of it twice. */
  exchangeAll(): void {
    for (const to of this.#devices) {
      for (const from of [...this.#devices].reverse())
        this.#receive(to, from, [...from.log.values()].reverse());
    }
    for (const to of this.#devices)
      for (const from of this.#devices) this.#receive(to, from, [...from.log.values()]);
  }

  /** The rows of each device, as bytes. */
  rows(): readonly string[] {
    return this.#devices.map(({ log }) =>
      JSON.stringify(
        [...byThing(log.values())].sort().map(([, entries]) => annotationOf(entries) ?? null),
      ),
    );
  }

  logOf(entityId: string): readonly Entry[] {
    return [...this.#at(0).log.values()].filter((entry) => entry.entityId === entityId);
  }

  /** The edits of a field that nobody wrote over who had heard of them. */
  standing(entityId: string, field: string): readonly Edit[] {
    const all = [...this.edits.values()].filter(
      (edit) => edit.entityId === entityId && edit.field === field,
    );
    const over = new Set(all.flatMap(({ knows }) => [...knows]));
    return all.filter(({ dot }) => !over.has(dot));
  }

  #at(index: number): Device {
    const device = this.#devices[index % this.#devices.length];
    if (device === undefined) throw new RangeError('no device');
    return device;
  }

  #edit(device: Device, { thing, field, at }: Extract<Step, { kind: 'edit' }>): void {
    const entityId = `thing${thing % 3}`;
    const log = [...device.log.values()].filter((entry) => entry.entityId === entityId);
    this.#count += 1;
    const value = valueOf(field, this.#count);
    const isBegun = log.some(({ fields }) => 'made' in fields);
    const { entry, clock } = nextEntry(
      log,
      {
        entity: 'annotation',
        entityId,
        fields: { ...(!isBegun && { made: MADE }), [nameOf(field)]: value },
      },
      { device: device.id, nonce: this.#count.toString(36), clock: device.clock, nowMs: at },
    );
    const heardOf = new Set(
      [...device.heard].filter((dot) => this.edits.get(dot)?.entityId === entityId),
    );
    this.edits.set(entry.dot, {
      dot: entry.dot,
      entityId,
      field: nameOf(field),
      value,
      knows: heardOf,
    });
    device.log.set(entry.dot, entry);
    device.heard.add(entry.dot);
    device.clock = clock;
  }

  #receive(to: Device, from: Device, entries: readonly Entry[]): void {
    for (const { dot } of entries) {
      from.handedOn.add(dot);
      to.heard.add(dot);
      to.handedOn.add(dot);
      for (const known of this.edits.get(dot)?.knows ?? []) to.heard.add(known);
    }
    for (const [, log] of byThing([...to.log.values(), ...entries])) {
      const merged = canonicalLog(log);
      for (const { dot } of log) if (!merged.has(dot)) to.log.delete(dot);
      for (const [dot, entry] of merged) to.log.set(dot, entry);
    }
    for (const { dot } of entries) {
      const theirs = parseDot(dot);
      if (theirs !== undefined && isLater(theirs, to.clock)) to.clock = theirs;
    }
  }

  #close(device: Device): void {
    for (const [, log] of byThing(device.log.values())) {
      const { changed, gone } = closeSittings(log, ({ dot }) => !device.handedOn.has(dot));
      for (const dot of gone) device.log.delete(dot);
      for (const entry of changed) device.log.set(entry.dot, entry);
    }
  }

  /** The profile is copied, ids and all, over another device that has handed on all it had. */
  #copy(from: Device, to: number): void {
    const other = this.#at(to);
    if (other === from) return;
    this.#receive(from, other, [...other.log.values()]);
    this.#devices[to % this.#devices.length] = {
      id: from.id,
      log: new Map(from.log),
      heard: new Set(from.heard),
      handedOn: new Set([...from.handedOn, ...from.log.keys()]),
      clock: from.clock,
    };
    for (const dot of from.log.keys()) from.handedOn.add(dot);
  }
}

const isLater = (a: Clock, b: Clock | undefined): boolean =>
  b === undefined || a.timeMs > b.timeMs || (a.timeMs === b.timeMs && a.counter > b.counter);

const byThing = (entries: Iterable<Entry>): Map<string, Entry[]> =>
  Map.groupBy(entries, ({ entityId }) => entityId);

const nameOf = (field: string): string =>
  field === 'untag' ? 'tag:民生' : field === 'tag' ? 'tag:民生' : field;

function valueOf(field: string, count: number): Json {
  if (field === 'note') return `第${count}次写的`;
  if (field === 'owner') return `第${count}科`;
  if (field === 'correction') return { is: 'metric', set: { value: count } };
  if (field === 'judged') return { status: 'kept', by: `第${count}人` };
  if (field === 'deletedAt') return '2026-01-01T00:00:00.000Z';
  return field === 'untag' ? null : true;
}

/** Whether a text is told somewhere: as the note, or beside it. */
export const isTold = (text: string, told: readonly string[]): boolean =>
  told.some((one) => isPartOf(text, one));
