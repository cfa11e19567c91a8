import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { COMMANDS } from '../../lib/i18n/commands';
import type { CommandsKey } from '../../lib/i18n/commands';
import { STEP_KEYS } from '../../lib/model/steps';
import { LANGUAGES } from '../../lib/model/settings';
import { isCommandKey } from '../../lib/view/command-key';
import type { Command } from '../../lib/view/commands';
import { useKeptFocus } from '../../lib/view/hooks/use-kept-focus';
import { Announcer } from '../announcer';
import { HelpHost, useOpenHelp } from '../keys/help-host';
import { useCommandsWords } from '../library/use-commands-words';
import { useViewCommands, ViewCommands, ViewCommandsProvider } from '../library/view-commands';

/* Loaded when it is first asked for. */
const QuickPalette = lazy(async () => ({
  default: (await import('../keys/quick-palette')).QuickPalette,
}));

interface PanelCommandsProps {
  /** What the panel is called. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * The panel's frame: keeps the focus, tells what changed, and opens palette (Ctrl+K or ⌘K) and keys
 * (`?`) over it.
 */
export function PanelCommands({ label, children }: PanelCommandsProps) {
  const [commands] = useState(() => new ViewCommands());
  const [listed, setListed] = useState<readonly Command[]>();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <Announcer>
      <ViewCommandsProvider value={commands}>
        <HelpHost>
          <main className="side-panel" aria-label={label} ref={root}>
            {children}
          </main>
          <PaletteKey onOpen={setListed} list={commands} />
          {listed !== undefined && (
            <Suspense>
              <QuickPalette commands={listed} onClose={() => setListed(undefined)} />
            </Suspense>
          )}
        </HelpHost>
      </ViewCommandsProvider>
    </Announcer>
  );
}

interface PaletteKeyProps {
  readonly list: ViewCommands;
  readonly onOpen: (commands: readonly Command[]) => void;
}

/** Opens the palette with what can be done at that moment. */
function PaletteKey({ list, onOpen }: PaletteKeyProps) {
  const word = useCommandsWords();
  const openHelp = useOpenHelp();
  useViewCommands(useMemo(() => [{ name: 'help', run: openHelp }], [openHelp]));
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isCommandKey(event)) return;
      event.preventDefault();
      onOpen(
        list.list().map(({ name, run }) => ({
          id: name,
          group: 'action',
          label: word(name),
          detail: KEYS[name],
          otherNames: LANGUAGES.map((language) => COMMANDS[language][name]),
          run,
        })),
      );
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [list, onOpen, word]);
  return undefined;
}

/** The keys that do the same. */
const KEYS: Readonly<Partial<Record<CommandsKey, string>>> = {
  step_next_metric: STEP_KEYS.metric.next,
  step_previous_metric: STEP_KEYS.metric.previous,
  step_next_target: STEP_KEYS.target.next,
  step_previous_target: STEP_KEYS.target.previous,
  step_next_pledge: STEP_KEYS.pledge.next,
  step_previous_pledge: STEP_KEYS.pledge.previous,
  step_next_unjudged: STEP_KEYS.unjudged.next,
  step_previous_unjudged: STEP_KEYS.unjudged.previous,
  step_next_note: STEP_KEYS.note.next,
  step_previous_note: STEP_KEYS.note.previous,
  step_next_watch: STEP_KEYS.watch.next,
  step_previous_watch: STEP_KEYS.watch.previous,
  search_list: '/',
  here: '.',
  help: '?',
};
