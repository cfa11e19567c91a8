import { Combobox } from '@base-ui/react/combobox';
import { useId, useMemo } from 'react';
import type { ReportRow } from '../../lib/model/store';
import { plainTitle } from '../../lib/text/plain-title';
import { useSameWords } from '../../lib/view/hooks/use-same-words';
import { isReportFound } from '../../lib/view/report-choices';
import { useQuotingWords } from '../report/use-quoting-words';
import '../styles/floating.css';
import './facet-combobox.css';

interface ReportComboboxProps {
  /** In the order offered. */
  readonly rows: readonly ReportRow[];
  /** The report that is judged. */
  readonly own: string;
  readonly chosen: ReportRow | undefined;
  readonly onChoose: (row: ReportRow) => void;
}

/** So many are drawn at once; typing finds the others. */
const MOST_SHOWN = 100;

/** One kept report, found by typing its title, issuer or address. */
export function ReportCombobox({ rows, own, chosen, onChoose }: ReportComboboxProps) {
  const word = useQuotingWords();
  const id = useId();
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  /* Addresses, not rows: those are other objects after every change of the store. */
  const items = useSameWords(rows.map((row) => row.id));
  const nameOf = (report: string): string => {
    const name = plainTitle(byId.get(report)?.title ?? '') || word('untitled');
    return report === own ? `${name}（${word('own')}）` : name;
  };
  const isFound = (report: string, typed: string): boolean => {
    const row = byId.get(report);
    return (chosen !== undefined && typed === nameOf(chosen.id)) || (row !== undefined && isReportFound(row, typed));
  };
  return (
    <div className="quote-dialog__field">
      <label htmlFor={id}>{word('report')}</label>
      <Combobox.Root
        items={items}
        limit={MOST_SHOWN}
        value={chosen?.id ?? null}
        itemToStringLabel={nameOf}
        filter={isFound}
        onValueChange={(report) => {
          const row = report === null ? undefined : byId.get(report);
          if (row !== undefined) onChoose(row);
        }}
      >
        <Combobox.InputGroup className="report-combobox">
          <Combobox.Input id={id} className="report-combobox__input" placeholder={word('report_hint')} />
          <Combobox.Trigger className="report-combobox__trigger" aria-label={word('report_hint')}>
            <span aria-hidden="true">▾</span>
          </Combobox.Trigger>
        </Combobox.InputGroup>
        <Combobox.Portal>
          <Combobox.Positioner className="floating floating--in-dialog" align="start" sideOffset={4}>
            <Combobox.Popup className="floating__box facet__popup report-combobox__popup" aria-label={word('report')}>
              <Combobox.Empty>
                <p className="facet__none">{word('report_none')}</p>
              </Combobox.Empty>
              <Combobox.List className="facet__list">
                {(report: string) => (
                  <Combobox.Item key={report} value={report} className="floating__item report-combobox__item">
                    <span>{nameOf(report)}</span>
                    <small className="report-combobox__facts">
                      {[byId.get(report)?.issuer, byId.get(report)?.publishedOn]
                        .filter((fact) => fact !== undefined)
                        .join(' · ')}
                    </small>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
}
