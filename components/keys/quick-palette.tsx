import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { foundCommands } from '../../lib/view/commands';
import type { Command } from '../../lib/view/commands';
import { useCommandsWords } from '../library/use-commands-words';
import { Modal } from './modal';
import './quick-palette.css';

interface QuickPaletteProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/**
 * What a narrow page can do, found by typing: a combobox after the ARIA pattern, whose list the
 * arrow keys move through while the focus stays in the field.
 */
export function QuickPalette({ commands, onClose }: QuickPaletteProps) {
  const word = useCommandsWords();
  const chosen = useRef<Command>(undefined);
  return (
    <Modal
      className="quick-palette"
      label={word('title')}
      onClose={() => {
        onClose();
        /* The focus is back where it was, and the command may take it elsewhere. */
        chosen.current?.run();
      }}
    >
      {(close) => (
        <Choice
          commands={commands}
          onChoose={(command) => {
            chosen.current = command;
            close();
          }}
        />
      )}
    </Modal>
  );
}

interface ChoiceProps {
  readonly commands: readonly Command[];
  readonly onChoose: (command: Command) => void;
}

function Choice({ commands, onChoose }: ChoiceProps) {
  const word = useCommandsWords();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => foundCommands(commands, typed), [commands, typed]);
  const all = groups.flatMap(({ items }) => items);
  const current = Math.min(at, all.length - 1);
  const move = (to: number): void => {
    const next = (to + all.length) % Math.max(1, all.length);
    setAt(next);
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent): void => {
    /* Keys that an input method is given choose and run nothing. */
    if (event.nativeEvent.isComposing) return;
    const command = all[current];
    if (event.key === 'ArrowDown') move(current + 1);
    else if (event.key === 'ArrowUp') move(current - 1);
    else if (event.key === 'Enter' && command !== undefined) onChoose(command);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        className="quick-palette__input"
        role="combobox"
        autoFocus
        aria-label={word('panel_hint')}
        placeholder={word('panel_hint')}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={all.length === 0 ? undefined : `${id}-${current}`}
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <p className="quick-palette__count" role="status">
        {all.length === 0 ? word('none') : word('count', { count: all.length })}
      </p>
      <div
        ref={list}
        className="quick-palette__list"
        id={id}
        role="listbox"
        aria-label={word('title')}
      >
        {groups.map(({ value, items }) => (
          <div key={value} role="group" aria-label={word(`group_${value}`)}>
            {items.map((command) => {
              const index = all.indexOf(command);
              return (
                <div
                  key={command.id}
                  id={`${id}-${index}`}
                  role="option"
                  data-at={index}
                  className="quick-palette__item"
                  aria-selected={index === current}
                  onClick={() => onChoose(command)}
                >
                  <span>{command.label}</span>
                  {command.detail !== undefined && <kbd>{command.detail}</kbd>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className="quick-palette__keys">{word('keys')}</p>
    </>
  );
}
