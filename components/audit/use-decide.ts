import { newUuid } from '../../lib/platform/uuid';
import type { AuditedReport } from '../../lib/model/audited';
import { AGREED, decisionFields, decisionOf, evidenceOf } from '../../lib/view/audit';
import type { AuditEntry, Decision, Judgement } from '../../lib/view/audit';
import { saySum } from '../../lib/wording/sum-words';
import { useReportTools } from '../report/report-tools';
import { useWriting } from '../report/use-writing';
import type { Writing } from '../report/use-writing';
import { useWords } from '../words';
import { useAuditWords } from './use-audit-words';

/** What the reader can do with a finding, and what was decided so far. */
export interface Deciding {
  readonly decision: Decision;
  readonly writing: Writing;
  /** Judges the stated figure as the finding says. */
  readonly accept: () => void;
  /** Judges it otherwise, with the reader's reason. */
  readonly dismiss: (judgement: Judgement, reason: string) => void;
  /** Takes the judgement back; what was noted stays. */
  readonly reopen: () => void;
}

/** Decisions are the reader's own notes: status, note and evidence on the stated figure. */
export function useDecide(
  { finding, judged }: AuditEntry,
  { earlier }: Pick<AuditedReport, 'earlier'>,
): Deciding {
  const { language } = useWords();
  const word = useAuditWords();
  const { desk, reportId } = useReportTools();
  const writing = useWriting(judged);
  const { paper, note, edits } = writing;
  /* A status with its words is one change. */
  const decide = (judgement: Judgement, reason: string): void => {
    const { kind, line } = saySum(finding, language);
    const { note: text, ...fields } = decisionFields(
      judgement,
      { sum: word('note_sum', { kind, line }), reason },
      { note: note.text, evidence: edits.evidence },
      evidenceOf(finding, { earlier }, { newId: newUuid, url: reportId }),
    );
    void desk.changes.together(async () => {
      paper.draft.type(text);
      await paper.edits.edit(fields);
      await paper.draft.flush();
    });
  };
  return {
    decision: decisionOf(finding.verdict, edits),
    writing,
    accept: () => decide(AGREED[finding.verdict], ''),
    dismiss: (judgement, reason) => {
      const because = reason.trim() === '' ? word(`as_${judgement}`) : reason.trim();
      decide(judgement, word('note_dismissed', { reason: because }));
    },
    reopen: () => void paper.edits.edit({ status: null, disputed: false }),
  };
}
