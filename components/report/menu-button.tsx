import { useEffect, useId, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import './menu-button.css';

/** One line of a menu. */
export interface MenuLine {
  readonly key: string;
  readonly label: string;
  /** It is one of several, of which one is chosen; the menu stays open. */
  readonly isChosen?: boolean;
  readonly run: () => void;
}

/** Lines under a line of their own, with a name where they need one. */
export interface MenuGroup {
  readonly label?: string;
  readonly lines: readonly MenuLine[];
}

interface MenuButtonProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
}

/**
 * A button with a menu (ARIA Authoring Practices, Menu Button) for pages that load no library of
 * widgets: arrows, Home, End and first letters move, Escape leads back, and going elsewhere closes
 * it.
 */
export function MenuButton({ label, groups }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string>();
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const lines = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('.menu-button__line') ?? []),
  ];
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('.menu-button__line')?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    /* Those are the browser's and the desk's. */
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = lines();
    const at = all.findIndex((line) => line === document.activeElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else {
      const to = target(event.key, { at, names: all.map(({ textContent }) => textContent ?? '') });
      if (to === undefined) return;
      all[to]?.focus();
    }
    if (event.key !== 'Tab') event.preventDefault();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  return (
    <div className="menu-button" onBlur={leave}>
      <button
        ref={trigger}
        type="button"
        className="button button--small"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          className="menu-button__list"
          role="menu"
          aria-label={label}
          onKeyDown={press}
        >
          {groups.map((group, index) => (
            <div
              key={group.label ?? index}
              role="group"
              aria-label={group.label}
              className="menu-button__group"
            >
              {group.label !== undefined && (
                <span className="menu-button__label" aria-hidden="true">
                  {group.label}
                </span>
              )}
              {group.lines.map((line) => (
                <Line
                  key={line.key}
                  line={line}
                  isActive={line.key === (active ?? groups[0]?.lines[0]?.key)}
                  onFocus={() => setActive(line.key)}
                  onRun={() => {
                    if (line.isChosen === undefined) close();
                    line.run();
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

interface LineProps {
  readonly line: MenuLine;
  /** It is the one in the tab order. */
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onRun: () => void;
}

function Line({ line: { label, isChosen }, isActive, onFocus, onRun }: LineProps) {
  return (
    <button
      type="button"
      className="menu-button__line"
      role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={isChosen}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={onRun}
    >
      {label}
      {isChosen === true && (
        <span className="menu-button__sign" aria-hidden="true">
          ✓
        </span>
      )}
    </button>
  );
}

interface Standing {
  readonly at: number;
  readonly names: readonly string[];
}

/** Which line a key leads to; `undefined` for a key that leads nowhere. */
function target(key: string, { at, names }: Standing): number | undefined {
  const count = names.length;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const begins = (index: number): boolean =>
    names[index]?.toLowerCase().startsWith(key.toLowerCase()) ?? false;
  return names.map((_, index) => (at + 1 + index) % count).find(begins);
}
