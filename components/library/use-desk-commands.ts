import { useMemo } from 'react';
import { COMMANDS } from '../../lib/i18n/commands';
import type { CommandsKey } from '../../lib/i18n/commands';
import { LIBRARY } from '../../lib/i18n/library';
import { LANGUAGES } from '../../lib/model/settings';
import type { Settings } from '../../lib/model/settings';
import type { NuoshuDatabase } from '../../lib/store/database';
import { plainTitle } from '../../lib/text/plain-title';
import type { Command } from '../../lib/view/commands';
import { useReports } from '../../lib/view/hooks/use-reports';
import { useSavedFilters } from '../../lib/view/hooks/use-saved-filters';
import { readQuery } from '../../lib/view/note-query';
import { notesPage } from '../../lib/view/notes-page';
import { routeHash, VIEWS } from '../../lib/view/route';
import type { Route } from '../../lib/view/route';
import { useOpenHelp } from '../keys/help-host';
import { useWords } from '../words';
import { useCommandsWords } from './use-commands-words';
import { useLibraryWords } from './use-library-words';
import type { ViewCommand } from './view-commands';

interface DeskCommands {
  readonly database: NuoshuDatabase;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  /** What the view in sight can do. */
  readonly actions: readonly ViewCommand[];
  /** As typed: it may be what is searched. */
  readonly typed: string;
}

const go = (route: Route) => (): void => {
  location.hash = routeHash(route);
};

const inAllLanguages = (name: CommandsKey): readonly string[] =>
  LANGUAGES.map((language) => COMMANDS[language][name]);

/** What the palette offers. */
interface Offered {
  readonly commands: readonly Command[];
  /**
   * Whether those of the store are among them: what is typed may be the name of one that is still
   * read.
   */
  readonly isWhole: boolean;
}

/** Everything that the palette can do on the desk as it stands. */
export function useDeskCommands({
  database,
  settings,
  onChange,
  actions,
  typed,
}: DeskCommands): Offered {
  const { say } = useWords();
  const word = useCommandsWords();
  const library = useLibraryWords();
  const openHelp = useOpenHelp();
  const reports = useReports(database);
  const filters = useSavedFilters(database);
  const rows = reports?.ok === true ? reports.value : undefined;
  const steady = useMemo((): readonly Command[] => {
    const newest = (rows ?? []).toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt));
    return [
      ...actions.map(({ name, run }) => ({
        id: `action ${name}`,
        group: 'action' as const,
        label: word(name),
        otherNames: inAllLanguages(name),
        run,
      })),
      ...VIEWS.map((view) => ({
        id: `view ${view}`,
        group: 'view' as const,
        label: word('go', { view: library(`view_${view}`) }),
        otherNames: LANGUAGES.map((language) => LIBRARY[language][`view_${view}`]),
        run: go({ view }),
      })),
      ...(filters ?? []).map(({ id, name, filter }) => ({
        id: `filter ${id}`,
        group: 'filter' as const,
        label: name,
        run: () => {
          notesPage(database).change({ query: readQuery(filter) });
          go({ view: 'notes' })();
        },
      })),
      ...newest.map(({ id, title, issuer, publishedOn, url }) => ({
        id: `report ${id}`,
        group: 'report' as const,
        label: plainTitle(title) || library('untitled'),
        detail: [issuer, publishedOn].filter((fact) => fact !== undefined).join(' · '),
        otherNames: [url],
        run: go({ view: 'report', id }),
      })),
      ...LANGUAGES.filter((language) => language !== settings.language).map((language) => ({
        id: `language ${language}`,
        group: 'setting' as const,
        label: word('language', { language: say(`language_${language}`) }),
        otherNames: ['language', '语言'],
        run: () => onChange({ language }),
      })),
      {
        id: 'help',
        group: 'setting' as const,
        label: word('help'),
        otherNames: inAllLanguages('help'),
        run: openHelp,
      },
    ];
  }, [openHelp, actions, rows, filters, database, settings.language, onChange, word, library, say]);
  const query = typed.trim();
  const commands = useMemo(
    () => [
      ...steady,
      {
        id: 'search',
        group: 'search' as const,
        label: word('search', { query }),
        isFallback: true,
        run: go({ view: 'search', query }),
      },
    ],
    [steady, query, word],
  );
  return { commands, isWhole: reports !== undefined && filters !== undefined };
}
