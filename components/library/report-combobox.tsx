import { useMemo } from 'react';
import type { ReportRow } from '../../lib/model/store';
import { plainTitle } from '../../lib/text/plain-title';
import { isReportFound } from '../../lib/view/report-choices';
import { useQuotingWords } from '../report/use-quoting-words';
import { ChoiceCombobox } from './choice-combobox';

interface ReportComboboxProps {
  /** In the order offered. */
  readonly rows: readonly ReportRow[];
  /** The report that is judged. */
  readonly own: string;
  readonly chosen: ReportRow | undefined;
  readonly onChoose: (row: ReportRow) => void;
}

/** One kept report, found by typing its title, issuer or address. */
export function ReportCombobox({ rows, own, chosen, onChoose }: ReportComboboxProps) {
  const word = useQuotingWords();
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const nameOf = (report: string): string => {
    const name = plainTitle(byId.get(report)?.title ?? '') || word('untitled');
    return report === own ? `${name}（${word('own')}）` : name;
  };
  return (
    <ChoiceCombobox
      label={word('report')}
      hint={word('report_hint')}
      none={word('report_none')}
      keys={rows.map(({ id }) => id)}
      chosen={chosen?.id}
      nameOf={nameOf}
      isFound={(report, typed) => {
        const row = byId.get(report);
        return row !== undefined && isReportFound(row, typed);
      }}
      factsOf={(report) => (
        <small className="report-combobox__facts">
          {[byId.get(report)?.issuer, byId.get(report)?.publishedOn]
            .filter((fact) => fact !== undefined)
            .join(' · ')}
        </small>
      )}
      onChoose={(report) => {
        const row = byId.get(report);
        if (row !== undefined) onChoose(row);
      }}
    />
  );
}
