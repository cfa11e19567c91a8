import { expect } from 'vitest';
import { audit } from '../../lib/audit/index';
import { extract } from '../../lib/extract/extract';
import type { AuditFinding, AuditVerdict, RelationKind } from '../../lib/model/audit';
import type { ReadReport } from '../../lib/model/read-report';

/** What a text's audit must say; nothing of this kind where `figures` is absent. */
export interface AuditRow {
  readonly name: string;
  /** `§` stands for a thousand characters without a figure. */
  readonly text: string;
  readonly earlier?: string;
  readonly kind: RelationKind;
  /** The figures as written, the stated one last. */
  readonly figures?: readonly string[];
  readonly verdict?: AuditVerdict;
}

const TITLE = '槐河县2023年政府工作报告\n\n2023年工作回顾\n\n';
const TITLE_BEFORE = '槐河县2022年政府工作报告\n\n2022年工作回顾\n\n';

const read = (name: string, text: string): ReadReport => ({
  name,
  text,
  extraction: extract(text),
});

const FILLING = '各项事业稳步推进，群众生活持续改善。'.repeat(60);

/** The findings of a text that stands as a report of 2023, with one of 2022 before it. */
export function findingsOf(text: string, earlier?: string): readonly [AuditFinding, string[]][] {
  const report = read('now', TITLE + text.replaceAll('§', FILLING));
  const before = earlier === undefined ? [] : [read('before', TITLE_BEFORE + earlier)];
  return audit(report, before).map((finding) => [
    finding,
    finding.operands.map((operand) =>
      (operand.in === undefined ? report.text : TITLE_BEFORE + (earlier ?? '')).slice(
        operand.start,
        operand.end,
      ),
    ),
  ]);
}

/** Holds a row against what the audit finds. */
export function expectRow({ text, earlier, kind, figures, verdict }: AuditRow): void {
  const found = findingsOf(text, earlier)
    .filter(([finding]) => finding.kind === kind)
    .map(([finding, words]) => ({ figures: words, verdict: finding.verdict }));
  if (figures === undefined) expect(found).toEqual([]);
  else expect(found).toContainEqual({ figures: [...figures], verdict });
}
