import { VOCABULARY } from '../../lib/i18n/vocabulary';
import type { Section } from '../../lib/model/extraction';
import { NONE } from '../../lib/view/facets';
import type { Facet } from '../../lib/view/facets';
import type { Words } from '../words';

type Term = keyof (typeof VOCABULARY)['zh_CN'];
const isTerm = (key: string): key is Term => Object.hasOwn(VOCABULARY.zh_CN, key);

/** A facet's value in the reader's language: tags and section titles are their own words. */
export function facetValueWords(
  { say, term }: Words,
  sections: readonly Section[],
  facet: Facet,
  value: string,
): string {
  if (facet === 'tag') return value;
  if (facet === 'section') return sections[Number(value)]?.title ?? value;
  if (facet === 'deadline') return say(value === 'with' ? 'deadline_with' : 'deadline_without');
  if (value === NONE) return say('status_none');
  const key = `${facet}_${value}`;
  return isTerm(key) ? term(key) : value;
}
