import { useState } from 'react';
import type { Result } from '../../lib/model/result';
import type { KeptReport } from '../../lib/model/store';
import { isUnannotated } from '../../lib/store/kept-reports';
import { Notice } from '../notice';
import { useWords } from '../words';
import { EraseQuestion } from './erase-question';
import { KeptReportRow } from './kept-report-row';
import { useStorageWords } from './use-storage-words';

/** What erases; each answers when it is done. */
export interface StorageActions {
  readonly erase: (id: string, withNotes: boolean) => Promise<Result<unknown>>;
  readonly eraseUnannotated: () => Promise<Result<unknown>>;
}

/** Stands for the reports without notes where one is named as being erased. */
const UNANNOTATED = '';

/** The kept reports, each with its way out, and one for all that carry no note. */
export function KeptList({
  reports,
  actions,
}: {
  readonly reports: readonly KeptReport[];
  readonly actions: StorageActions;
}) {
  const say = useStorageWords();
  const { term } = useWords();
  const [erasing, setErasing] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  const [told, setTold] = useState<Result<unknown>>();
  const unannotated = reports.filter(isUnannotated).length;
  const run = (what: string, work: () => Promise<Result<unknown>>): void => {
    setErasing(what);
    setTold(undefined);
    setIsAsking(false);
    void work().then((result) => {
      setErasing(undefined);
      setTold(result);
    });
  };
  return (
    <>
      <p className={told?.ok === false ? 'error-text' : 'storage__told'} role="status">
        {told?.ok === true && say('erased')}
        {told?.ok === false && say('erase_failed', { reason: term(`error_${told.error}`) })}
      </p>
      {reports.length === 0 && <Notice title={say('empty')} hint={say('empty_hint')} />}
      <ul className="storage__reports">
        {reports.map((report) => (
          <KeptReportRow
            key={report.id}
            report={report}
            isErasing={erasing === report.id}
            onErase={(withNotes) => run(report.id, () => actions.erase(report.id, withNotes))}
          />
        ))}
      </ul>
      {unannotated > 0 &&
        (isAsking ? (
          <EraseQuestion
            question={say('erase_unannotated_ask', { count: unannotated })}
            choices={[
              {
                label: say('erase_confirm'),
                erase: () => run(UNANNOTATED, actions.eraseUnannotated),
              },
            ]}
            onCancel={() => setIsAsking(false)}
          />
        ) : (
          <button
            type="button"
            className="button"
            disabled={erasing === UNANNOTATED}
            onClick={() => setIsAsking(true)}
          >
            {erasing === UNANNOTATED
              ? say('erasing')
              : say('erase_unannotated', { count: unannotated })}
          </button>
        ))}
    </>
  );
}
