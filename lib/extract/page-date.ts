import type { ExtractionContext } from '../model/extraction';
import { fold } from '../text/fold';
import { isDate, isoDate } from './calendar/days';

const META_KEYS = ['pubdate', 'publishdate', 'firstpublishedtime', 'createdate', 'date'] as const;
const DATE = /((?:19|20)\d{2})[年\-/.](\d{1,2})[月\-/.](\d{1,2})/;
/** `t20260202_`, `/2026/2/3/`, `/2026-02/03/`, the first that the address has. */
const IN_URL = [
  /\/t((?:19|20)\d{2})(\d{2})(\d{2})_/,
  /\/((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})\//,
  /\/((?:19|20)\d{2})-?(\d{2})\/(\d{2})\//,
  /\/((?:19|20)\d{2})\/?(\d{2})(\d{2})\//,
];
/** `/c100142/202303/5f….shtml`. */
const MONTH_IN_URL = /\/((?:19|20)\d{2})-?(0[1-9]|1[0-2])\//;

/**
 * The day in words such as `2026年2月9日` or `2026-02-09 07:00`, ISO 8601; `undefined` for none
 * that the calendar has.
 */
export function dayIn(words: string | undefined): string | undefined {
  const match = words === undefined ? null : DATE.exec(fold(words));
  return match ? dayOf(match) : undefined;
}

/** The day on which the page was put up, by its meta set. */
export function dayOfMeta({ meta }: ExtractionContext): string | undefined {
  for (const key of META_KEYS) {
    const day = dayIn(meta?.[key]);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The same by its address: 2026-02-02 for `…/t20260202_1.html`. */
export function dayOfAddress({ url = '' }: ExtractionContext): string | undefined {
  const found = IN_URL.map((pattern) => pattern.exec(url)).find((match) => match !== null);
  return found ? dayOf(found) : undefined;
}

/** The month alone, where the address has no day: 2023-03 for `…/202303/5f….shtml`. */
export function monthOfAddress({ url = '' }: ExtractionContext): string | undefined {
  const [, year, month] = MONTH_IN_URL.exec(url) ?? [];
  return year !== undefined && month !== undefined ? `${year}-${month}` : undefined;
}

/** `undefined` for a day that the calendar lacks. */
function dayOf([, year, month, day]: readonly string[]): string | undefined {
  const date = [Number(year), Number(month), Number(day)] as const;
  return isDate(...date) ? isoDate(...date) : undefined;
}
