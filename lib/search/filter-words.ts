import { LANGUAGES } from '../model/settings';
import { STATUSES } from '../model/annotation';
import type { Status } from '../model/annotation';
import { JUDGEMENT } from '../i18n/judgement';
import { PAGES } from '../i18n/pages';
import { VOCABULARY } from '../i18n/vocabulary';
import { toSearchText } from './search-text';

/**
 * What a word of the screen asks of an annotation: its judgement, that this stands on nothing, or
 * that its day has passed.
 */
export type Asked = Status | 'unproven' | 'overdue';

/** What readers say for what the screen words otherwise. */
const SAID_TOO: readonly (readonly [word: string, asked: Asked])[] = [
  ['逾期', 'overdue'],
  ['已逾期', 'overdue'],
  ['期限已过', 'overdue'],
  ['未核实', 'open'],
  ['没有证据', 'unproven'],
  ['无证据', 'unproven'],
  ['no evidence', 'unproven'],
  ['without evidence', 'unproven'],
];

let byWord: ReadonlyMap<string, Asked> | undefined;

function filterWords(): ReadonlyMap<string, Asked> {
  const shown = LANGUAGES.flatMap((language) => [
    ...STATUSES.map((status): [string, Asked] => [
      VOCABULARY[language][`status_${status}`],
      status,
    ]),
    [PAGES[language].overdue, 'overdue'] satisfies [string, Asked],
    [JUDGEMENT[language].lacks_evidence, 'unproven'] satisfies [string, Asked],
  ]);
  return new Map([...SAID_TOO, ...shown].map(([word, asked]) => [toSearchText(word).text, asked]));
}

/**
 * What a folded word, or several run together, asks as a word of the screen in any language;
 * `undefined` for other words.
 */
export const askedBy = (folded: string): Asked | undefined =>
  (byWord ??= filterWords()).get(folded);

/**
 * How many words of a query the longest word of the screen has: `To be checked`, `Cannot be told`.
 */
export const MOST_FILTER_WORDS = 3;
