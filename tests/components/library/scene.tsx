import { act } from 'react';
import { vi } from 'vitest';
import { Library } from '../../../components/library/library';
import { VIEW_SCRIPTS } from '../../../components/library/view-scripts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import type { Language } from '../../../lib/model/settings';
import type { NuoshuDatabase } from '../../../lib/store/database';
import { searchPageOver } from '../../builders/search-page';
import { render } from '../render';
import type { Drawn } from '../render';

/** What the desk's tests see of it. */
export interface LibraryScene extends Drawn {
  readonly onChange: ReturnType<typeof vi.fn>;
}

/** Goes to a view as a link does. */
export const goTo = (hash: string): Promise<void> =>
  act(async () => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });

/** Draws the desk over a store, at a route. */
export async function shownLibrary(
  database: NuoshuDatabase,
  hash: string,
  language: Language = 'zh_CN',
): Promise<LibraryScene> {
  /* As the page does before it draws, and for the others when it is idle. */
  await Promise.all(Object.values(VIEW_SCRIPTS).map((script) => script.load()));
  location.hash = hash;
  const onChange = vi.fn();
  const drawn = await render(
    <Library
      database={database}
      settings={DEFAULT_SETTINGS}
      search={searchPageOver(database)}
      today="2025-06-01"
      onChange={onChange}
    />,
    language,
  );
  return { ...drawn, onChange };
}
