import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';
import type { ReportRow } from '../../lib/model/store';
import { plainTitle } from '../../lib/text/plain-title';
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
  const nameOf = ({ id: report, title }: ReportRow): string => {
    const name = plainTitle(title) || word('untitled');
    return report === own ? `${name}（${word('own')}）` : name;
  };
  return (
    <div className="quote-dialog__field">
      <label htmlFor={id}>{word('report')}</label>
      <Combobox.Root
        items={rows}
        limit={MOST_SHOWN}
        value={chosen ?? null}
        itemToStringLabel={nameOf}
        isItemEqualToValue={(one, other) => one.id === other.id}
        filter={(row, typed) => (chosen !== undefined && typed === nameOf(chosen) ? true : isReportFound(row, typed))}
        onValueChange={(row) => {
          if (row !== null) onChoose(row);
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
                {(row: ReportRow) => (
                  <Combobox.Item key={row.id} value={row} className="floating__item report-combobox__item">
                    <span>{nameOf(row)}</span>
                    <small className="report-combobox__facts">
                      {[row.issuer, row.publishedOn].filter((fact) => fact !== undefined).join(' · ')}
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
