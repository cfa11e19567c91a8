import type { Entry, Json } from '../model/entry';
import { fold } from './fold';

/**
 * What a setting's entries come to; `undefined` where none was made. Whoever takes it over checks
 * it.
 */
export const settingOf = (entries: Iterable<Entry>): Json | undefined =>
  fold(entries)?.fields.get('value')?.value ?? undefined;
