import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { ReportToolsProvider } from '../../components/report/report-tools';
import type { AnnotationEdit } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import { ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { Span } from '../../lib/model/span';
import { SOURCE } from '../builders/annotation-edit';
import { annotation, targetAt } from '../view/samples';

/** The day that deadlines are compared with. */
export const TODAY = '2025-06-01';

/** The panel's tools over a store that answers what it is told; drafts save only when they are flushed. */
export function panelTools() {
  const edits: AnnotationEdit[] = [];
  let saves = 0;
  const answer = vi.fn(({ id, fields: { status, ...fields } }: AnnotationEdit): Promise<Result<Annotation>> => {
    saves += 1;
    const updatedAt = new Date(Date.UTC(2026, 1, 1) + saves).toISOString();
    return Promise.resolve(ok(annotation({ id, ...fields, status: status ?? undefined, updatedAt })));
  });
  const send = (edit: AnnotationEdit): Promise<Result<Annotation>> => {
    edits.push(edit);
    return answer(edit);
  };
  const desk = newDesk({
    call: callOf(send),
    newId: () => 'new-1',
    schedule: () => () => undefined,
  });
  const jump = vi.fn<(span: Span) => void>();
  const describe = vi.fn((span: Span) => Promise.resolve(ok(targetAt(span))));
  const tools = { reportId: SOURCE, desk, tags: ['财政', '交通'], today: TODAY, jump, describe };
  const inPanel = (node: ReactNode): ReactNode => <ReportToolsProvider value={tools}>{node}</ReportToolsProvider>;
  return { edits, answer, describe, jump, inPanel };
}
