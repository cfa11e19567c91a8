import { useState } from 'react';
import { syncFileName } from '../../exchange/sync-file';
import { callBackground } from '../../messages/send';
import { isoDay } from '../../model/day';
import { isUnderWay } from '../../model/incoming';
import type { ErrorCode } from '../../model/result';
import type { SyncHold } from '../../model/sync';
import { newUuid } from '../../platform/uuid';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { forgetBatches } from '../../store/incoming';
import type { FilesDatabase } from '../../store/incoming';
import { hashText } from '../../text/hash';
import { makeSyncFile, takeInFile } from '../../transfer/hand-sync';
import type { HandOutcome, HandWord } from '../../transfer/hand-sync';

/** Where a file that is carried by hand stands. */
export type HandStep =
  | { readonly step: 'none' }
  | { readonly step: 'making' }
  | {
      readonly step: 'made';
      readonly name: string;
      readonly entries: number;
      readonly texts: number;
    }
  | { readonly step: 'not-made'; readonly error: ErrorCode }
  | { readonly step: 'checking'; readonly name: string }
  | { readonly step: 'taking'; readonly done: number; readonly total: number }
  /** Notes would go by it: nothing is written before the reader's word. */
  | {
      readonly step: 'asking';
      readonly file: File;
      readonly loss: SyncHold;
      readonly isMuch: boolean;
    }
  | { readonly step: 'taken'; readonly name: string; readonly outcome: HandEnd };

/** What came of a file in the end. */
export type HandEnd = Exclude<HandOutcome, { kind: 'asks' }>;

/** Files that are carried by hand. */
export interface HandSync {
  readonly at: HandStep;
  readonly isBusy: boolean;
  readonly make: () => void;
  readonly read: (file: File) => void;
  /**
   * The reader's word on a file that waits for it: its notes stay, they go, or the file is not read
   * in at all.
   */
  readonly decide: (word: 'keep' | 'take' | 'leave') => void;
}

/** A log of a hundred thousand entries takes its time. */
const DEADLINE_MS = 600_000;

/** Makes and reads sync files. `save` hands a file to the browser. */
export function useHandSync(
  { database, files }: { readonly database: NuoshuDatabase; readonly files: FilesDatabase },
  save: (name: string, file: Blob) => void,
): HandSync {
  const [at, setAt] = useState<HandStep>({ step: 'none' });
  const make = async (): Promise<void> => {
    setAt({ step: 'making' });
    const handed = await callBackground('sync.hand-over', {});
    if (!handed.ok) return setAt({ step: 'not-made', error: handed.error });
    const { upTo } = handed.value;
    const made = await attemptStore(() => makeSyncFile(database, { upTo, nowMs: Date.now() }), {
      deadlineMs: DEADLINE_MS,
    });
    if (!made.ok) return setAt({ step: 'not-made', error: made.error });
    const name = syncFileName(isoDay(new Date()));
    save(name, made.value.file);
    setAt({ step: 'made', name, entries: made.value.entries, texts: made.value.texts });
  };
  const read = async (file: File, word?: HandWord): Promise<void> => {
    setAt({ step: 'checking', name: file.name });
    const outcome = await attemptStore(
      () =>
        takeInFile(
          file,
          {
            database,
            files,
            takeIn: (entries, { keep }) => callBackground('sync.take-in', { entries, keep }),
            newId: newUuid,
            nowMs: () => Date.now(),
            sha256: hashText,
            told: (done, total) => setAt({ step: 'taking', done, total }),
          },
          word,
        ),
      { deadlineMs: DEADLINE_MS },
    );
    const came: HandOutcome = outcome.ok ? outcome.value : { kind: 'failed', error: outcome.error };
    if (came.kind === 'asks')
      return setAt({ step: 'asking', file, loss: came.loss, isMuch: came.isMuch });
    setAt({ step: 'taken', name: file.name, outcome: came });
    if (came.kind === 'done' && came.texts !== 0 && came.texts !== 'busy') await settleTexts(files);
  };
  const start = (file: File, word?: HandWord): void =>
    void read(file, word).catch(() =>
      setAt({ step: 'taken', name: file.name, outcome: { kind: 'failed', error: 'unexpected' } }),
    );
  return {
    at,
    isBusy: at.step === 'making' || at.step === 'checking' || at.step === 'taking',
    make: () => void make().catch(() => setAt({ step: 'not-made', error: 'unexpected' })),
    read: (file) => start(file),
    decide: (word) => {
      if (at.step !== 'asking') return;
      if (word === 'leave') setAt({ step: 'none' });
      else start(at.file, { keep: word === 'keep', lost: at.loss.lost });
    },
  };
}

/**
 * Keeps the background at the texts until they are in: nothing of them is to be taken back, so
 * nothing is kept for it.
 */
async function settleTexts(files: FilesDatabase): Promise<void> {
  for (;;) {
    const stand = await callBackground('import.go-on', {});
    if (!stand.ok || stand.value.batch === undefined || stand.value.batch.failure !== undefined)
      return;
    if (!isUnderWay(stand.value.batch)) break;
  }
  await attemptStore(() => forgetBatches(files));
}
