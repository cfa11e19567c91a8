import { useEffect, useEffectEvent } from 'react';
import { plainKey } from '../plain-key';

/**
 * Hears plain keys wherever in the page they are pressed; never while the reader types, composes,
 * or is asked something. `act` answers whether the key was its own.
 */
export function usePlainKeys(act: (key: string) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const key = plainKey(event, event.isComposing);
    if (key !== undefined && act(key)) event.preventDefault();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
