import { useEffect, useState } from 'react';
import { readDensity, watchDensity, writeDensity } from '../../settings/list-density';
import type { Density } from '../../settings/list-density';

/** How much room rows take, as the reader chose it last, and the way to choose otherwise. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  const [density, setDensity] = useState<Density>('roomy');
  useEffect(() => {
    let isWanted = true;
    const hear = (next: Density): void => {
      if (isWanted) setDensity(next);
    };
    readDensity().then(hear, () => undefined);
    const stop = watchDensity(hear);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return [
    density,
    (chosen) => {
      setDensity(chosen);
      void writeDensity(chosen);
    },
  ];
}
