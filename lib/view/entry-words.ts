import { PAGES } from '../i18n/pages';
import { VOCABULARY } from '../i18n/vocabulary';
import { dueDayOf } from '../model/due';
import { LANGUAGES } from '../model/settings';
import { annotationRow } from '../search/index';
import type { SearchRow } from '../search/index';
import { isOverdue, periodDays } from './dates';
import type { Entry, MetricEntry, NoteEntry, PledgeEntry } from './entries';
import { inFull } from './quantity';

type Term = keyof (typeof VOCABULARY)['zh_CN'];

/** A word of the screen in every language: whoever reads one may type another. */
const said = new Map<Term, string>();
const labelOf = (term: Term): string => {
  const known = said.get(term);
  if (known !== undefined) return known;
  const words = LANGUAGES.map((language) => VOCABULARY[language][term]).join('\n');
  said.set(term, words);
  return words;
};

const shownAs = (key: 'implied' | 'status_none'): string =>
  LANGUAGES.map((language) => PAGES[language][key]).join('\n');

/** A row that has no judgement says so. */
const unjudged = ({ annotation }: Entry): string | undefined =>
  annotation?.status === undefined ? shownAs('status_none') : undefined;

const filled = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== undefined && part !== '');

const pathOf = ({ path }: Entry): string => path.map(({ title }) => title).join('\n');

/**
 * What is searched of a row: whatever it shows, the headings over it, and what the reader wrote
 * there. Judgements and numbers are found as in the library.
 */
export function entryRow(entry: Entry): SearchRow {
  const { annotation } = entry;
  const added =
    annotation === undefined ? { written: [], status: undefined } : annotationRow(annotation);
  const { written, status } = added;
  return {
    id: entry.key,
    at: '',
    status,
    isUnproven: 'isUnproven' in added && added.isUnproven === true,
    written,
    ...ownWords(entry),
  };
}

function ownWords(entry: Entry): Pick<SearchRow, 'quote' | 'about'> {
  switch (entry.subject) {
    case 'metric':
      return metricWords(entry);
    case 'pledge':
      return pledgeWords(entry);
    case 'note':
      return noteWords(entry);
  }
}

function metricWords(entry: MetricEntry): Pick<SearchRow, 'quote' | 'about'> {
  const { item } = entry;
  const { text, indicator, period, basis, kind, status, value } = item;
  return {
    quote: filled([text, indicator?.text, inFull(item)]),
    about: filled([
      pathOf(entry),
      period?.text,
      period && periodDays(period),
      basis && labelOf(`basis_${basis}`),
      labelOf(`kind_${kind}`),
      status === 'target' ? labelOf('metricStatus_target') : undefined,
      value === undefined ? PAGES.zh_CN.no_value : undefined,
      unjudged(entry),
    ]),
  };
}

function pledgeWords(entry: PledgeEntry): Pick<SearchRow, 'quote' | 'about'> {
  const { text, deadline, specificity, strength, topic } = entry.item;
  const due = dueDayOf(entry.item);
  const isImplied = due !== undefined && deadline?.resolution !== 'explicit';
  return {
    quote: filled([text, deadline?.text, due]),
    about: filled([
      pathOf(entry),
      labelOf(`specificity_${specificity}`),
      labelOf(`strength_${strength}`),
      topic && labelOf(`topic_${topic}`),
      isImplied ? shownAs('implied') : undefined,
      unjudged(entry),
    ]),
  };
}

function noteWords(entry: NoteEntry): Pick<SearchRow, 'quote' | 'about'> {
  const { annotation, match } = entry;
  const row = annotationRow(annotation);
  return {
    quote: filled([...row.quote, match?.found]),
    about: filled([
      ...row.about,
      pathOf(entry),
      labelOf(`subject_${annotation.subject}`),
      match && labelOf(`outcome_${match.outcome}`),
    ]),
  };
}

/** Whether a pledge's day is over and the reader has not settled it. */
export const isEntryOverdue = (entry: Entry, today: string): boolean =>
  entry.subject === 'pledge' && isOverdue(dueDayOf(entry.item), entry.annotation?.status, today);
