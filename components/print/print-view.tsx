import { useEffect, useMemo, useState } from 'react';
import type { ExportedReport } from '../../lib/exchange/report';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { KeptReading } from '../../lib/store/kept-texts';
import { plainTitle } from '../../lib/text/plain-title';
import { exportedReport } from '../../lib/view/exported-report';
import { useAnnotations } from '../../lib/view/hooks/use-annotations';
import { useKeptReading } from '../../lib/view/hooks/use-kept-reading';
import { useWatchFound } from '../../lib/view/hooks/use-watch-found';
import { useWatchWords } from '../../lib/view/hooks/use-watch-words';
import { routeHash } from '../../lib/view/route';
import { watchSpans } from '../../lib/watch/index';
import { useDesk } from '../library/desk-context';
import { useLibraryWords } from '../library/use-library-words';
import { ViewFrame } from '../library/view-frame';
import { Notice } from '../notice';
import { useTakeReport } from '../report/use-take-report';
import { PrintSheet } from './print-sheet';
import { usePrintingWords } from './use-printing-words';

/**
 * A kept report set for paper, from which it is printed or saved as an annotated page. It is a page
 * of the extension over the kept text: nothing of the reader's comes into the site's page.
 */
export function PrintView({ id }: { readonly id: string }) {
  const word = usePrintingWords();
  const library = useLibraryWords();
  const { database } = useDesk();
  const reading = useKeptReading(database, id);
  const { annotations } = useAnnotations(database, id);
  const title = typeof reading === 'object' ? plainTitle(reading.report.title) : '';
  return (
    <ViewFrame
      title={word('title', { title: title === '' ? library('untitled') : title })}
      before={
        <a className="report-desk__back" href={routeHash({ view: 'report', id })}>
          ← {word('back')}
        </a>
      }
    >
      <div className="view__scroll">
        {reading === 'none' && <Notice title={library('report_none')} />}
        {(reading === undefined || annotations === undefined) && (
          <Notice tone="busy" title={word('loading')} />
        )}
        {typeof reading === 'object' && annotations !== undefined && (
          <Printable reading={reading} annotations={annotations} />
        )}
      </div>
    </ViewFrame>
  );
}

interface PrintableProps {
  readonly reading: KeptReading;
  readonly annotations: Result<readonly Annotation[]>;
}

/** Without the notes it would pass for all there is: where they cannot be read, nothing is set. */
function Printable({ reading, annotations }: PrintableProps) {
  const word = usePrintingWords();
  const [made, setMade] = useState<Result<ExportedReport>>();
  const [said, setSaid] = useState('');
  const { database } = useDesk();
  const found = useWatchFound(reading.text.textHash, useWatchWords(database));
  /* Without the words it is set all the same: they are the reader's own. */
  const exported = useMemo(
    () =>
      made?.ok === true && found?.ok === true
        ? ok({ ...made.value, watched: watchSpans(found.value) })
        : made,
    [made, found],
  );
  const take = useTakeReport(() => Promise.resolve(exported ?? fail('unexpected')));
  useEffect(() => {
    let isWanted = true;
    const making = annotations.ok
      ? exportedReport(reading, annotations.value)
      : Promise.resolve(annotations);
    void making
      .catch(() => fail('unexpected'))
      .then((one) => {
        if (isWanted) setMade(one);
      });
    return () => {
      isWanted = false;
    };
  }, [reading, annotations]);
  if (exported === undefined) return <Notice tone="busy" title={word('loading')} />;
  if (!exported.ok)
    return <Notice tone="alert" title={word('failed')} hint={word('failed_hint')} />;
  return (
    <>
      <div className="print-view__tools">
        <button type="button" className="button button--primary" onClick={() => window.print()}>
          {word('print')}
        </button>
        <button type="button" className="button" onClick={() => void take('html').then(setSaid)}>
          {word('copy')}
        </button>
        <p className="print-view__hint">{word('hint')}</p>
        <span role="status">{said}</span>
      </div>
      <PrintSheet exported={exported.value} />
    </>
  );
}
