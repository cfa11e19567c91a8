import type { Read } from '../exchange/in/imported';
import type { ImportChoice } from '../transfer/import-desk';
import type { ImportSource } from '../transfer/import-source';
import type { PreviewList, PreviewRow } from '../transfer/preview';
import type { ImportSummary } from '../transfer/summary';
import type {
  ImportAnswers,
  ImportAsk,
  ImportMessage,
  ImportReply,
  ImportTrouble,
} from './import-protocol';

/** The worker could not do what it was asked. */
export class ImportFailure extends Error {
  readonly why: ImportTrouble;

  constructor(why: ImportTrouble) {
    super('the import could not be prepared');
    this.name = 'ImportFailure';
    this.why = why;
  }
}

/** What a client needs of a worker. */
export interface ImportPort {
  readonly send: (message: ImportMessage) => void;
  readonly hear: (reply: (reply: ImportReply) => void) => void;
  /** It does not run any more, or never did. */
  readonly hearEnd: (ended: () => void) => void;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (value: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One file on its way, from the page's side. Every call rejects with `ImportFailure` where the
 * worker fails or ends.
 */
export class ImportClient {
  readonly #port: ImportPort;
  readonly #waiting = new Map<number, Waiting>();
  #told: (items: number) => void = () => undefined;
  #asked = 0;

  constructor(port: ImportPort) {
    this.#port = port;
    port.hear((reply) => this.#heard(reply));
    port.hearEnd(() => this.#end());
  }

  /** Reads the file. */
  look = ({ file, texts }: ImportSource): Promise<Read<ImportSummary>> =>
    this.#ask('look', { kind: 'look', file, texts: [...texts.values()] });

  /** Some entries of a list of its preview. */
  rows = (list: PreviewList, from: number, to: number): Promise<readonly PreviewRow[]> =>
    this.#ask('rows', { kind: 'rows', list, from, to });

  /** Puts the import together; `told` hears how many items are in it. Answers the batch's id. */
  stage(choice: ImportChoice, told: (items: number) => void): Promise<string> {
    this.#told = told;
    return this.#ask('stage', { kind: 'stage', choice });
  }

  /** Lets go of the file, whatever is under way with it. */
  close(): void {
    this.#port.close();
    this.#end();
  }

  #ask<K extends ImportAsk['kind']>(
    kind: K,
    ask: ImportAsk & { readonly kind: K },
  ): Promise<ImportAnswers[K]> {
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (value) =>
          isAnswer(kind, value) ? resolve(value) : reject(new ImportFailure('other')),
        reject,
      });
      this.#port.send({ id, ask });
    });
  }

  #heard(reply: ImportReply): void {
    if (reply.kind === 'told') return this.#told(reply.items);
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.kind === 'answer') waiting?.resolve(reply.value);
    else waiting?.reject(new ImportFailure(reply.why));
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new ImportFailure('other'));
    this.#waiting.clear();
  }
}

type Answer = ImportAnswers[ImportAsk['kind']];

/** An answer of the kind that was asked for: a list of rows, a batch's id, or what was read. */
const isAnswer = <K extends ImportAsk['kind']>(kind: K, value: Answer): value is ImportAnswers[K] =>
  kind === (Array.isArray(value) ? 'rows' : typeof value === 'string' ? 'stage' : 'look');

/** Starts a worker for one file. */
export function startImport(): ImportClient {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return new ImportClient({
    send: (message) => worker.postMessage(message),
    hear: (hear) =>
      worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => hear(data)),
    hearEnd: (ended) => worker.addEventListener('error', ended),
    close: () => worker.terminate(),
  });
}
