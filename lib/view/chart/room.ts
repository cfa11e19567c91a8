/** A box on the drawing, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LETTER = { han: 12, other: 6.7 };
export const LINE_HEIGHT = 15;

/** About how wide a label of 12 px is: no font is asked, so that it is the same everywhere. */
export const labelWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > '\u2e80' ? LETTER.han : LETTER.other), 0);

const GAP = 2;

/** Whether two boxes leave no room between them. */
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom && b.top < a.bottom;

/** Gives room to what comes first; what would lie over it gets none. */
export class Room {
  readonly #taken: Box[] = [];
  readonly #inside: Box;

  constructor(inside: Box) {
    this.#inside = inside;
  }

  /** Keeps others from a place, whether or not something is there. */
  take(box: Box): void {
    this.#taken.push(box);
  }

  /** Takes the first of these places that is free and inside; `undefined` where none is. */
  find(places: readonly Box[]): Box | undefined {
    const free = places.find((box) => this.#isFree(box));
    if (free !== undefined) this.take(free);
    return free;
  }

  #isFree(box: Box): boolean {
    const { left, top, right, bottom } = this.#inside;
    const isInside =
      box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
    return isInside && !this.#taken.some((other) => overlap(box, other));
  }
}
