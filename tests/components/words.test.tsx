// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { useWords } from '../../components/words';
import { translator } from '../../lib/i18n/catalog';
import { COMPARISON } from '../../lib/i18n/comparison';
import { PAGES } from '../../lib/i18n/pages';
import { STORAGE } from '../../lib/i18n/storage';
import { VOCABULARY } from '../../lib/i18n/vocabulary';
import { LANGUAGES } from '../../lib/model/settings';
import { render } from './render';

/** The names that a wording is filled in with. */
const fills = (words: string): string[] =>
  [...words.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

it.each([
  { count: 0, says: '0 notes' },
  { count: 1, says: '1 note' },
  { count: '1', says: '1 note' },
  { count: '1,234', says: '1,234 notes' },
])('English counts $count', ({ count, says }) => {
  expect(translator(NOTED, 'en')('notes', { count })).toBe(says);
});

const IN_CHINESE = { notes: '{count} 条批注' };
const NOTED = {
  zh_CN: IN_CHINESE,
  zh_TW: IN_CHINESE,
  en: { notes: '{count} {count:note|notes}' },
};

describe.each([
  { name: 'pages', catalog: PAGES },
  { name: 'vocabulary', catalog: VOCABULARY },
  { name: 'storage page', catalog: STORAGE },
  { name: 'comparison', catalog: COMPARISON },
])('the words of the $name', ({ catalog }) => {
  it.each(LANGUAGES)('are the same in %s, key by key, with the same gaps', (language) => {
    const ours: Readonly<Record<string, string>> = catalog[language];
    for (const [key, words] of Object.entries(catalog.zh_CN)) {
      expect(ours[key]?.trim(), key).toBeTruthy();
      expect(fills(ours[key] ?? ''), key).toEqual(fills(words));
    }
    expect(Object.keys(ours).sort()).toEqual(Object.keys(catalog.zh_CN).sort());
  });

  it('are English in English, but for the names of languages and an example of numbering', () => {
    const chinese = Object.entries(catalog.en).filter(
      ([key, words]) =>
        /\p{Script=Han}/u.test(words) &&
        !key.startsWith('language_') &&
        key !== 'reason_numbered-headings',
    );
    expect(chinese).toEqual([]);
  });
});

it.each([
  { language: 'zh_CN', tag: 'zh-Hans' },
  { language: 'zh_TW', tag: 'zh-Hant' },
  { language: 'en', tag: 'en' },
] as const)('a page in $language is marked $tag', async ({ language, tag }) => {
  const Speaker = () => useWords().say('results', { shown: 1, total: 2 });
  const { root } = await render(<Speaker />, language);
  expect(document.documentElement.lang).toBe(tag);
  expect(root.textContent).toMatch(/^1 (?:\/|of) 2/);
});
