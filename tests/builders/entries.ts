import type { Entry } from '../../lib/model/entry';

const dotOf = (n: number, device: string): string => {
  const time = (1_750_000_000_000 + n * 61_331).toString(36).padStart(9, '0');
  return `${time}-0000-${device}-${noise(n, 6)}`;
};

/** The n-th entry of a device: a note on a fictional town's promise. It packs to some 60 bytes. */
export const entryOf = (
  n: number,
  { device = 'aaaa000000000001', note = `第${n}条:已核实` } = {},
): Entry => ({
  dot: dotOf(n, device),
  entity: 'annotation',
  entityId: noise(n + 0.25, 32),
  fields: { note, status: n % 3 === 0 ? 'kept' : 'open', evidence: noise(n + 0.5, 32) },
  over: n > 0 ? [dotOf(n - 1, device)] : [],
  old: [],
});

/** So many entries, from that number on. */
export const entriesOf = (count: number, from = 0, device?: string): Entry[] =>
  Array.from({ length: count }, (_, n) => entryOf(from + n, { device }));

/** Hex digits that do not pack, the same for the same seed (mulberry32). */
export function noise(seed: number, digits: number): string {
  let state = Math.round(seed * 4) + 1;
  let text = '';
  while (text.length < digits) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    text += ((mixed ^ (mixed >>> 14)) >>> 0).toString(16).padStart(8, '0');
  }
  return text.slice(0, digits);
}
