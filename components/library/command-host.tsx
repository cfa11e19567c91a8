import { createContext, lazy, Suspense, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Settings } from '../../lib/model/settings';
import type { NuoshuDatabase } from '../../lib/store/database';
import { isCommandKey } from '../../lib/view/command-key';
import { ViewCommands, ViewCommandsProvider } from './view-commands';
import type { ViewCommand } from './view-commands';

/* Loaded when it is first asked for. */
const CommandPalette = lazy(async () => ({
  default: (await import('./command-palette')).CommandPalette,
}));

const OpenContext = createContext<() => void>(() => undefined);

/** Opens the command palette. */
export const useOpenCommands = (): (() => void) => useContext(OpenContext);

interface CommandHostProps {
  readonly database: NuoshuDatabase;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly children: ReactNode;
}

/** Opens the command palette over the views inside it: by Ctrl+K or ⌘K, wherever the reader is. */
export function CommandHost({ children, ...desk }: CommandHostProps) {
  const [commands] = useState(() => new ViewCommands());
  const [actions, setActions] = useState<readonly ViewCommand[]>();
  const [isOpen, setOpen] = useState(false);
  const [open] = useState(() => (): void => {
    setActions(commands.list());
    setOpen(true);
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isCommandKey(event) || isInDialog(event.target)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [open]);
  return (
    <ViewCommandsProvider value={commands}>
      <OpenContext value={open}>{children}</OpenContext>
      {actions !== undefined && (
        <Suspense>
          <CommandPalette
            {...desk}
            isOpen={isOpen}
            actions={actions}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </ViewCommandsProvider>
  );
}

/** Who is asked something answers that first; a small box that floats is in nobody's way. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('.dialog, [role=menu]') !== null;
