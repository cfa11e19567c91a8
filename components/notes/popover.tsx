import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import './popover.css';
import '../styles/floating.css';

interface PopoverProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that opens a small box of things to choose. */
export function Popover({ label, children }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger className="button">
        {label} <span aria-hidden="true">▾</span>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="floating" align="start" sideOffset={4}>
          <Base.Popup className="floating__box popover" aria-label={label}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
