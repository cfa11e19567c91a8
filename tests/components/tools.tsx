import { withFields } from '../../lib/model/fields';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { ReportToolsProvider } from '../../components/report/report-tools';
import type {
  AnnotationEdit,
  Answer,
  BackgroundCall,
  BackgroundCalls,
} from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import type { Span } from '../../lib/model/span';
import { newDesk } from '../../lib/view/desk';
import { SOURCE } from '../builders/annotation-edit';
import { fakeOutboxMemory } from '../builders/outbox';
import { annotation, targetAt } from '../view/samples';

/** The day that deadlines are compared with. */
export const TODAY = '2025-06-01';

type Send = (edit: AnnotationEdit) => Promise<Result<Annotation>>;

/** Answers what is no save: `unexpected` until a test tells it otherwise. */
type Others = (name: BackgroundCall, request: unknown) => Promise<Result<unknown>>;

/** A background that saves, and does whatever else, as a test tells it. */
function callOf(send: Send, others: Others) {
  function call<C extends BackgroundCall>(
    name: C,
    request: BackgroundCalls[C]['request'],
  ): Answer<BackgroundCalls[C]['response']>;
  async function call(name: BackgroundCall, request: unknown): Promise<Result<unknown>> {
    if (!isEdit(request)) return others(name, request);
    const saved = await send(request);
    return saved.ok ? ok({ annotation: saved.value }) : saved;
  }
  return call;
}

const isEdit = (request: unknown): request is AnnotationEdit =>
  typeof request === 'object' && request !== null && 'fields' in request;

/**
 * The panel's tools over a store that answers what it is told; drafts save only when they are
 * flushed.
 */
export function panelTools() {
  const edits: AnnotationEdit[] = [];
  let saves = 0;
  const answer = vi.fn(({ id, fields }: AnnotationEdit): Promise<Result<Annotation>> => {
    saves += 1;
    const updatedAt = new Date(Date.UTC(2026, 1, 1) + saves).toISOString();
    return Promise.resolve(ok(withFields(annotation({ id, updatedAt }), fields)));
  });
  const send = (edit: AnnotationEdit): Promise<Result<Annotation>> => {
    edits.push(edit);
    return answer(edit);
  };
  const others = vi.fn<Others>(() => Promise.resolve(fail('unexpected')));
  const desk = newDesk({
    call: callOf(send, others),
    newId: () => 'new-1',
    schedule: () => () => undefined,
    outbox: fakeOutboxMemory(),
  });
  const jump = vi.fn<(span: Span) => void>();
  const describe = vi.fn((span: Span) => Promise.resolve(ok(targetAt(span))));
  const tools = { reportId: SOURCE, desk, tags: ['财政', '交通'], today: TODAY, jump, describe };
  const inPanel = (node: ReactNode): ReactNode => (
    <ReportToolsProvider value={tools}>{node}</ReportToolsProvider>
  );
  return { edits, answer, others, desk, describe, jump, inPanel };
}
