import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Settings } from '../../lib/model/settings';
import type { NuoshuDatabase } from '../../lib/store/database';
import { foundCommands } from '../../lib/view/commands';
import type { Command, CommandList } from '../../lib/view/commands';
import { useCommandsWords } from './use-commands-words';
import { useDeskCommands } from './use-desk-commands';
import type { ViewCommand } from './view-commands';
import './command-palette.css';
import './erase-dialog.css';
import '../styles/floating.css';

interface CommandPaletteProps {
  readonly database: NuoshuDatabase;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly isOpen: boolean;
  /** What the view in sight can do. */
  readonly actions: readonly ViewCommand[];
  readonly onClose: () => void;
}

/**
 * Everything that the desk can do, found by typing: views, reports, saved filters and what the view
 * in sight can do.
 */
export function CommandPalette({ isOpen, onClose, ...commands }: CommandPaletteProps) {
  const word = useCommandsWords();
  const [chosen, setChosen] = useState<Command>();
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      onOpenChangeComplete={(isStillOpen) => {
        /* It runs when the focus is back where it was, and so may take it elsewhere. */
        if (isStillOpen) return;
        setChosen(undefined);
        chosen?.run();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog__backdrop" />
        <Dialog.Popup className="dialog command-palette" aria-label={word('title')}>
          <Commands
            {...commands}
            onChoose={(command) => {
              setChosen(command);
              onClose();
            }}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface CommandsProps extends Omit<CommandPaletteProps, 'isOpen' | 'onClose'> {
  readonly onChoose: (command: Command) => void;
}

function Commands({ onChoose, ...desk }: CommandsProps) {
  const word = useCommandsWords();
  const [typed, setTyped] = useState('');
  const { commands, isWhole } = useDeskCommands({ ...desk, typed });
  const lists = useMemo(() => foundCommands(commands, typed), [commands, typed]);
  const hold = useHeldEnter(isWhole, () => lists[0]?.items[0], onChoose);
  const count = lists.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={lists}
      value={typed}
      onValueChange={setTyped}
      autoHighlight="always"
      keepHighlight
      itemToStringValue={({ label }) => label}
    >
      <Autocomplete.Input
        className="command-palette__input"
        aria-label={word('hint')}
        placeholder={word('hint')}
        onKeyDown={(event) => {
          /* Keys that an IME is given choose and run nothing. */
          if (event.nativeEvent.isComposing || hold(event.key)) event.preventBaseUIHandler();
        }}
      />
      <p className="command-palette__count" role="status">
        {word('count', { count })}
      </p>
      <Autocomplete.Empty>
        <p className="command-palette__none">{word('none')}</p>
      </Autocomplete.Empty>
      <Autocomplete.List className="command-palette__list">
        {(list: CommandList) => (
          <Autocomplete.Group
            key={list.value}
            items={list.items}
            className="command-palette__group"
          >
            <Autocomplete.GroupLabel className="command-palette__name">
              {word(`group_${list.value}`)}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(command: Command) => (
                <Autocomplete.Item
                  key={command.id}
                  value={command}
                  className="floating__item command-palette__item"
                  onClick={() => onChoose(command)}
                >
                  <span>{command.label}</span>
                  {command.detail !== undefined && (
                    <small className="command-palette__detail">{command.detail}</small>
                  )}
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <div className="command-palette__foot">
        <span>{word('keys')}</span>
        <Dialog.Close className="button button--small">{word('close')}</Dialog.Close>
      </div>
    </Autocomplete.Root>
  );
}

/**
 * Who types fast presses Enter before the store has answered: then the first of all is chosen as
 * soon as all are known, not the first of a part. Answers what tells it a key, and whether that key
 * is held.
 */
function useHeldEnter(
  isWhole: boolean,
  first: () => Command | undefined,
  choose: (command: Command) => void,
): (key: string) => boolean {
  const isHeld = useRef(false);
  useEffect(() => {
    if (!isHeld.current || !isWhole) return;
    isHeld.current = false;
    const command = first();
    if (command !== undefined) choose(command);
  });
  return (key) => {
    isHeld.current = key === 'Enter' && !isWhole;
    return isHeld.current;
  };
}
