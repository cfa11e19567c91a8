import { useEffect, useMemo, useState } from 'react';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import type { KeptReading } from '../../store/kept-texts';
import { loadVersion } from '../../store/versions';
import type { ReadText } from '../../store/versions';

/** Reading takes part of it: a text of ten million characters takes seconds. */
const DEADLINE_MS = 120_000;

interface Version {
  readonly database: NuoshuDatabase;
  /** The report as it is now. */
  readonly newest: KeptReading;
  /** SHA-256 of the version that is wanted. */
  readonly textHash: string;
  readonly read: ReadText;
}

/**
 * One version of a kept report with what is found in it: the newest as it is stored, an older one
 * read anew. `none` where it is not kept; `undefined` while it is read.
 */
export function useVersionReading({
  database,
  newest,
  textHash,
  read,
}: Version): KeptReading | 'none' | undefined {
  const { report } = newest;
  const reportId = report.id;
  const isNewest = newest.text.textHash === textHash;
  const [loaded, setLoaded] = useState<{
    readonly of: string;
    readonly reading: Omit<KeptReading, 'report'> | 'none';
  }>();
  const of = `${textHash} ${reportId}`;
  useEffect(() => {
    if (isNewest) return undefined;
    let isStale = false;
    const load = async (): Promise<void> => {
      const answer = await attemptStore(() => loadVersion(database, { reportId, textHash }, read), {
        deadlineMs: DEADLINE_MS,
      });
      if (isStale) return;
      if (!answer.ok || answer.value === undefined) return setLoaded({ of, reading: 'none' });
      const { text, title, capturedAt, extraction } = answer.value;
      const { metrics, pledges } = extraction;
      setLoaded({ of, reading: { text: { text, textHash, title, capturedAt }, metrics, pledges } });
    };
    void load();
    return () => {
      isStale = true;
    };
  }, [database, reportId, textHash, isNewest, of, read]);
  const reading = loaded?.of === of ? loaded.reading : undefined;
  /* The report's row changes with every note; the text of a version never does. */
  const older = useMemo(
    () => (reading === undefined || reading === 'none' ? reading : { ...reading, report }),
    [reading, report],
  );
  return isNewest ? newest : older;
}
