import { DeskClient } from '../desk/client';
import { onAnnotations } from '../messages/news';
import type { NuoshuDatabase } from '../store/database';
import { FIRST_QUERY } from './note-query';
import type { NoteQuery } from './note-query';
import { lazyDeskWorker } from './start-desk-worker';
import type { LazyDesk } from './start-desk-worker';

/** What the reader looks at: kept while other views of the desk are open. */
export interface NotesLook {
  readonly as: 'table' | 'board';
  readonly query: NoteQuery;
  /** Keys of the selected items. */
  readonly selected: ReadonlySet<string>;
  /** Everything that fits is selected. */
  readonly isAllSelected: boolean;
}

const FIRST: NotesLook = {
  as: 'table',
  query: FIRST_QUERY,
  selected: new Set(),
  isAllSelected: false,
};

/**
 * The desk's notes and pledges for as long as the page lives: the index is loaded once, and the
 * reader finds filters and selection again when they come back from a report.
 */
export class NotesPage {
  readonly client: DeskClient;
  /** Loads the index: to be called when the first rows are drawn. */
  readonly begin: () => void;
  readonly #hearers = new Set<() => void>();
  #look = FIRST;

  constructor({ port, begin }: LazyDesk) {
    this.begin = begin;
    const client = new DeskClient(port);
    onAnnotations((sources) => sources.forEach((source) => client.changed(source)));
    this.client = client;
  }

  /** The same object until something changes. */
  readonly look = (): NotesLook => this.#look;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /**
   * Changes what is looked at. Another filter selects nothing: what is not seen is not to be
   * changed.
   */
  readonly change = (change: Partial<NotesLook>): void => {
    const isOther = change.query !== undefined && change.query.filter !== this.#look.query.filter;
    const cleared = isOther ? { selected: FIRST.selected, isAllSelected: false } : {};
    this.#look = { ...this.#look, ...cleared, ...change };
    for (const hear of this.#hearers) hear();
  };
}

const opened = new WeakMap<NuoshuDatabase, NotesPage>();

/** The notes of this page's database, begun when they are first looked at. */
export function notesPage(database: NuoshuDatabase): NotesPage {
  const known = opened.get(database) ?? new NotesPage(lazyDeskWorker());
  opened.set(database, known);
  return known;
}
