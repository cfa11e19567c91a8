import type { Annotation, AnnotationFields, AnnotationTarget, Subject } from '../model/annotation';
import type { TableRow } from '../model/extraction';
import type { PageState, Verdict } from '../model/page';
import type { Result } from '../model/result';
import type { ExtractionPart, FirstPart } from './parts';

/** A page's flat text with what the page says of it. The background extracts: the page's thread stays free. */
export interface ReadRequest {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly tables: readonly TableRow[];
  readonly verdict: Verdict;
}

/** What was read, its first part. */
export interface ReadAnswer extends FirstPart {
  readonly reportId: string;
  /** SHA-256 of the text. */
  readonly textHash: string;
}

/**
 * An edit of one annotation. The sender makes the id (a UUID), so that a repeated send after a dead worker changes
 * nothing. Creates the annotation where the id is new; else only the given fields change. A status of `null` clears it
 * (JSON has no `undefined`).
 */
export interface AnnotationEdit {
  readonly id: string;
  readonly subject: Subject;
  readonly target: AnnotationTarget;
  readonly fields: Partial<Omit<AnnotationFields, 'status'>> & { readonly status?: AnnotationFields['status'] | null };
}

/** Every call to the background: from content scripts (C) and from the extension's pages (P). */
export interface BackgroundCalls {
  /** C: the detector's verdict on a page; the background injects the reader into that frame when it is a report. */
  'page.detected': {
    request: { readonly url: string; readonly verdict: Verdict };
    response: { readonly injected: boolean };
  };
  /** C: a page is to be read. */
  'report.read': { request: ReadRequest; response: ReadAnswer };
  /** C: a further part of what was just read; `not-found` where the background was stopped since. */
  'report.part': {
    request: { readonly url: string; readonly textHash: string; readonly part: number };
    response: ExtractionPart;
  };
  /**
   * C: what was just read is to be stored; apart from the reading, so that the page need not wait for the disk.
   * `kept` is false in a private window; `not-found` where the background was stopped since.
   */
  'report.keep': {
    request: { readonly url: string; readonly textHash: string };
    response: { readonly kept: boolean };
  };
  /** C, P */
  'annotation.save': { request: AnnotationEdit; response: Annotation };
  /** C, P */
  'annotation.delete': { request: { readonly id: string; readonly source: string }; response: { readonly id: string } };
  /** C, P: annotations on one page, oldest first. */
  'annotation.list': { request: { readonly source: string }; response: readonly Annotation[] };
  /** C, P: names of all tags, most used first. */
  'tag.list': { request: Record<string, never>; response: readonly string[] };
  /** P: erases what is kept of an address, for good, with the reader's notes on it or without. */
  'store.erase': {
    request: { readonly id: string; readonly withNotes: boolean };
    response: { readonly id: string };
  };
  /** P: erases all kept reports that carry no note, not even one in the bin. */
  'store.erase-unannotated': { request: Record<string, never>; response: { readonly erased: number } };
  /** P: read this tab although it was not detected (needs the reader's click: `activeTab`). */
  'tab.analyse': { request: { readonly tabId: number }; response: { readonly injected: boolean } };
}

/** Every call to a tab's content scripts. Only a frame in which the reader runs answers `reader.*`. */
export interface TabCalls {
  'detector.verdict': { request: Record<string, never>; response: Verdict };
  /** The state with the first part of its extraction. */
  'reader.state': { request: Record<string, never>; response: PageState };
  /** A further part of the extraction of that text; `not-found` where the page has another text since. */
  'reader.part': { request: { readonly textHash: string; readonly part: number }; response: ExtractionPart };
  /** Scrolls to a place of the flat text and flashes it. */
  'reader.jump': { request: { readonly start: number; readonly end: number }; response: { readonly shown: boolean } };
  /** Makes the target of a new annotation for a place of the flat text. */
  'reader.describe': { request: { readonly start: number; readonly end: number }; response: AnnotationTarget };
}

/** Told to whoever listens; nobody answers. */
export interface Broadcasts {
  /** The reader's state in a tab changed: ask for it again. */
  'reader.changed': { readonly url: string };
  /** Annotations of a page changed in the store. */
  'annotations.changed': { readonly source: string };
}

export type BackgroundCall = keyof BackgroundCalls;
export type TabCall = keyof TabCalls;
export type Broadcast = keyof Broadcasts;

export type Answer<T> = Promise<Result<T>>;
