import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { PanelToolsProvider } from '../../components/panel/panel-tools';
import type { AnnotationEdit } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import { ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { Span } from '../../lib/model/span';
import { WritingDesk } from '../../lib/view/writing-desk';
import { SOURCE } from '../builders/annotation-edit';
import { freshDatabase } from '../builders/store-world';
import { annotation } from '../view/samples';

/** The day that deadlines are compared with. */
export const TODAY = '2025-06-01';

/** The panel's tools over a store that answers what it is told; drafts save only when they are flushed. */
export function panelTools() {
  const edits: AnnotationEdit[] = [];
  const answer = vi.fn(({ id }: AnnotationEdit): Promise<Result<Annotation>> =>
    Promise.resolve(ok(annotation({ id }))),
  );
  const send = (edit: AnnotationEdit): Promise<Result<Annotation>> => {
    edits.push(edit);
    return answer(edit);
  };
  const desk = new WritingDesk({ send, newId: () => 'new-1', schedule: () => () => undefined });
  const jump = vi.fn<(span: Span) => void>();
  const describe = () => Promise.resolve(ok(annotation().target));
  const tools = { reportId: SOURCE, database: freshDatabase(), desk, today: TODAY, jump, describe };
  const inPanel = (node: ReactNode): ReactNode => <PanelToolsProvider value={tools}>{node}</PanelToolsProvider>;
  return { edits, answer, jump, inPanel };
}
