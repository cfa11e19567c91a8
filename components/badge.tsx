import type { ReactNode } from 'react';
import './badge.css';

/** Told apart by form as well as colour: `solid`, `outline`, `dashed` and `dotted` borders. */
export type BadgeTone =
  'target' | 'quantified' | 'deliverable' | 'directional' | 'plain' | 'warning';

/** A short label. */
export function Badge({
  tone = 'plain',
  title,
  children,
}: {
  readonly tone?: BadgeTone;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`badge badge--${tone}`} title={title}>
      {children}
    </span>
  );
}
