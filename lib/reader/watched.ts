import type { callBackground } from '../messages/send';
import type { Span } from '../model/span';
import type { Reading } from './reading';

/**
 * Where the reader's watch words stand in the page's text, while the reader has them marked in
 * pages: places alone, never words.
 */
export class WatchedSpans {
  readonly #call: typeof callBackground;
  #spans: readonly Span[] = [];
  #turn = 0;

  constructor(call: typeof callBackground) {
    this.#call = call;
  }

  /** In the text's order. */
  get spans(): readonly Span[] {
    return this.#spans;
  }

  /** Of none any more; what was asked for before counts for nothing. */
  forget(): void {
    this.#turn += 1;
    this.#spans = [];
  }

  /**
   * Asks where they stand in what was read; nowhere, if the background does not say. Answers
   * whether others are to be painted now.
   */
  async load({ text, textHash, request }: Reading): Promise<boolean> {
    const turn = (this.#turn += 1);
    const found = await this.#call('watch.marks', { url: request.url, textHash });
    if (turn !== this.#turn) return false;
    const before = this.#spans;
    this.#spans = found.ok ? spansIn(found.value, text.length) : [];
    return !isSame(before, this.#spans);
  }
}

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end }, at) => b[at]?.start === start && b[at]?.end === end);

/** Of what was answered, that which is a stretch of the text. */
const spansIn = (given: unknown, length: number): readonly Span[] =>
  Array.isArray(given) ? given.filter((one) => isSpanIn(one, length)) : [];

function isSpanIn(value: unknown, length: number): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = { start: undefined, end: undefined, ...value };
  return isOffset(start) && isOffset(end) && start < end && end <= length;
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
