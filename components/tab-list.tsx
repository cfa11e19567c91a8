import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import './tab-list.css';

export interface TabOption<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count?: string;
}

interface TabListProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly TabOption<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * A tablist after the ARIA pattern: arrow keys, Home and End move and choose; one tab is in the tab
 * order.
 */
export function TabList<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: TabListProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const index = tabs.findIndex(({ name }) => name === chosen);
    const next = step && tabs[step(index, tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div className="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(({ name, label: text, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          className="tab-list__tab"
          id={tabId(name)}
          aria-selected={name === chosen}
          aria-controls={panelId(name)}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text}
          {count !== undefined && <span className="tab-list__count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

/** Ids that tie a tab to its panel. */
export const tabId = (name: string): string => `tab-${name}`;
export const panelId = (name: string): string => `panel-${name}`;
