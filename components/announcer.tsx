import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import './announcer.css';

const SayContext = createContext<(text: string) => void>(() => undefined);

/** Tells screen readers what changed where nothing that has the focus says so. */
export const useAnnounce = (): ((text: string) => void) => useContext(SayContext);

/** Holds the line in which changes are told. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const say = useCallback(
    (text: string): void => setSaid(({ times }) => ({ text, times: times + 1 })),
    [],
  );
  return (
    <SayContext value={say}>
      {children}
      {/* What is said twice is another line each time: it is heard twice. */}
      <p className="announcer" role="status">
        <span key={said.times}>{said.text}</span>
      </p>
    </SayContext>
  );
}
