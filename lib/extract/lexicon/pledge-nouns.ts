import { unionOf } from '../../text/word-list';
import type { WordList } from '../../text/word-list';
import { wordsWith } from './words';

/**
 * What an object's last word says of the object. Folded, simplified; matched as suffixes, the
 * longest first.
 */

/**
 * `facility`: what one can stand on, walk into or log in to. `place`: what must have a name, or
 * stand in a list, to be told from others of its kind. `document`, `body`, `event`, `survey`: what
 * is there once it is drawn up, founded or held. `pilot` and `programme`: efforts without an end of
 * their own. `abstract`: nothing that could ever be seen to be done.
 */
export type NounClass =
  | 'facility'
  | 'place'
  | 'document'
  | 'body'
  | 'event'
  | 'survey'
  | 'pilot'
  | 'programme'
  | 'abstract';

export const PLEDGE_NOUNS: Readonly<Record<NounClass, WordList>> = {
  facility: wordsWith('head.facility'),
  place: wordsWith('head.place'),
  document: wordsWith('head.document'),
  body: wordsWith('head.body'),
  event: wordsWith('head.event'),
  survey: wordsWith('head.survey'),
  pilot: wordsWith('head.pilot'),
  programme: wordsWith('head.programme'),
  abstract: wordsWith('head.abstract'),
};

/** All of them. */
export const HEAD_NOUNS = unionOf(Object.values(PLEDGE_NOUNS));

/** Words of building behind the thing that is built: 公园|建设, 街巷|改造. */
export const BUILDING_ENDINGS = wordsWith('building');

/** Other words that are peeled off to find the thing that is worked on: 等项目|落地. */
export const PEELED_ENDINGS = wordsWith('peeled');

/**
 * What makes a programme one of physical works, beside a facility's or a place's name: 清淤工程,
 * 引水工程.
 */
export const WORKS_WORDS = wordsWith('works-word');

/** Words that make any object a kind of thing: 打造更多…, 举办各类…. */
export const GENERIC_QUANTIFIERS = wordsWith('any-kind');

/**
 * What is pursued and never done; a number before it only counts what is named: 稻米、茶叶2个|产业.
 */
export const PURSUITS = wordsWith('pursued');
