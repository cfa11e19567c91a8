import { useCallback, useMemo, useRef, useState } from 'react';
import type { Direction, Step, StepKind } from '../../lib/model/steps';
import type { Entry } from '../../lib/view/entries';
import { listOfStep } from '../../lib/view/entry-steps';
import type { ListAsked, ListSteps } from './list-steps';

interface StepsAround {
  /** The list in sight. */
  readonly current: Entry['subject'] | undefined;
  /** Brings a list into sight. */
  readonly show: (subject: Entry['subject']) => void;
  readonly isFollowed?: boolean;
  readonly reading?: number;
  /** Steps to a place of a watch word, which stands in no list. */
  readonly watch: (direction: Direction) => void;
}

/** What the keys, buttons and commands of a view ask of its lists. */
export interface StepsOfView {
  /** For the lists. */
  readonly steps: ListSteps;
  /** Asks something of the list in sight, or of the first. */
  readonly ask: (asked: ListAsked) => void;
}

/** Leads each step to the list that it goes on in, which takes it when it is in sight. */
export function useSteps({
  current,
  show,
  isFollowed = true,
  reading,
  watch,
}: StepsAround): StepsOfView {
  const pending = useRef<{ readonly subject: Entry['subject']; readonly asked: ListAsked }>(
    undefined,
  );
  const [turn, setTurn] = useState(0);
  const [kind, setKind] = useState<StepKind>();
  const [active] = useState(() => new Map<Entry['subject'], string>());
  const ask = useCallback(
    (asked: ListAsked): void => {
      const wanted = asked.ask === 'step' ? listOfStep(asked.step.kind) : undefined;
      const subject = wanted ?? current ?? 'pledge';
      pending.current = { subject, asked };
      if (subject !== current) show(subject);
      setTurn((times) => times + 1);
    },
    [current, show],
  );
  const step = useCallback(
    (next: Step): void =>
      next.kind === 'watch' ? watch(next.direction) : ask({ ask: 'step', step: next }),
    [ask, watch],
  );
  const take = useCallback((subject: Entry['subject']): ListAsked | undefined => {
    if (pending.current?.subject !== subject) return undefined;
    const { asked } = pending.current;
    pending.current = undefined;
    return asked;
  }, []);
  const steps = useMemo(
    () => ({ kind, setKind, step, isFollowed, turn, take, active, reading }),
    [kind, step, isFollowed, turn, take, active, reading],
  );
  return { steps, ask };
}
