import { createElement, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { LateScript } from './late-script';

/**
 * A component that is drawn when its script is there; until then some quiet lines stand for it. It
 * throws where the script does not come. `React.lazy` would do the same, but holds back for up to
 * 300 ms what takes the place of its lines.
 */
export function onDemand<P extends object>(
  script: LateScript<ComponentType<P>>,
): (props: P) => ReactNode {
  return function OnDemand(props) {
    const [state, setState] = useState<'coming' | 'here' | 'lost'>('coming');
    const drawn = script.loaded();
    const isHere = drawn !== undefined;
    useEffect(() => {
      if (isHere) return undefined;
      let isWanted = true;
      const become = (next: 'here' | 'lost') => (): void => {
        if (isWanted) setState(next);
      };
      script.load().then(become('here'), become('lost'));
      return () => {
        isWanted = false;
      };
    }, [isHere]);
    if (drawn !== undefined) return createElement(drawn, props);
    if (state === 'lost') throw new Error('a script did not come');
    return <ViewSkeleton />;
  };
}

function ViewSkeleton() {
  return (
    <main className="view" aria-busy="true">
      <div className="skeleton__line skeleton__line--title" />
      <div className="skeleton__line" />
      <div className="skeleton__line skeleton__line--short" />
    </main>
  );
}
