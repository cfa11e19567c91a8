import type { Language } from '../model/settings';

/* Traditional characters by script, or by region where the tag names no script. */
const TRADITIONAL = /^zh-(?:hant\b|(?!hans\b)(?:.*-)?(?:tw|hk|mo)\b)/i;

/**
 * The language to speak until the reader chooses one, by the browser's own: a BCP 47 tag such as
 * `zh-TW`. Chinese by its script, English for every other language.
 */
export function languageOf(tag: string): Language {
  if (TRADITIONAL.test(tag)) return 'zh_TW';
  return /^zh\b/i.test(tag) ? 'zh_CN' : 'en';
}
