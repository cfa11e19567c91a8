import type { DeskAsk, DeskMessage, DeskPage, DeskPlace, DeskReply, DeskState } from './protocol';
import type { DeskQuery } from './query';

/** A way to the desk's index: a worker, or one in the same process. */
export interface DeskPort {
  readonly send: (message: DeskMessage) => void;
  readonly hear: (hear: (reply: DeskReply) => void) => void;
}

const BEGINNING: DeskState = { phase: 'loading', done: 0, total: 0, version: 0 };

/** The page's side of the desk's index: questions with answers, and how far the index is. */
export class DeskClient {
  readonly #port: DeskPort;
  readonly #hearers = new Set<() => void>();
  readonly #answers = new Map<number, (reply: DeskReply) => void>();
  #state = BEGINNING;
  #asked = 0;

  constructor(port: DeskPort) {
    this.#port = port;
    port.hear((reply) => {
      if (reply.kind === 'state') {
        this.#state = reply.state;
        for (const hear of this.#hearers) hear();
        return;
      }
      this.#answers.get(reply.id)?.(reply);
      this.#answers.delete(reply.id);
    });
  }

  /** The same object until something changes. */
  readonly state = (): DeskState => this.#state;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** `undefined` where a newer question in the same lane came first. */
  async ask(lane: string, ask: DeskAsk): Promise<DeskPage | undefined> {
    const reply = await this.#answer((id) => ({ kind: 'ask', id, lane, ...ask }));
    return reply.kind === 'page' ? reply.page : undefined;
  }

  /** The keys of all that fits, in order. */
  async keys(query: DeskQuery): Promise<readonly string[]> {
    const reply = await this.#answer((id) => ({ kind: 'keys', id, query }));
    return reply.kind === 'keys' ? reply.keys : [];
  }

  /** The next promise that is not judged yet; `undefined` where all are. */
  async nextUnjudged(query: DeskQuery, after: string | undefined): Promise<DeskPlace | undefined> {
    const reply = await this.#answer((id) => ({ kind: 'next', id, query, after }));
    return reply.kind === 'next' ? reply.place : undefined;
  }

  /** Tells that annotations at an address changed. */
  changed(reportId: string): void {
    this.#port.send({ kind: 'changed', reportId });
  }

  #answer(message: (id: number) => DeskMessage): Promise<DeskReply> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      this.#port.send(message(id));
    });
  }
}
