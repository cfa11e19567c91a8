import { VOCABULARY } from '../../lib/i18n/vocabulary';
import { NOTES_ZH_CN } from '../../lib/i18n/notes/zh-cn';
import type { NotesKey } from '../../lib/i18n/notes/zh-cn';
import type { Translate } from '../../lib/i18n/catalog';
import { NONE, readPeriod } from '../../lib/desk/query';
import type { DeskFacet } from '../../lib/desk/query';
import { rangeWords } from '../../lib/view/dates';
import type { Words } from '../words';

type Term = keyof (typeof VOCABULARY)['zh_CN'];
const isTerm = (key: string): key is Term => Object.hasOwn(VOCABULARY.zh_CN, key);
const isWord = (key: string): key is NotesKey => Object.hasOwn(NOTES_ZH_CN, key);

/** A facet's value in the reader's language: tags, names and places are their own words. */
export function facetValueWords(
  { term }: Pick<Words, 'term'>,
  word: Translate<NotesKey>,
  facet: DeskFacet,
  value: string,
): string {
  const key = `${facet}_${value}`;
  if (isWord(key)) return word(key);
  if (value === NONE)
    return word(facet === 'status' || facet === 'tag' ? `none_${facet}` : 'none_other');
  const period = facet === 'period' ? readPeriod(value) : undefined;
  if (period !== undefined) return rangeWords(period);
  return isTerm(key) ? term(key) : value;
}
