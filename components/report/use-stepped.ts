import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import type { ListItem } from '../../lib/view/arrange';
import type { Entry } from '../../lib/view/entries';
import { entrySpan, rowFrom, stepInList } from '../../lib/view/entry-steps';
import { useAnnounce } from '../announcer';
import type { Revealed } from '../virtual-list';
import { useListSteps } from './list-steps';
import type { ListAsked } from './list-steps';
import { useReportTools } from './report-tools';
import { usePanelWords } from './use-panel-words';

/** Does what is asked of a list while it is in sight. Answers the row that it led to. */
export function useStepped<E extends Entry>(
  subject: E['subject'],
  items: readonly ListItem<E>[],
  frame: RefObject<HTMLElement | null>,
): Revealed | undefined {
  const word = usePanelWords();
  const announce = useAnnounce();
  const { jump } = useReportTools();
  const steps = useListSteps();
  const [revealed, setRevealed] = useState<Revealed>();
  const lead = (entry: E | undefined, none: string): void => {
    if (entry === undefined) return announce(none);
    setRevealed({ key: entry.key });
  };
  const run = (asked: ListAsked): void => {
    switch (asked.ask) {
      case 'search': {
        const box = frame.current?.querySelector<HTMLInputElement>('[type=search]');
        box?.focus();
        box?.select();
        return;
      }
      case 'here':
        return lead(rowFrom(items, asked.offset), word('here_none'));
      case 'step': {
        const entry = stepInList(items, steps?.active.get(subject), asked.step);
        lead(entry, word('step_none', { kind: word(`kind_${asked.step.kind}`) }));
        const span = entry && entrySpan(entry);
        if (span !== undefined && steps?.isFollowed === true) jump(span);
      }
    }
  };
  const take = useEffectEvent((): void => {
    const asked = steps?.take(subject);
    if (asked !== undefined) run(asked);
  });
  useEffect(() => queueMicrotask(take), [steps?.turn]);
  return revealed;
}
