import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words';

interface ViewFrameProps {
  /** What the view is called: its heading and, with the product's name, the tab's title. */
  readonly title: string;
  /** What of the view is shown: where that changes and the focus is lost, the heading gets it. */
  readonly shown?: string;
  /** What stands over and beside the heading. */
  readonly before?: ReactNode;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** Whether a view was shown before: the first one leaves the focus where the browser put it. */
let wasShown = false;

/**
 * The frame of a view. The tab is named after it, and the focus comes to its heading when the
 * reader goes to it.
 */
export function ViewFrame({ title, shown, before, beside, children }: ViewFrameProps) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say('app')}`;
  }, [title, say]);
  useEffect(() => {
    if (wasShown && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [shown]);
  useEffect(() => {
    if (wasShown) heading.current?.focus({ preventScroll: true });
    wasShown = true;
  }, []);
  return (
    <main className="view">
      <header className="view__head">
        {before}
        <h1 className="view__title title-lines" title={title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </header>
      {children}
    </main>
  );
}
