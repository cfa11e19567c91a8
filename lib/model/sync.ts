/** Why a sync stopped. Each has words and a way out in the reader's language. */
export const SYNC_FAILURES = [
  'offline',
  'unreachable',
  'not-allowed',
  'timeout',
  'unauthorized',
  'forbidden',
  'no-such-place',
  'busy',
  'full',
  'not-webdav',
  'redirected',
  'insecure',
  'server',
  'damaged',
  'newer',
  'wrong-passphrase',
  'needs-passphrase',
  'not-encrypted',
  'folder-locked',
  'too-much-lost',
  'store',
] as const;
export type SyncFailure = (typeof SYNC_FAILURES)[number];

/** Where the notes are kept for the reader's other devices. */
export type SyncPlace =
  | {
      readonly kind: 'webdav';
      /** The folder's address, https or of this machine, with a slash at its end. */
      readonly address: string;
      readonly user: string;
    }
  | { readonly kind: 'folder'; readonly name: string };

/** How sync was set up; without the password and the passphrase, which no page is told again. */
export interface SyncSetup {
  readonly place: SyncPlace;
  /** What the reader calls this device. */
  readonly label: string;
  readonly isEncrypted: boolean;
  /** The texts that notes stand on go along, up to 50 MB. */
  readonly withTexts: boolean;
}

/** What a reader enters to set sync up. */
export interface SyncEntry extends Omit<SyncSetup, 'isEncrypted'> {
  readonly password?: string;
  readonly passphrase?: string;
}

/** What sync is doing. */
export const SYNC_STEPS = ['looking', 'reading', 'merging', 'writing'] as const;
export type SyncStep = (typeof SYNC_STEPS)[number];

/**
 * Why a device cannot be read, or not wholly: files are damaged or missing, of a newer format,
 * encrypted with another key than those at hand, or in the clear where this device has a
 * passphrase.
 */
export const SYNC_TROUBLES = ['damaged', 'newer', 'passphrase', 'clear'] as const;
export type SyncTrouble = (typeof SYNC_TROUBLES)[number];

/**
 * Why a device's files are not deleted unasked: they cannot be read, it has written on just now, or
 * it alone has some texts of reports.
 */
export type SyncUnread = SyncTrouble | 'news' | 'texts';

/** Another device of the reader's, as its files tell. */
export interface SyncDevice {
  readonly id: string;
  readonly label: string;
  /** When it last wrote, ISO 8601 instant, by its own clock. */
  readonly wroteAt: string;
  /**
   * How far its clock was ahead of this device's when it was read, where that is a day or more, ms.
   */
  readonly aheadMs?: number;
  /** Not all that it wrote can be read. */
  readonly trouble?: SyncTrouble;
}

/** A note that a merge would take away. */
export interface LosingNote {
  readonly id: string;
  readonly reportId: string;
  readonly quote: string;
  readonly note: string;
}

/** A merge that waits for the reader's word, as it would take away much of what is there. */
export interface SyncHold {
  /** How many notes would go, how many would come, and how many there are. */
  readonly lost: number;
  readonly gained: number;
  readonly living: number;
  /** Some of those that would go. */
  readonly notes: readonly LosingNote[];
}

/** How sync stands. */
export interface SyncStand {
  /** `undefined` where sync is off. */
  readonly setup?: SyncSetup;
  /** What is being done now, and how far it is. */
  readonly running?: { readonly step: SyncStep; readonly done: number; readonly total: number };
  /** When all was last the same here and there, ISO 8601 instant. */
  readonly syncedAt?: string;
  /** Changes of this device that are still to be handed on. */
  readonly waiting: number;
  readonly failure?: {
    readonly failure: SyncFailure;
    /** A status or a file: for who helps the reader. */
    readonly detail?: string;
    /** ISO 8601 instants: since when, and when it is tried again. */
    readonly since: string;
    readonly retryAt?: string;
  };
  readonly devices: readonly SyncDevice[];
  readonly hold?: SyncHold;
  /**
   * Notes of which two devices wrote different texts, and the reader has not looked at both yet.
   */
  readonly contested: number;
}
