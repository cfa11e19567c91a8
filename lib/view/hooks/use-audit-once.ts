import { useEffect, useState } from 'react';
import { callBackground } from '../../messages/send';
import type { AuditedReport } from '../../model/audited';

/** A card is opened on one figure after the other of the same text. */
let latest:
  { readonly key: string; readonly asked: Promise<AuditedReport | undefined> } | undefined;

function asked(textHash: string, corrections: string): Promise<AuditedReport | undefined> {
  const key = `${textHash} ${corrections}`;
  if (latest?.key === key) return latest.asked;
  const answer = callBackground('report.audit', { textHash }).then((audited) => {
    if (audited.ok) return audited.value;
    if (latest?.key === key) latest = undefined;
    return undefined;
  });
  latest = { key, asked: answer };
  return answer;
}

/**
 * The figures of a text worked out, asked once for each text and each `correctionsKey` of its
 * report; `undefined` until they are.
 */
export function useAuditOnce(textHash: string, corrections: string): AuditedReport | undefined {
  const [known, setKnown] = useState<AuditedReport>();
  useEffect(() => {
    let isStale = false;
    void asked(textHash, corrections).then((audited) => {
      if (!isStale) setKnown(audited);
    });
    return () => {
      isStale = true;
    };
  }, [textHash, corrections]);
  return known;
}
