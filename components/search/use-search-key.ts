import { useEffect } from 'react';
import { parseRoute, routeHash } from '../../lib/view/route';

/** The id of the search box. */
export const SEARCH_BOX = 'search-box';

/** `/` leads from every view to the search box. */
export function useSearchKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isSearchKey(event) || isElsewhere(event.target)) return;
      event.preventDefault();
      const box = document.getElementById(SEARCH_BOX);
      if (parseRoute(location.hash).view !== 'search')
        location.hash = routeHash({ view: 'search' });
      else if (box instanceof HTMLInputElement) {
        box.focus();
        box.select();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

const isSearchKey = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  defaultPrevented,
}: KeyboardEvent): boolean =>
  key === '/' && !(isComposing || defaultPrevented || altKey || ctrlKey || metaKey);

/** Keys pressed where the reader types, chooses or is asked something belong there. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      'input:not([type=checkbox]), textarea, select, [role=dialog], [role=alertdialog], [role=menu], [role=listbox]',
    ) !== null);
