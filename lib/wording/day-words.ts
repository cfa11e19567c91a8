import type { Language } from '../model/settings';

const TAGS: Readonly<Record<Language, string>> = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' };

/**
 * The day of an ISO 8601 instant in words, by the reader's own clock: `3月12日`, `March 12`; with
 * its year where that is not the year of `today` (`2025年3月12日`).
 */
export function dayWords(instant: string, language: Language, today: string): string {
  const date = new Date(instant);
  const isThisYear = String(date.getFullYear()) === today.slice(0, 4);
  return new Intl.DateTimeFormat(TAGS[language], {
    ...(isThisYear ? {} : { year: 'numeric' }),
    month: 'long',
    day: 'numeric',
  }).format(date);
}
