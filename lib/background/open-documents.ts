import type { Sender } from '../messages/router';
import type { SessionMemory } from '../platform/session-storage';

/** A document that the reader runs in, as the browser vouches for it. */
export interface OpenDocument {
  readonly tabId: number;
  readonly frameId: number;
  /** The address that its annotations are kept under. */
  readonly source: string;
  /** The address it shows, without fragment or query cut off. */
  readonly url: string;
  readonly isPrivate: boolean;
  /** SHA-256 of its flat text, once that was read. */
  readonly textHash?: string;
  /** How many of its pledges can be checked, once it was read. */
  readonly checkable?: number;
}

/** A card, and the document that it was paired with. */
export interface PairedCard {
  readonly document: OpenDocument;
  /** Key of the document. */
  readonly key: string;
}

/** How long an offered token is good for. */
const OFFER_MS = 15_000;

const DOCUMENT = 'document ';
const CARD = 'card ';
const OFFER = 'offer ';
const ASKED = 'asked ';

/**
 * The documents that the reader runs in and the cards that are paired with them. It is kept in the
 * session's memory, so that a background that was stopped meanwhile still knows who may speak for
 * what.
 */
export class OpenDocuments {
  readonly #memory: SessionMemory;
  readonly #nowMs: () => number;

  constructor(memory: SessionMemory, nowMs: () => number) {
    this.#memory = memory;
    this.#nowMs = nowMs;
  }

  /**
   * Notes what a content script's document shows. The documents that stood in that frame before are
   * gone.
   */
  async note(
    sender: Sender,
    shown: Pick<OpenDocument, 'source' | 'url' | 'textHash' | 'checkable'>,
  ): Promise<void> {
    const { tabId, frameId, isPrivate } = sender;
    const key = keyOf(sender);
    if (tabId === undefined || frameId === undefined || key === undefined) return;
    const before = await this.#memory.get(DOCUMENT + key);
    if (before === undefined) await this.#forgetFrame(tabId, frameId);
    await this.#memory.set(DOCUMENT + key, { tabId, frameId, isPrivate, ...shown });
  }

  /** The document of a content script; `undefined` where the reader does not run in it. */
  async of(sender: Sender): Promise<OpenDocument | undefined> {
    const key = keyOf(sender);
    return key === undefined ? undefined : this.#find(key);
  }

  /** All documents that the reader runs in. */
  async all(): Promise<readonly OpenDocument[]> {
    const all = await this.#memory.all();
    return Object.entries(all).flatMap(([key, value]) =>
      key.startsWith(DOCUMENT) && isDocument(value) ? [value] : [],
    );
  }

  /** All documents that show a page. */
  async showing(source: string): Promise<readonly OpenDocument[]> {
    return (await this.all()).filter((document) => document.source === source);
  }

  /**
   * The reader was sent away from these documents: it runs in them no more, and their cards speak
   * for nothing.
   */
  async forget(documents: readonly OpenDocument[]): Promise<void> {
    const all = await this.#memory.all();
    const gone = Object.entries(all).flatMap(([key, value]) =>
      key.startsWith(DOCUMENT) &&
      isDocument(value) &&
      documents.some((one) => isSameFrame(one, value))
        ? [key]
        : [],
    );
    await this.#memory.remove(gone);
  }

  /** The reader asked for the page that a tab shows to be read. */
  async askFor(tabId: number, source: string): Promise<void> {
    await this.#memory.set(ASKED + tabId, source);
  }

  /** Whether the reader asked for what a tab shows. */
  async wasAskedFor(tabId: number | undefined, source: string): Promise<boolean> {
    return tabId !== undefined && (await this.#memory.get(ASKED + tabId)) === source;
  }

  /**
   * Reports were joined or parted: each document's annotations are kept where `sourceOf` its
   * address says now.
   */
  async resettle(sourceOf: (url: string) => Promise<string>): Promise<void> {
    for (const [key, value] of Object.entries(await this.#memory.all())) {
      if (!key.startsWith(DOCUMENT) || !isDocument(value)) continue;
      const source = await sourceOf(value.url);
      if (source !== value.source) await this.#memory.set(key, { ...value, source });
    }
  }

  /** Keeps a token for the card of a content script's document. */
  async offer(sender: Sender, token: string): Promise<boolean> {
    const key = keyOf(sender);
    if (key === undefined || (await this.#find(key)) === undefined) return false;
    await this.#memory.set(OFFER + token, {
      key,
      tabId: sender.tabId,
      untilMs: this.#nowMs() + OFFER_MS,
    });
    return true;
  }

  /** Pairs a card with the document that offered the token, in the same tab and once only. */
  async claim(card: Sender, token: string): Promise<PairedCard | undefined> {
    const offer = await this.#memory.get(OFFER + token);
    await this.#memory.remove([OFFER + token]);
    const own = keyOf(card);
    if (
      !isOffer(offer) ||
      own === undefined ||
      offer.tabId !== card.tabId ||
      offer.untilMs < this.#nowMs()
    ) {
      return undefined;
    }
    const document = await this.#find(offer.key);
    if (document === undefined) return undefined;
    await this.#memory.set(CARD + own, { key: offer.key, tabId: card.tabId });
    return { document, key: offer.key };
  }

  /** What a card is paired with; `undefined` for one that never was. */
  async pairedWith(card: Sender): Promise<PairedCard | undefined> {
    const own = keyOf(card);
    const pair = own === undefined ? undefined : await this.#memory.get(CARD + own);
    if (!isPair(pair) || pair.tabId !== card.tabId) return undefined;
    const document = await this.#find(pair.key);
    return document && { document, key: pair.key };
  }

  async #find(key: string): Promise<OpenDocument | undefined> {
    const value = await this.#memory.get(DOCUMENT + key);
    return isDocument(value) ? value : undefined;
  }

  /**
   * A new document in a frame takes the place of the old one, and in a tab's outermost frame of all
   * others.
   */
  async #forgetFrame(tabId: number, frameId: number): Promise<void> {
    const all = await this.#memory.all();
    const gone = Object.entries(all).flatMap(([key, value]) => {
      if (key.startsWith(OFFER))
        return isOffer(value) && value.untilMs >= this.#nowMs() ? [] : [key];
      if (key.startsWith(CARD))
        return isPair(value) && value.tabId === tabId && frameId === 0 ? [key] : [];
      if (!key.startsWith(DOCUMENT) || !isDocument(value)) return [];
      return value.tabId === tabId && (frameId === 0 || value.frameId === frameId) ? [key] : [];
    });
    await this.#memory.remove(gone);
  }
}

/** What the browser tells one document from another by; older Firefox has only the frame. */
const keyOf = ({ documentId, tabId, frameId }: Sender): string | undefined =>
  documentId ?? (tabId === undefined || frameId === undefined ? undefined : `${tabId}:${frameId}`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isDocument = (value: unknown): value is OpenDocument =>
  isRecord(value) &&
  typeof value.tabId === 'number' &&
  typeof value.source === 'string' &&
  typeof value.url === 'string';

const isSameFrame = (one: OpenDocument, other: OpenDocument): boolean =>
  one.tabId === other.tabId && one.frameId === other.frameId;

const isOffer = (
  value: unknown,
): value is { readonly key: string; readonly tabId: number; readonly untilMs: number } =>
  isRecord(value) && typeof value.key === 'string' && typeof value.untilMs === 'number';

const isPair = (value: unknown): value is { readonly key: string; readonly tabId: number } =>
  isRecord(value) && typeof value.key === 'string' && typeof value.tabId === 'number';
