import type { Language } from '../model/settings';

/** The tag (BCP 47) by which the browser writes numbers and times in a language. */
export const LOCALES: Readonly<Record<Language, string>> = {
  zh_CN: 'zh-CN',
  zh_TW: 'zh-TW',
  en: 'en-GB',
};

/** An ISO 8601 instant as day and time of the reader's own clock: `2026年11月29日 23:43`. */
export const instantWords = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    hour12: false,
  }).format(new Date(instant));
