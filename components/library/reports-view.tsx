import { Toast } from '@base-ui/react/toast';
import { useCallback, useRef, useState } from 'react';
import type { Erasing } from '../../lib/view/hooks/use-erasing';
import { useErasing } from '../../lib/view/hooks/use-erasing';
import { useReportList } from '../../lib/view/hooks/use-report-list';
import type { ReportItem } from '../../lib/view/report-list';
import { Notice } from '../notice';
import { useWords } from '../words';
import { useDesk } from './desk-context';
import { EraseDialog } from './erase-dialog';
import { ReportTable } from './report-table';
import { ReportsEmpty } from './reports-empty';
import { useLibraryWords } from './use-library-words';
import { ViewFrame } from './view-frame';
import './reports-view.css';

/** Every kept report: found, sorted, grouped, opened, erased. */
export function ReportsView() {
  const word = useLibraryWords();
  const { term } = useWords();
  const { database } = useDesk();
  const [asked, setAsked] = useState(0);
  const list = useReportList(database, asked);
  return (
    <ViewFrame title={word('view_reports')}>
      {list === undefined && <Notice tone="busy" title={word('loading')} />}
      {list?.ok === false && (
        <Notice tone="alert" title={word('reports_failed')} hint={term(`error_${list.error}`)}>
          <button type="button" className="button" onClick={() => setAsked(asked + 1)}>
            {word('retry')}
          </button>
        </Notice>
      )}
      {list?.ok === true && list.value.length === 0 && <ReportsEmpty />}
      {list?.ok === true && list.value.length > 0 && (
        <Reports items={list.value} onErased={() => setAsked((times) => times + 1)} />
      )}
    </ViewFrame>
  );
}

const NOTHING: readonly ReportItem[] = [];

interface ReportsProps {
  readonly items: readonly ReportItem[];
  readonly onErased: () => void;
}

function Reports({ items, onErased }: ReportsProps) {
  const [doomed, setDoomed] = useState(NOTHING);
  const tell = useEraseToast(onErased);
  const { isErasing, erase } = useErasing(tell);
  return (
    <>
      <ReportTable items={items} isErasing={isErasing} onErase={setDoomed} />
      <EraseDialog
        items={doomed}
        onCancel={() => setDoomed(NOTHING)}
        onErase={(withNotes) => {
          erase(
            doomed.map(({ id }) => id),
            withNotes,
          );
          setDoomed(NOTHING);
        }}
      />
    </>
  );
}

/** Says how far erasing has come, and what came of it. */
function useEraseToast(onErased: () => void): (erasing: Erasing) => void {
  const word = useLibraryWords();
  const { term } = useWords();
  const { add, update } = Toast.useToastManager();
  const shown = useRef<string>(undefined);
  return useCallback(
    ({ done, total, error }: Erasing) => {
      const isOver = error !== undefined || done === total;
      const title = !isOver
        ? word('erasing', { done, total })
        : error === undefined
          ? word('erased', { count: total })
          : word('erase_failed', { reason: term(`error_${error}`) });
      const toast = { title, timeout: isOver ? TOAST_MS : 0 };
      if (shown.current === undefined) shown.current = add(toast);
      else update(shown.current, toast);
      if (!isOver) return;
      shown.current = undefined;
      onErased();
    },
    [word, term, add, update, onErased],
  );
}

const TOAST_MS = 8_000;
