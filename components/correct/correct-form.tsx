import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { checkedDraft, draftOf, readTypedTime, readTypedValue } from '../../lib/corrections/index';
import type { Correctable, CorrectionDraft, DraftProblem } from '../../lib/corrections/index';
import type { Correction } from '../../lib/model/correction';
import {
  BOUNDS,
  METRIC_KINDS,
  METRIC_STATUSES,
  SPECIFICITIES,
  STRENGTHS,
  TOPICS,
} from '../../lib/model/extraction';
import { MAX_LINE } from '../../lib/model/limits';
import { amountOf, daysOf } from '../../lib/wording/correction';
import { wordsOf } from '../../lib/wording/words';
import { useWords } from '../words';
import { Choice, Field, Line } from './correct-fields';
import { useCorrectingWords } from './use-correcting-words';
import './correct.css';

interface CorrectFormProps {
  readonly place: Correctable;
  /** What it may be, the first as it opens. */
  readonly kinds: readonly Correction['is'][];
  /** What is corrected, for screen readers. */
  readonly about: string;
  /** Resolves with whether it is saved; `null` withdraws what was said before. */
  readonly save: (correction: Correction | null) => Promise<boolean>;
  readonly close: () => void;
}

type Change = (change: Partial<CorrectionDraft>) => void;
type Problem = DraftProblem | 'unchanged' | 'failed';

/**
 * What the reader says that stands at a place: typed as a report writes it, read back before it is
 * saved. Enter saves, Escape closes; an Enter that ends a composition belongs to the IME.
 */
export function CorrectForm({ place, kinds, about, save, close }: CorrectFormProps) {
  const word = useCorrectingWords();
  const [draft, setDraft] = useState(() => draftOf(kinds[0] ?? 'metric', place));
  const [problem, setProblem] = useState<Problem>();
  const [isSaving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const change: Change = (changed) => {
    setProblem(undefined);
    setDraft((before) => ({ ...before, ...changed }));
  };
  const fail = (found: Problem): void => {
    setProblem(found);
    const field = typeof found === 'string' ? undefined : found.field;
    form.current?.querySelector<HTMLElement>(`[data-correct="${field}"]`)?.focus();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSaving) return;
    const checked = checkedDraft(draft, place);
    if (!checked.ok) return fail(checked.problem);
    setSaving(true);
    const isSaved = await save(checked.correction);
    setSaving(false);
    if (isSaved) close();
    else fail('failed');
  };
  const press = (event: KeyboardEvent): void => {
    /* What is typed here is no command of the page around. */
    event.stopPropagation();
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
    else if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
  };
  const isReading = draft.is === 'metric' || draft.is === 'pledge';
  return (
    <form
      className="correct"
      ref={form}
      noValidate
      aria-labelledby={title}
      onSubmit={(event) => void submit(event)}
      onKeyDown={press}
    >
      <p className="correct__title" id={title}>
        {word('title', { text: about })}
      </p>
      <Choice
        label={word('is')}
        name="is"
        value={draft.is}
        onChange={(is) => change({ is: kinds.find((one) => one === is) ?? draft.is })}
        choices={kinds.map((one) => [one, word(`is_${one}`)])}
      />
      {draft.is === 'metric' && (
        <MetricFields draft={draft} change={change} problem={problem} found={place.found} />
      )}
      {draft.is === 'pledge' && <PledgeFields draft={draft} change={change} problem={problem} />}
      {isReading && <SplitField draft={draft} change={change} problem={problem} />}
      <p className="error-text" role="alert">
        {typeof problem === 'string' && word(problem)}
      </p>
      <p className="correct__actions">
        <button type="submit" className="button button--small button--primary">
          {word(isSaving ? 'saving' : 'save')}
        </button>
        <button type="button" className="button button--small" onClick={close}>
          {word('cancel')}
        </button>
      </p>
    </form>
  );
}

interface PartProps {
  readonly draft: CorrectionDraft;
  readonly change: Change;
  readonly problem: Problem | undefined;
}

function useErrorAt(problem: Problem | undefined) {
  const word = useCorrectingWords();
  return (field: DraftProblem['field']): string | undefined => {
    if (typeof problem !== 'object' || problem.field !== field) return undefined;
    return word(problem.why, { field: word(field), count: MAX_LINE });
  };
}

function MetricFields({ draft, change, problem, found }: PartProps & Pick<Correctable, 'found'>) {
  const word = useCorrectingWords();
  const { language, term } = useWords();
  const errorAt = useErrorAt(problem);
  const read = readTypedValue(draft.value);
  /* Of words that stay as they were the days may be known from what stands around. */
  const known = found !== undefined && 'kind' in found ? found : undefined;
  const isAsRead = draft.period !== '' && draft.period === known?.period?.text;
  const days = readTypedTime(draft.period) ?? (isAsRead ? known.when : undefined);
  const amount = read && amountOf(read, wordsOf(language));
  return (
    <>
      <Line
        label={word('value')}
        name="value"
        value={draft.value}
        hint={
          amount === undefined
            ? word(draft.value === '' ? 'value_none' : 'value_hint')
            : word('value_reads', { amount })
        }
        error={errorAt('value')}
        onChange={(value) => change({ value })}
      />
      <Line
        label={word('indicator')}
        name="indicator"
        value={draft.indicator}
        hint={draft.indicator === '' ? word('indicator_hint') : undefined}
        error={errorAt('indicator')}
        onChange={(indicator) => change({ indicator })}
      />
      <Line
        label={word('period')}
        name="period"
        value={draft.period}
        hint={
          days === undefined
            ? word(draft.period === '' ? 'period_hint' : 'period_bad')
            : word('period_reads', { days: daysOf(days) })
        }
        error={errorAt('period')}
        onChange={(period) => change({ period })}
      />
      <Line
        label={word('scope')}
        name="scope"
        value={draft.scope}
        hint={draft.scope === '' ? word('scope_hint') : undefined}
        error={errorAt('scope')}
        onChange={(scope) => change({ scope })}
      />
      <div className="correct__choices">
        <Choice
          label={word('status')}
          name="status"
          value={draft.status}
          onChange={(status) => change({ status })}
          choices={METRIC_STATUSES.map((one) => [one, term(`metricStatus_${one}`)])}
        />
        <Choice
          label={word('kind')}
          name="kind"
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          choices={METRIC_KINDS.map((one) => [one, term(`kind_${one}`)])}
        />
        <Choice
          label={word('bound')}
          name="bound"
          value={draft.bound}
          onChange={(bound) => change({ bound })}
          choices={BOUNDS.map((one) => [one, term(`bound_${one}`)])}
        />
      </div>
    </>
  );
}

function PledgeFields({ draft, change, problem }: PartProps) {
  const word = useCorrectingWords();
  const { term } = useWords();
  const errorAt = useErrorAt(problem);
  return (
    <>
      <div className="correct__choices">
        <Choice
          label={word('specificity')}
          name="specificity"
          value={draft.specificity}
          onChange={(specificity) => change({ specificity })}
          choices={SPECIFICITIES.map((one) => [one, term(`specificity_${one}`)])}
        />
        <Choice
          label={word('strength')}
          name="strength"
          value={draft.strength}
          onChange={(strength) => change({ strength })}
          choices={STRENGTHS.map((one) => [one, term(`strength_${one}`)])}
        />
        <Choice
          label={word('topic')}
          name="topic"
          value={draft.topic}
          onChange={(topic) => change({ topic })}
          choices={[
            ['', word('topic_none')],
            ...TOPICS.map((one): readonly [string, string] => [one, term(`topic_${one}`)]),
          ]}
        />
      </div>
      <Line
        label={word('deadline')}
        name="deadline"
        value={draft.deadline}
        hint={draft.deadline === '' ? word('deadline_hint') : undefined}
        error={errorAt('deadline')}
        onChange={(deadline) => change({ deadline })}
      />
      <Line
        label={word('due')}
        name="due"
        type="date"
        value={draft.due}
        onChange={(due) => change({ due })}
      />
    </>
  );
}

/** One becomes several where a line break is put in. */
function SplitField({ draft, change, problem }: PartProps) {
  const word = useCorrectingWords();
  const error = useErrorAt(problem)('split');
  return (
    <details className="correct__split" open={error === undefined ? undefined : true}>
      <summary>{word('split')}</summary>
      <Field label={word('split')} hint={word('split_hint')} error={error}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            data-correct="split"
            rows={3}
            aria-invalid={error !== undefined}
            aria-describedby={describedBy}
            value={draft.split}
            onChange={(event) => change({ split: event.target.value })}
          />
        )}
      </Field>
    </details>
  );
}
