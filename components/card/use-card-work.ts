import { useEffect } from 'react';
import type { CardLink } from '../../lib/view/card-link';
import { failureOf } from '../../lib/writing/note-draft';
import type { Paper } from '../../lib/writing/writing-desk';

/**
 * Tells the page's content script whether the card may be closed by hovering elsewhere, and whether
 * at all. `isEditing`: something is being written that is not saved by itself.
 */
export function useCardWork({ draft, edits }: Paper, link: CardLink, isEditing: boolean): void {
  useEffect(() => {
    const tell = (): void => {
      const hasFailed =
        failureOf(draft.view().save) !== undefined || edits.view().error !== undefined;
      link.tell({
        kind: 'work',
        isBusy: hasFailed || isEditing || draft.isDirty || edits.isDirty,
        canClose: !hasFailed,
      });
    };
    const stops = [draft.subscribe(tell), edits.subscribe(tell)];
    tell();
    return () => stops.forEach((stop) => stop());
  }, [draft, edits, link, isEditing]);
}
