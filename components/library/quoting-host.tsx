import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { NuoshuDatabase } from '../../lib/store/database';
import { QuotingProvider } from '../report/quoting';
import type { QuoteRequest } from '../report/quoting';
import { SourceWords } from '../report/source-words';

/* Most visits quote nothing. */
const QuoteDialog = lazy(async () => ({ default: (await import('./quote-dialog')).QuoteDialog }));

interface QuotingHostProps {
  readonly database: NuoshuDatabase;
  readonly children: ReactNode;
}

/** Lets the editors inside it quote kept reports. */
export function QuotingHost({ database, children }: QuotingHostProps) {
  const [request, setRequest] = useState<QuoteRequest>();
  const [isOpen, setOpen] = useState(false);
  const quoting = useMemo(
    () => ({
      pick: (next: QuoteRequest) => {
        setRequest(next);
        setOpen(true);
      },
      sourceWords: ({ source }: { readonly source: string }) => (
        <SourceWords database={database} source={source} />
      ),
    }),
    [database],
  );
  return (
    <QuotingProvider value={quoting}>
      {children}
      {request !== undefined && (
        <Suspense>
          <QuoteDialog
            database={database}
            request={request}
            isOpen={isOpen}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </QuotingProvider>
  );
}
