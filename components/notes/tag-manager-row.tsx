import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { MAX_TAG } from '../../lib/model/limits';
import { isTagColour, TAG_COLOURS } from '../../lib/model/tag-colour';
import type { TagColour } from '../../lib/model/tag-colour';
import { useTagColour } from '../../lib/view/hooks/use-tag-colours';
import type { TagNode } from '../../lib/view/tag-tree';
import { splitTags } from '../../lib/view/tags';
import { useTagWords } from '../report/use-tag-words';
import { TagChip } from '../tag-chip';

interface TagManagerRowProps {
  readonly node: TagNode;
  /** Whether there is a tag of that name. */
  readonly isTaken: (name: string) => boolean;
  /** The tag below this one that would have too long a name if this one were called so. */
  readonly tooLongBelow: (to: string) => string | undefined;
  /** Calls the tag otherwise, or takes it away. */
  readonly rename: (to: string | undefined) => void;
  readonly colour: (colour: TagColour | undefined) => void;
}

const NO_COLOUR = '';

/** One tag: its colour, its name, how often it is borne, and what can be done with it. */
export function TagManagerRow({ node, isTaken, tooLongBelow, rename, colour }: TagManagerRowProps) {
  const word = useTagWords();
  const { name, count, depth } = node;
  const chosen = useTagColour()(name);
  const [isRenaming, setRenaming] = useState(false);
  return (
    <li className="tag-manager__tag" style={{ paddingInlineStart: `${depth * 16}px` }}>
      <span className="tag-manager__line">
        <TagChip tag={name} />
        <span className="tag-manager__count">{word('count', { count })}</span>
        <select
          className="tag-manager__colour"
          aria-label={word('colour_of', { tag: name })}
          value={chosen ?? NO_COLOUR}
          onChange={({ target: { value } }) => colour(isTagColour(value) ? value : undefined)}
        >
          <option value={NO_COLOUR}>{word('colour_none')}</option>
          {TAG_COLOURS.map((one) => (
            <option key={one} value={one}>
              {word(`colour_${one}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button button--small"
          aria-label={word('rename_of', { tag: name })}
          aria-expanded={isRenaming}
          onClick={() => setRenaming(!isRenaming)}
        >
          {word('rename')}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-label={word('remove_of', { tag: name })}
          onClick={() => rename(undefined)}
        >
          {word('remove')}
        </button>
      </span>
      {isRenaming && (
        <RenameForm
          name={name}
          isTaken={isTaken}
          tooLongBelow={tooLongBelow}
          save={(to) => {
            setRenaming(false);
            if (to !== undefined && to !== name) rename(to);
          }}
        />
      )}
    </li>
  );
}

interface RenameFormProps extends Pick<TagManagerRowProps, 'isTaken' | 'tooLongBelow'> {
  readonly name: string;
  /** `undefined` leaves the name as it is. */
  readonly save: (to: string | undefined) => void;
}

/** The new name of a tag; one that another bears makes one of the two, after a question. */
function RenameForm({ name, isTaken, tooLongBelow, save }: RenameFormProps) {
  const word = useTagWords();
  const [typed, setTyped] = useState(name);
  const [clash, setClash] = useState<string>();
  const { tags, tooLong } = splitTags(typed);
  const [to, ...others] = tags;
  const isOne = to !== undefined && others.length === 0 && tooLong.length === 0;
  const below = isOne ? tooLongBelow(to) : undefined;
  const isGood = isOne && below === undefined;
  const submit = (): void => {
    if (!isGood) return;
    if (to !== name && isTaken(to)) setClash(to);
    else save(to);
  };
  const press = (event: KeyboardEvent): void => {
    /* Enter and Escape of an IME composition belong to the IME. */
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      /* The question takes the focus: the rest of this press would answer it. */
      event.preventDefault();
      submit();
    }
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    save(undefined);
  };
  return (
    <span className="tag-manager__line">
      <input
        autoFocus
        className="tag-manager__name"
        aria-label={word('new_name', { tag: name })}
        aria-invalid={!isGood}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setClash(undefined);
        }}
        onKeyDown={press}
      />
      {clash === undefined ? (
        <button type="button" className="button button--small" disabled={!isGood} onClick={submit}>
          {word('save')}
        </button>
      ) : (
        <span className="tag-manager__line" role="alert">
          {word('merge_ask', { tag: clash })}
          <button
            type="button"
            autoFocus
            className="button button--small button--primary"
            onClick={() => save(clash)}
          >
            {word('merge')}
          </button>
        </span>
      )}
      <button type="button" className="button button--small" onClick={() => save(undefined)}>
        {word('cancel')}
      </button>
      {below !== undefined && (
        <span className="error-text" role="alert">
          {word('level_too_long', { tag: below, most: MAX_TAG })}
        </span>
      )}
      {!isOne && <span className="error-text">{word('one_name', { most: MAX_TAG })}</span>}
    </span>
  );
}
