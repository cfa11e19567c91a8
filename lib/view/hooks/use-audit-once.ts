import { useEffect, useState } from 'react';
import { callBackground } from '../../messages/send';
import type { AuditedReport } from '../../model/audited';

/** A card is opened on one figure after the other of the same text. */
let latest:
  { readonly textHash: string; readonly asked: Promise<AuditedReport | undefined> } | undefined;

function asked(textHash: string): Promise<AuditedReport | undefined> {
  if (latest?.textHash === textHash) return latest.asked;
  const answer = callBackground('report.audit', { textHash }).then((audited) => {
    if (audited.ok) return audited.value;
    if (latest?.textHash === textHash) latest = undefined;
    return undefined;
  });
  latest = { textHash, asked: answer };
  return answer;
}

/** The figures of a text worked out, asked once for each text; `undefined` until they are. */
export function useAuditOnce(textHash: string): AuditedReport | undefined {
  const [known, setKnown] = useState<AuditedReport>();
  useEffect(() => {
    let isStale = false;
    void asked(textHash).then((audited) => {
      if (!isStale) setKnown(audited);
    });
    return () => {
      isStale = true;
    };
  }, [textHash]);
  return known;
}
