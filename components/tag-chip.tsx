import type { ReactNode } from 'react';
import { useTagColour } from '../lib/view/hooks/use-tag-colours';
import './tag-chip.css';

interface TagChipProps {
  readonly tag: string;
  /** A button that takes it away, for instance. */
  readonly children?: ReactNode;
}

/** A tag in its colour, or in that of the tag it stands in. */
export function TagChip({ tag, children }: TagChipProps) {
  const colour = useTagColour()(tag);
  return (
    <span className={`tag-chip tag-chip--${colour ?? 'none'}`} title={tag}>
      <span className="tag-chip__name">{tag}</span>
      {children}
    </span>
  );
}
