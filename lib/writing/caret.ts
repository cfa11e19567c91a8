import type { Span } from '../model/span';

/** The part of a text field that a caret needs. */
export interface CaretField {
  readonly value: string;
  selectionStart: number | null;
  selectionEnd: number | null;
  focus(): void;
  setSelectionRange(start: number, end: number): void;
}

/**
 * Where the reader writes in a note. Rows are drawn anew when the page's text changes under them:
 * the new field then takes up the focus and the cursor of the old one, and only then: it never
 * takes the focus from elsewhere.
 */
export class Caret {
  #isWanted = false;
  #place: Span | undefined;

  /** The reader asked for the field, or is in it. */
  come(): void {
    this.#isWanted = true;
  }

  /** The reader went elsewhere. A field that is taken away does not say so. */
  leave(): void {
    this.#isWanted = false;
  }

  /** Remembers the cursor of a field. */
  note({ selectionStart, selectionEnd }: CaretField): void {
    if (selectionStart !== null && selectionEnd !== null)
      this.#place = { start: selectionStart, end: selectionEnd };
  }

  /**
   * The text of a field became another without the reader: the cursor stays in what they wrote,
   * wherever it stands now.
   */
  follow(before: string, after: string): void {
    const by = before === '' ? 0 : after.indexOf(before);
    if (this.#place !== undefined && by > 0) {
      this.#place = { start: this.#place.start + by, end: this.#place.end + by };
    }
  }

  /**
   * Puts the focus and the cursor into a field that was drawn anew, if the reader was in it; at
   * first behind the text.
   */
  takeUp(field: CaretField): void {
    if (!this.#isWanted) return;
    const { length } = field.value;
    const { start, end } = this.#place ?? { start: length, end: length };
    field.focus();
    field.setSelectionRange(start, end);
  }
}
