import { useEffect, useState } from 'react';
import { callTab } from '../../messages/send';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { otherVersion } from '../../store/snapshots';
import type { KeptText } from '../../store/snapshots';

/** A page's text as it was kept last, and as the tab shows it now. */
export interface PageVersions {
  readonly before: KeptText;
  readonly after: string;
}

interface Shown {
  readonly database: NuoshuDatabase;
  readonly reportId?: string;
  readonly textHash?: string;
  readonly tabId?: number;
}

/** The two versions of a page that its news are told from; `undefined` where it has but one. */
export function usePageNews({
  database,
  reportId,
  textHash,
  tabId,
}: Shown): PageVersions | undefined {
  const [known, setKnown] = useState<PageVersions & { readonly key: string }>();
  const key = `${textHash} ${reportId}`;
  useEffect(() => {
    if (reportId === undefined || textHash === undefined || tabId === undefined) return undefined;
    let isStale = false;
    const load = async (): Promise<void> => {
      const before = await attemptStore(() => otherVersion(database, reportId, textHash));
      if (!before.ok || before.value === undefined) return;
      const after = await callTab(tabId, 'reader.text', { textHash });
      if (!isStale && after.ok) setKnown({ key, before: before.value, after: after.value });
    };
    void load();
    return () => {
      isStale = true;
    };
  }, [database, reportId, textHash, tabId, key]);
  return known?.key === key ? known : undefined;
}
