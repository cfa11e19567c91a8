import type { Language } from '../model/settings';
import { LOCALES } from './instant';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * How long ago an ISO 8601 instant was, or how long it is until then: `3分钟前`, `5分钟后`; `现在`
 * below a minute.
 */
export function agoWords(instant: string, nowMs: number, language: Language): string {
  const ms = Date.parse(instant) - nowMs;
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' });
  if (Number.isNaN(ms)) return instant;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(ms) >= length) ?? ['second', Infinity];
  return format.format(Math.trunc(ms / size) + 0, unit);
}
