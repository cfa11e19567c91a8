import type { Entry } from '../model/entry';
import { ERASED } from './fold';

const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

/**
 * The id under which an annotation is begun anew that was erased by somebody who had not seen all
 * of it: a UUID made of what was not seen. Two copies of one profile that know the same begin the
 * same annotation, and it is there once.
 */
export function rescueId(entityId: string, entries: Iterable<Entry>): string {
  const unseen = [...entries].filter(({ fields }) => !(ERASED in fields)).map(({ dot }) => dot);
  const words = JSON.stringify([entityId, ...unseen.sort()]);
  const digits = SEEDS.map((seed) => hash(words, seed).toString(16).padStart(8, '0')).join('');
  /* Version 8: of a make of one's own. */
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

/** FNV-1a, its end mixed (MurmurHash3). */
function hash(words: string, seed: number): number {
  let mixed = seed;
  for (let at = 0; at < words.length; at += 1)
    mixed = Math.imul(mixed ^ words.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
