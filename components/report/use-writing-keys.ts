import { useEffect, useEffectEvent } from 'react';
import { writingKeyOf } from '../../lib/view/writing-keys';

/** What the keys do at a place. */
export interface WritingActs {
  readonly write: (part: 'note' | 'tag') => void;
  readonly evidence?: () => void;
  readonly copy?: () => void;
  /** The verdict in that place of its list, from 0, where there may be none; -1 takes it back. */
  readonly verdict: (index: number) => void;
}

/**
 * N, T, E, C, 1 to 6 and 0 while something within an element has the focus and nothing is typed
 * there. A key that does nothing here is left to others. `within` is asked once, when it is drawn.
 */
export function useWritingKeys(
  within: () => HTMLElement | null | undefined,
  acts: WritingActs,
): void {
  const find = useEffectEvent(within);
  const act = useEffectEvent((event: KeyboardEvent): boolean => {
    const key = writingKeyOf(event);
    if (key === undefined) return false;
    if (key.act === 'verdict') acts.verdict(key.index);
    else if (key.act === 'note' || key.act === 'tag') acts.write(key.act);
    else {
      const other = acts[key.act];
      if (other === undefined) return false;
      other();
    }
    return true;
  });
  useEffect(() => {
    const element = find();
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !act(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, []);
}
