import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportError } from '../../exchange/in/imported';
import { callBackground } from '../../messages/send';
import { isUnderWay } from '../../model/incoming';
import type { IncomingBatch } from '../../model/incoming';
import { attemptStore } from '../../store/attempt';
import { forgetBatches, lastBatch } from '../../store/incoming';
import type { FilesDatabase } from '../../store/incoming';
import type { ImportChoice } from '../../transfer/import-desk';
import type { ImportSource } from '../../transfer/import-source';
import type { ImportSummary } from '../../transfer/summary';
import { ImportFailure } from '../import-client';
import type { ImportClient } from '../import-client';
import type { ImportTrouble } from '../import-protocol';

/** Where a file is on its way in, until the background has it. */
export type ImportStep =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly error: ImportError }
  | { readonly step: 'failed'; readonly name: string; readonly why: ImportTrouble }
  | { readonly step: 'preview'; readonly summary: ImportSummary; readonly client: ImportClient }
  | { readonly step: 'staging'; readonly name: string; readonly items: number };

/** A file on its way in, and what the reader can do with it. */
export interface Importing {
  readonly at: ImportStep;
  readonly read: (source: ImportSource) => void;
  /** Lets the import begin as chosen; `onStaged` is told when the background has it. */
  readonly accept: (choice: ImportChoice, onStaged: () => void) => void;
  readonly cancel: () => void;
}

const NONE: ImportStep = { step: 'none' };

/**
 * Reads a file and puts the import together, in a worker that `start` starts; then the background
 * has it.
 */
export function useImport(start: () => ImportClient): Importing {
  const [at, setAt] = useState<ImportStep>(NONE);
  const client = useRef<ImportClient>(undefined);
  const close = useCallback((): void => {
    client.current?.close();
    client.current = undefined;
  }, []);
  useEffect(() => close, [close]);

  const read = (source: ImportSource): void => {
    close();
    const own = start();
    client.current = own;
    const { name } = source.file;
    setAt({ step: 'reading', name });
    own.look(source).then(
      (looked) => {
        if (client.current !== own) return;
        setAt(
          looked.ok
            ? { step: 'preview', summary: looked.value, client: own }
            : { step: 'refused', name, error: looked.error },
        );
      },
      (error: unknown) => {
        if (client.current === own) setAt({ step: 'failed', name, why: troubleOf(error) });
      },
    );
  };

  const accept: Importing['accept'] = (choice, onStaged) => {
    if (at.step !== 'preview') return;
    const { client: own, summary } = at;
    const { name } = summary;
    setAt({ step: 'staging', name, items: 0 });
    own
      .stage(choice, (items) => setAt({ step: 'staging', name, items }))
      .then(
        () => {
          close();
          setAt(NONE);
          onStaged();
          void callBackground('import.go-on', {});
        },
        (error: unknown) => {
          if (client.current === own) setAt({ step: 'failed', name, why: troubleOf(error) });
        },
      );
  };

  const cancel = (): void => {
    close();
    setAt(NONE);
  };
  return { at, read, accept, cancel };
}

const troubleOf = (error: unknown): ImportTrouble =>
  error instanceof ImportFailure ? error.why : 'other';

/**
 * The import that is under way or was the last, and how many reports of it are still to be read.
 */
export interface Incoming {
  readonly batch: IncomingBatch | undefined;
  readonly unread: number;
  /** The background does not answer while something is under way; it is asked again and again. */
  readonly isSilent: boolean;
  readonly goOn: () => void;
  readonly takeBack: () => void;
  readonly dismiss: () => void;
}

const FIRST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 30_000;

/** How long to wait after so many calls without an answer: ever longer, up to half a minute. */
const pauseMs = (failures: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), MOST_PAUSE_MS);

/**
 * Follows what the background writes, and keeps it at work: a worker that nobody calls is stopped.
 */
export function useIncoming(files: FilesDatabase): Incoming {
  const [unread, setUnread] = useState(0);
  const [round, setRound] = useState(0);
  const [isSilent, setSilent] = useState(false);
  const failed = useRef(0);
  const batch = useLiveQuery(async () => {
    const last = await attemptStore(() => lastBatch(files));
    return last.ok ? last.value : undefined;
  }, [files]);
  const isBegun = batch !== undefined && isUnderWay(batch) && batch.failure === undefined;
  useEffect(() => {
    let isOver = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    void callBackground('import.go-on', {}).then((stand) => {
      if (isOver) return;
      failed.current = stand.ok ? 0 : failed.current + 1;
      setSilent(!stand.ok);
      if (!stand.ok) {
        again = setTimeout(() => setRound((rounds) => rounds + 1), pauseMs(failed.current));
        return;
      }
      const { batch: now, unread: left } = stand.value;
      setUnread(left);
      const goesOn = now !== undefined && now.failure === undefined && isUnderWay(now);
      if (goesOn || left > 0) setRound((rounds) => rounds + 1);
    });
    return () => {
      isOver = true;
      clearTimeout(again);
    };
  }, [round, isBegun]);
  return {
    batch,
    unread,
    isSilent: isSilent && (isBegun || unread > 0),
    goOn: () => setRound((rounds) => rounds + 1),
    takeBack: () => {
      if (batch === undefined) return;
      void callBackground('import.take-back', { id: batch.id }).then(() =>
        setRound((rounds) => rounds + 1),
      );
    },
    dismiss: () => void attemptStore(() => forgetBatches(files)),
  };
}
