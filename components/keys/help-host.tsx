import { createContext, lazy, Suspense, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { usePlainKeys } from '../../lib/view/hooks/use-plain-keys';

/* Loaded when it is first asked for. */
const KeyHelp = lazy(async () => ({ default: (await import('./key-help')).KeyHelp }));

const OpenContext = createContext<() => void>(() => undefined);

/** Opens the list of keys. */
export const useOpenHelp = (): (() => void) => useContext(OpenContext);

/** Lists the keys over the view inside it: by `?`, wherever the reader is not typing. */
export function HelpHost({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback((): void => setOpen(true), []);
  usePlainKeys((key) => {
    if (key === '?') open();
    return key === '?';
  });
  return (
    <OpenContext value={open}>
      {children}
      {isOpen && (
        <Suspense>
          <KeyHelp onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </OpenContext>
  );
}
