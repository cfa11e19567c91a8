import type { Annotation } from '../model/annotation';
import { matchesTerms, queryTerms, searchable } from './search';

/** The reader's notes of all reports with the titles of those that are kept. */
export interface AllNotes {
  readonly annotations: readonly Annotation[];
  readonly titles: ReadonlyMap<string, string>;
}

/** One line of the list of all notes. */
export interface NoteItem {
  readonly key: string;
  readonly annotation: Annotation;
  /** Of its report; empty where that is not kept. */
  readonly title: string;
  /** What is searched, folded. */
  readonly text: string;
}

/** All notes as lines: pinned ones first, then by when they were last changed. */
export const noteItems = ({ annotations, titles }: AllNotes): readonly NoteItem[] =>
  annotations
    .map((annotation): NoteItem => {
      const { id, reportId, note, tags, target } = annotation;
      const title = titles.get(reportId) ?? '';
      return { key: id, annotation, title, text: searchable(target.quote.exact, note, ...tags, title) };
    })
    .sort((a, b) => pinnedLast(a) - pinnedLast(b) || b.annotation.updatedAt.localeCompare(a.annotation.updatedAt));

const pinnedLast = ({ annotation }: NoteItem): number => Number(annotation.pinned !== true);

/** The notes in which every word of a query occurs, in their order. */
export function filteredNotes(items: readonly NoteItem[], query: string): readonly NoteItem[] {
  const terms = queryTerms(query);
  return items.filter(({ text }) => matchesTerms(text, terms));
}
