import type { AnchorMatch, Annotation, AnnotationTarget, Mark, Subject } from '../model/annotation';
import type { BulkChange } from '../model/bulk';
import type { TableRow } from '../model/extraction';
import type { EditedFields } from '../model/fields';
import type { IncomingStand } from '../model/incoming';
import type { PageState, Verdict } from '../model/page';
import type { Result } from '../model/result';
import type { Paging } from '../model/series';
import type { Settings } from '../model/settings';
import type { SavedFilter } from '../model/store';
import type { UndoStep } from '../model/undo';
import type { AuditCalls } from './audit-calls';
import type { FindingCalls } from './finding-calls';
import type { ExtractionPart, FirstPart } from './parts';
import type { SiteCalls } from './site-calls';
import type { CardStepCalls, StepCalls } from './step-calls';
import type { SyncCalls } from './sync-calls';
import type { WatchCalls } from './watch-calls';

/**
 * A page's flat text with what the page says of it. The background extracts: the page's thread
 * stays free.
 */
export interface ReadRequest {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly tables: readonly TableRow[];
  readonly verdict: Verdict;
  /** Links to further pages of the same article. */
  readonly paging?: Paging;
}

/** What was read, its first part. */
export interface ReadAnswer extends FirstPart {
  readonly reportId: string;
  /** SHA-256 of the text. */
  readonly textHash: string;
  /**
   * The page was a report that is kept, and shows hardly anything of it any more: it was taken
   * down.
   */
  readonly isTakenDown?: true;
}

/**
 * An edit of one annotation. The sender makes the id (a UUID), so that a repeated send after a dead
 * worker changes nothing. Creates the annotation where the id is new; else only the given fields
 * change. `null` clears a field.
 */
export interface AnnotationEdit {
  readonly id: string;
  readonly subject: Subject;
  readonly target: AnnotationTarget;
  readonly fields: EditedFields;
}

/** An edit on its way into the store. */
export interface AnnotationSave extends AnnotationEdit {
  /**
   * The notes that the edit's note may go on from, the latest first; where the store has another,
   * both texts stay.
   */
  readonly notesWere?: readonly string[];
}

/** An unsaved edit as it stands in storage. */
export interface KeptEdit {
  /** Every unsaved field of one annotation, with all that is needed to create it. */
  readonly edit: AnnotationEdit;
  /** When the page put it there, by its clock. */
  readonly madeAtMs: number;
  /**
   * What the same page had already sent to be saved without learning that it was: the edit goes on
   * from it, so that it is not taken for somebody else's when it turns out to be stored.
   */
  readonly sent: readonly AnnotationEdit['fields'][];
  /** The notes that the edit's note may go on from, the latest first; absent where it sets none. */
  readonly notesWere?: readonly string[];
}

/** An entry on its way into the outbox. */
export interface OutboxEntry {
  readonly key: string;
  readonly entry: KeptEdit;
  /** Made in a private window: it goes with the browser. */
  readonly isPrivate: boolean;
}

/** An edit that waits, with where it stands. */
export interface WaitingEdit extends KeptEdit {
  readonly key: string;
  /** The page that made it: a UUID of its own for each time that one is opened. */
  readonly deskId: string;
}

/**
 * An annotation as it is after a change, and how the change is taken back; absent where nothing
 * changed.
 */
export interface SavedAnnotation {
  readonly annotation: Annotation;
  readonly undo?: UndoStep;
}

/** Where each annotation of a report stands in one text, by annotation id. */
export type Anchors = Readonly<Record<string, AnchorMatch>>;

/** What the reader added on the page that a card is paired with. */
export interface CardNotes {
  /** The address that the page's annotations are kept under. */
  readonly source: string;
  /** The address of the page as its reader read it. */
  readonly url: string;
  /** SHA-256 of the text that `anchors` are places of; empty where the page was not read yet. */
  readonly textHash: string;
  readonly annotations: readonly Annotation[];
  readonly anchors: Anchors;
  /** The site of the page, as the browser vouches for it: where a new annotation may point. */
  readonly origin: string;
  /**
   * How many annotations were made on the https form of this plain http page, and are not shown
   * unasked.
   */
  readonly withheld: number;
  /** Names of all tags, most used first. */
  readonly tags: readonly string[];
}

/**
 * Every call to the background: from content scripts (C), from a card that was paired with its page
 * (K), and from the extension's other pages (P). A content script never gets or gives what the
 * reader writes.
 */
export interface BackgroundCalls
  extends AuditCalls, CardStepCalls, FindingCalls, SiteCalls, SyncCalls, WatchCalls {
  /**
   * C: an article may be on its way: the background gets ready to read; `site-off` where nothing is
   * to be read.
   */
  'page.coming': { request: Record<string, never>; response: Record<string, never> };
  /**
   * C: the detector's verdict; is the page to be read? `cannotLoad`: then put the reader in, the
   * frame cannot load it.
   */
  'page.detected': {
    request: { readonly url: string; readonly verdict: Verdict; readonly cannotLoad?: true };
    response: { readonly isWanted: boolean };
  };
  /**
   * C: the reader starts in a frame and asks how the reader of the page wants it; `site-off` where
   * not at all.
   */
  'page.opened': { request: { readonly url: string }; response: Settings };
  /**
   * C: a page is to be read; `site-off`, also when it is to be stored, where its site is not to be
   * read by now.
   */
  'report.read': { request: ReadRequest; response: ReadAnswer };
  /**
   * C: a further part of what was just read; `not-found` where the background was stopped since.
   */
  'report.part': {
    request: { readonly url: string; readonly textHash: string; readonly part: number };
    response: ExtractionPart;
  };
  /**
   * C: what was just read is to be stored; apart from the reading, so that the page need not wait
   * for the disk. `kept` is false in a private window; `not-found` where the background was stopped
   * since.
   */
  'report.keep': {
    request: { readonly url: string; readonly textHash: string };
    response: { readonly kept: boolean };
  };
  /** C: where the reader added something in the page's text. */
  'marks.list': {
    request: { readonly url: string; readonly textHash: string };
    response: readonly Mark[];
  };
  /**
   * C: a card that shows this token speaks for the sender's page; good for seconds and for one
   * card.
   */
  'card.offer': {
    request: { readonly url: string; readonly token: string };
    response: { readonly offered: true };
  };
  /** K: pairs the card with the page that offered the token. Answers the reader's settings. */
  'card.claim': { request: { readonly token: string }; response: Settings };
  /** K: what the reader added on the paired page. */
  'card.notes': {
    /** The card's own desk: what waits there stands in the card already. */
    request: { readonly deskId?: string };
    response: CardNotes;
  };
  /** K: shows the desk at a fragment; the extension's pages show it by themselves. */
  'library.open': { request: { readonly hash: string }; response: { readonly opened: true } };
  /** K, P */
  'annotation.save': { request: AnnotationSave; response: SavedAnnotation };
  /** K, P: moves it to the bin. */
  'annotation.delete': { request: { readonly id: string }; response: SavedAnnotation };
  /**
   * K, P: takes a change back; the answer's own step does it again. `not-found` where the
   * annotation was erased.
   */
  'annotation.undo': { request: { readonly step: UndoStep }; response: SavedAnnotation };
  /**
   * P: makes one change to many annotations: to those with these ids, and to those that it begins.
   * Answers how each is taken back, and how many the status does not fit; all are changed or none.
   */
  'annotation.bulk': {
    request: {
      readonly ids: readonly string[];
      readonly begun: readonly Omit<AnnotationEdit, 'fields'>[];
      readonly change: BulkChange;
    };
    response: { readonly undo: readonly UndoStep[]; readonly unfit: number };
  };
  /**
   * P: saves edits of many annotations, all or none. Answers how each is taken back; what was the
   * same already, or is in the bin, stays as it is.
   */
  'annotation.save-all': {
    request: { readonly edits: readonly AnnotationEdit[] };
    response: { readonly undo: readonly UndoStep[] };
  };
  /** P: takes many changes back; the answer's own steps do them again. */
  'annotation.undo-all': {
    request: { readonly steps: readonly UndoStep[] };
    response: { readonly undo: readonly UndoStep[] };
  };
  /**
   * P: keeps a filter of the desk under a name, or changes the one with that id; brings back one
   * that was deleted.
   */
  'filter.save': {
    request: Pick<SavedFilter, 'id' | 'name' | 'filter'>;
    response: SavedFilter;
  };
  /** P: forgets a saved filter; `filter.save` brings it back. */
  'filter.delete': { request: { readonly id: string }; response: { readonly id: string } };
  /** P: takes an annotation out of the bin. */
  'bin.restore': { request: { readonly id: string }; response: SavedAnnotation };
  /**
   * P: erases what is in the bin for good: one annotation, those of one report, or all. Answers how
   * many.
   */
  'bin.erase': {
    request: { readonly id?: string; readonly source?: string };
    response: { readonly erased: number };
  };
  /**
   * P: from now on, until the browser ends, the page's plain http form shows what was added on its
   * https form.
   */
  'notes.share': { request: { readonly source: string }; response: { readonly shared: true } };
  /** P: edits that wait to be saved, of all pages, in the order they were made. */
  'outbox.list': { request: Record<string, never>; response: readonly WaitingEdit[] };
  /** P: saves at once what waits. Answers what still does. */
  'outbox.retry': { request: Record<string, never>; response: readonly WaitingEdit[] };
  /**
   * K, P: puts an entry into the outbox, where pages cannot do so themselves; the same page's
   * earlier ones for the annotation go. `outbox-full` where it would not outlive the browser; in a
   * private window it need not.
   */
  'outbox.keep': { request: OutboxEntry; response: { readonly kept: true } };
  /** K, P: all entries, by key. */
  'outbox.read': { request: Record<string, never>; response: Readonly<Record<string, unknown>> };
  /** K, P: takes entries away. */
  'outbox.drop': {
    request: { readonly keys: readonly string[] };
    response: { readonly dropped: true };
  };
  /** P: annotations on one page, oldest first. */
  'annotation.list': { request: { readonly source: string }; response: readonly Annotation[] };
  /**
   * P: where a page's annotations stand in the text that a tab shows; `not-found` where it shows
   * another by now.
   */
  'annotation.anchors': {
    request: { readonly source: string; readonly textHash: string; readonly tabId?: number };
    response: Anchors;
  };
  /**
   * P: the two addresses show the same report; `joined` is false where their texts were never the
   * same.
   */
  'report.join': {
    request: { readonly from: string; readonly into: string };
    response: { readonly joined: boolean };
  };
  /** P: takes a join back: the address stands for itself again. */
  'report.unjoin': { request: { readonly source: string }; response: { readonly source: string } };
  /** P: names of all tags, most used first. */
  'tag.list': { request: Record<string, never>; response: readonly string[] };
  /** P: erases what is kept of an address, for good, with the reader's notes on it or without. */
  'store.erase': {
    request: { readonly id: string; readonly withNotes: boolean };
    response: { readonly id: string };
  };
  /** P: erases all kept reports that carry no note, not even one in the bin. */
  'store.erase-unannotated': {
    request: Record<string, never>;
    response: { readonly erased: number };
  };
  /**
   * P: goes on with the import that a page has put together, and with reading the texts that it
   * brought, for some seconds. Answers where it stands; the page asks again until nothing is left.
   */
  'import.go-on': { request: Record<string, never>; response: IncomingStand };
  /**
   * P: takes an import back: from then on it goes out of the store again. Answers like
   * `import.go-on`.
   */
  'import.take-back': { request: { readonly id: string }; response: IncomingStand };
  /** P: keeps the sample report that comes with the extension, like a page's. Answers its id. */
  'sample.keep': { request: Record<string, never>; response: { readonly id: string } };
  /** P: read this tab although it was not detected (needs the reader's click: `activeTab`). */
  'tab.analyse': { request: { readonly tabId: number }; response: { readonly injected: boolean } };
}

/**
 * Every call to a tab's content scripts. Only a frame in which the reader runs answers `reader.*`.
 */
export interface TabCalls extends StepCalls {
  'detector.verdict': { request: Record<string, never>; response: Verdict };
  /**
   * The detector tells of its page anew (`page.detected`); with a host only in frames of that site.
   */
  'detector.again': { request: { readonly host?: string }; response: Record<string, never> };
  /** The state with the first part of its extraction. */
  'reader.state': { request: Record<string, never>; response: PageState };
  /**
   * A further part of the extraction of that text; `not-found` where the page has another text
   * since.
   */
  'reader.part': {
    request: { readonly textHash: string; readonly part: number };
    response: ExtractionPart;
  };
  /** The flat text with that hash; `not-found` where the page has another text since. */
  'reader.text': { request: { readonly textHash: string }; response: string };
  /** Scrolls to a place of the flat text and flashes it. */
  'reader.jump': {
    request: { readonly start: number; readonly end: number };
    response: { readonly shown: boolean };
  };
  /** Makes the target of a new annotation for a place of the flat text. */
  'reader.describe': {
    request: { readonly start: number; readonly end: number };
    response: AnnotationTarget;
  };
}

/** Every call to the desk's page; nobody answers where it is not open. */
export interface LibraryCalls {
  /** From the extension's own pages and the background: come to the front, at this route. */
  'library.show': { request: { readonly hash: string }; response: { readonly shown: true } };
}

/** Told to whoever listens; nobody answers. */
export interface Broadcasts {
  /** To extension pages: the reader's state in the sender's tab changed: ask for it again. */
  'reader.changed': Record<string, never>;
  /** To extension pages: annotations of a page changed in the store. */
  'annotations.changed': { readonly source: string };
  /** To extension pages: annotations of many pages changed in the store. */
  'annotations.imported': { readonly sources: readonly string[] };
  /**
   * The watch words are others: to extension pages, and to the frames of web pages in which they
   * are marked.
   */
  'watch.changed': Record<string, never>;
  /** How sync stands is another (`sync.stand`). */
  'sync.changed': Record<string, never>;
  /** To the one frame concerned: ask for its marks again. */
  'marks.changed': Record<string, never>;
  /** To extension pages: the extension starts anew in a moment: what is written is to be saved. */
  'desk.flush': Record<string, never>;
  /** To extension pages: entries of an outbox that the background holds came or went. */
  'outbox.changed': { readonly set: readonly string[]; readonly removed: readonly string[] };
  /** To the panel: look what is to be shown (`lib/view/wanted-view.ts`). */
  'panel.wanted': Record<string, never>;
  /** To frames that are read: their site is not to be read any more. */
  'reader.leave': Record<string, never>;
  /** To extension pages: what the reader wants on sites changed. */
  'sites.changed': Record<string, never>;
  /** To all content scripts: the reader chose otherwise. */
  'settings.changed': { readonly settings: Settings };
}

export type BackgroundCall = keyof BackgroundCalls;
export type TabCall = keyof TabCalls;
export type LibraryCall = keyof LibraryCalls;
export type Broadcast = keyof Broadcasts;

export type Answer<T> = Promise<Result<T>>;
