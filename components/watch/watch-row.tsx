import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { MAX_WATCH_WORD } from '../../lib/model/limits';
import { isTagColour, TAG_COLOURS } from '../../lib/model/tag-colour';
import { fieldsOfWatch } from '../../lib/model/watch';
import type { WatchEdit, WatchWord } from '../../lib/model/watch';
import { watchChange } from '../../lib/view/watch';
import { cleanWatchWord, watchId } from '../../lib/watch/index';
import { useTagWords } from '../report/use-tag-words';
import { GroupSelect } from './group-select';
import type { WatchEdits } from './use-watch-edits';
import { useWatchSay } from './use-watch-say';
import '../tag-chip.css';

interface WatchRowProps {
  readonly word: WatchWord;
  readonly named: (id: string) => WatchWord | undefined;
  readonly edits: WatchEdits;
}

/** One watch word: its name, group and colour, and what takes it away. */
export function WatchRow({ word, named, edits }: WatchRowProps) {
  const say = useWatchSay();
  const tagWord = useTagWords();
  const [isRenaming, setRenaming] = useState(false);
  const set = (after: Omit<WatchEdit, 'word'>): void =>
    void edits.change(watchChange(word, { ...fieldsOfWatch(word), ...after }));
  return (
    <li className="watch-manager__word">
      <span className="watch-manager__line">
        <span className={`tag-chip tag-chip--${word.colour ?? 'none'} watch-manager__name`}>
          <span className="tag-chip__name">{word.word}</span>
        </span>
        <GroupSelect
          label={say('group_of', { word: word.word })}
          group={word.group}
          onChange={(group) => set({ group })}
        />
        <select
          className="watch-manager__choice"
          aria-label={say('colour_of', { word: word.word })}
          value={word.colour ?? ''}
          onChange={({ target: { value } }) =>
            set({ colour: isTagColour(value) ? value : undefined })
          }
        >
          <option value="">{tagWord('colour_none')}</option>
          {TAG_COLOURS.map((one) => (
            <option key={one} value={one}>
              {tagWord(`colour_${one}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button button--small"
          aria-label={say('rename_of', { word: word.word })}
          aria-expanded={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
        >
          {say('rename')}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-label={say('remove_of', { word: word.word })}
          onClick={() =>
            void edits.change({
              edits: [{ word: word.word, isDeleted: true }],
              back: [fieldsOfWatch(word)],
              kind: 'removed',
              word: word.word,
            })
          }
        >
          {say('remove')}
        </button>
      </span>
      {isRenaming && (
        <RenameForm word={word} named={named} edits={edits} close={() => setRenaming(false)} />
      )}
    </li>
  );
}

interface RenameFormProps extends WatchRowProps {
  readonly close: () => void;
}

/** The new name of a word; one that reads like another word is refused. */
function RenameForm({ word: before, named, edits, close }: RenameFormProps) {
  const say = useWatchSay();
  const [typed, setTyped] = useState(before.word);
  const word = cleanWatchWord(typed);
  const there = word === undefined ? undefined : named(watchId(word));
  const isTaken = there !== undefined && there.id !== before.id;
  const save = (): void => {
    if (word === undefined || isTaken) return;
    if (word === before.word) return close();
    const work = watchChange(before, { ...fieldsOfWatch(before), word });
    void edits.change({ ...work, kind: 'renamed', word }).then((saved) => {
      if (saved) close();
    });
  };
  const press = (event: KeyboardEvent): void => {
    /* Enter and Escape of an IME composition belong to the IME. */
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') close();
  };
  return (
    <span className="watch-manager__line">
      <input
        autoFocus
        className="watch-manager__field"
        aria-label={say('new_name', { word: before.word })}
        aria-invalid={word === undefined || isTaken}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={press}
      />
      <button
        type="button"
        className="button button--small"
        disabled={word === undefined || isTaken}
        onClick={save}
      >
        {say('save')}
      </button>
      <button type="button" className="button button--small" onClick={close}>
        {say('cancel')}
      </button>
      <span className="error-text" role="status">
        {isTaken && say('taken', { word: there.word })}
        {word === undefined &&
          (typed.trim().length > MAX_WATCH_WORD
            ? say('too_long', { most: MAX_WATCH_WORD })
            : say('no_word'))}
      </span>
    </span>
  );
}
