import type { PageState } from '../model/page';

/** How long changes are gathered before the panel is told. */
const GATHER_MS = 50;

/** The reader's state as the panel asks for it; every change is told, several in a row once. */
export class ReaderState {
  #state: PageState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #tell: () => void;

  constructor(first: PageState, tell: () => void) {
    this.#state = first;
    this.#tell = tell;
  }

  get current(): PageState {
    return this.#state;
  }

  /** Changes parts of the state. */
  set(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, GATHER_MS);
  }
}
