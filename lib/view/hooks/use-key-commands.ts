import { useEffect, useState } from 'react';
import { keyCommands } from '../../platform/commands';
import type { KeyCommand } from '../../platform/commands';

/**
 * The keyboard commands with their present keys, asked again whenever the page comes to the front;
 * `undefined` until known.
 */
export function useKeyCommands(): readonly KeyCommand[] | undefined {
  const [commands, setCommands] = useState<readonly KeyCommand[]>();
  useEffect(() => {
    const ask = (): void => void keyCommands().then(setCommands, () => setCommands([]));
    ask();
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, []);
  return commands;
}
