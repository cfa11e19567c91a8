import type { Entry } from '../model/entry';
import type { SyncEntry, SyncFailure, SyncStand, SyncUnread } from '../model/sync';

/** The calls about the reader's other devices; a part of `BackgroundCalls`. */
export interface SyncCalls {
  /** P: how sync stands. */
  'sync.stand': { request: Record<string, never>; response: SyncStand };
  /**
   * P: tries a place and, where it can be used, keeps to it from now on; the permission for its
   * host, or the folder, was given before. Answers what stands in the way, or `undefined`.
   */
  'sync.set-up': {
    request: SyncEntry;
    response: { readonly failure?: SyncFailure; readonly detail?: string };
  };
  /** P: syncs now; answers once it is done or has stopped. */
  'sync.now': { request: Record<string, never>; response: SyncStand };
  /**
   * P: the reader's word on a merge that waits: the notes go here too, or they stay, here and
   * everywhere.
   */
  'sync.decide': { request: { readonly keep: boolean }; response: SyncStand };
  /** P: sync is off from now on, password and key are forgotten; what lies on the storage stays. */
  'sync.off': { request: Record<string, never>; response: SyncStand };
  /**
   * P: a device that is no more: this one takes over what it wrote, and its files are deleted.
   * Where something would be gone with them nothing is done but to answer what, unless the reader
   * knows it; never while the device goes on writing.
   */
  'sync.forget': {
    request: { readonly device: string; readonly evenUnread?: boolean };
    response: { readonly stand: SyncStand; readonly unread?: SyncUnread };
  };
  /**
   * P: the reader takes the log along in a file: answers the last entry that belongs to it, by
   * `seq`.
   */
  'sync.hand-over': { request: Record<string, never>; response: { readonly upTo: number } };
  /**
   * P: takes in entries of a file that the reader brought from another device. At most 500 at once.
   * With `keep` notes that they would take away stay, here and everywhere.
   */
  'sync.take-in': {
    request: { readonly entries: readonly Entry[]; readonly keep: boolean };
    response: { readonly news: number };
  };
}
