import type { Read } from '../exchange/in/imported';
import type { ImportChoice } from '../transfer/import-desk';
import type { PreviewList, PreviewRow } from '../transfer/preview';
import type { ImportSummary } from '../transfer/summary';

/** What the page asks of the worker that reads files; answered under the same id. */
export type ImportAsk =
  | { readonly kind: 'look'; readonly file: File; readonly texts: readonly File[] }
  | {
      readonly kind: 'rows';
      readonly list: PreviewList;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'stage'; readonly choice: ImportChoice };

/** What it answers. */
export interface ImportAnswers {
  readonly look: Read<ImportSummary>;
  readonly rows: readonly PreviewRow[];
  /** The batch's id. */
  readonly stage: string;
}

/**
 * Why a file could not be read or put together: the disk is full, another import is under way, or
 * something else.
 */
export type ImportTrouble = 'full' | 'busy' | 'other';

/** From the page. */
export interface ImportMessage {
  readonly id: number;
  readonly ask: ImportAsk;
}

/** To the page: an answer, that there is none, or how many items are put together. */
export type ImportReply =
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly value: ImportAnswers[ImportAsk['kind']];
    }
  | { readonly kind: 'failed'; readonly id: number; readonly why: ImportTrouble }
  | { readonly kind: 'told'; readonly items: number };
