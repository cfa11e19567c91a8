/** What the guard does. */
export interface GuardActs {
  readonly refocus: () => void;
  /** The page cannot be beaten: better no card than one whose keys the page hears. */
  readonly giveUp: () => void;
}

/** A press on the page in the last so many milliseconds explains that the focus went there. */
const PRESS_MS = 400;
/** So many thefts within so many milliseconds are too many. */
const MOST_THEFTS = 4;
const THEFTS_MS = 3_000;
/** Who pauses so long has seen that the card is gone. */
const PAUSE_MS = 1_500;

/**
 * Watches over the keyboard while the reader writes in the card. A page can call `focus()` on a
 * field of its own at any time, and would get all later keys. Focus that leaves the card without
 * the reader's doing is brought back at once, and keys that the page would have got meanwhile are
 * swallowed; a page that goes on stealing ends the card.
 */
export class FocusGuard {
  readonly #host: HTMLElement;
  readonly #acts: GuardActs;
  readonly #listening = new AbortController();
  #borrowed: Element | null = null;
  #inside = false;
  #pressedAt = -Infinity;
  #thefts: number[] = [];
  /** Until then keys are swallowed: who types does not see at once that the card is gone. */
  #muffledUntil = -Infinity;

  constructor(host: HTMLElement, acts: GuardActs) {
    this.#host = host;
    this.#acts = acts;
    const view = host.ownerDocument.defaultView ?? window;
    const options = { capture: true, signal: this.#listening.signal };
    view.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isTrusted) return;
        this.#pressedAt = performance.now();
        this.#muffledUntil = -Infinity;
      },
      options,
    );
    for (const type of ['focus', 'focusin'] as const)
      view.addEventListener(type, () => this.#look(), options);
    for (const type of ['keydown', 'keypress', 'beforeinput'] as const) {
      view.addEventListener(
        type,
        (event) => {
          if (!this.#look() && !this.#isMuffled()) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        options,
      );
    }
  }

  /** Whether the keyboard is in the card. */
  get isInside(): boolean {
    return this.#inside;
  }

  /** The card is about to take the focus: remembers who had it. */
  enter(): void {
    const { activeElement } = this.#host.ownerDocument;
    if (activeElement !== this.#host) this.#borrowed = activeElement;
  }

  /** What the card says of its own focus. */
  report(isInside: boolean): void {
    if (isInside) {
      this.#inside = true;
      /* A press before that does not explain a focus that leaves later. */
      this.#pressedAt = -Infinity;
      return;
    }
    this.#look();
  }

  /** The card closes: the focus goes back to where it was, if it was inside. */
  leave(): void {
    const borrowed = this.#borrowed;
    const inside = this.#inside;
    this.#inside = false;
    this.#borrowed = null;
    this.#thefts = [];
    if (!inside || this.#host.ownerDocument.activeElement !== this.#host) return;
    if (borrowed instanceof HTMLElement && borrowed.isConnected)
      borrowed.focus({ preventScroll: true });
    else if (this.#host.ownerDocument.activeElement instanceof HTMLElement) this.#host.blur();
  }

  dispose(): void {
    this.#listening.abort();
  }

  /**
   * Whether the reader is still typing what was meant for a card that gave up; a press or a pause
   * ends it.
   */
  #isMuffled(): boolean {
    const now = performance.now();
    if (now > this.#muffledUntil) return false;
    this.#muffledUntil = now + PAUSE_MS;
    return true;
  }

  /** Whether the focus was just taken from the card; then it is brought back. */
  #look(): boolean {
    const page = this.#host.ownerDocument;
    if (!this.#inside || page.activeElement === this.#host) return false;
    const now = performance.now();
    if (!page.hasFocus() || now - this.#pressedAt < PRESS_MS) {
      /* The reader went elsewhere: into another window, or to the page. */
      if (page.hasFocus()) this.#inside = false;
      return false;
    }
    this.#thefts = [...this.#thefts.filter((at) => now - at < THEFTS_MS), now];
    if (this.#thefts.length > MOST_THEFTS) {
      this.#inside = false;
      this.#muffledUntil = now + PAUSE_MS;
      this.#acts.giveUp();
    } else {
      this.#acts.refocus();
    }
    return true;
  }
}
