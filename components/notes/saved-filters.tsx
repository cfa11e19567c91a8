import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { callBackground } from '../../lib/messages/send';
import { MAX_LINE } from '../../lib/model/limits';
import type { ErrorCode } from '../../lib/model/result';
import type { SavedFilter } from '../../lib/model/store';
import { newUuid } from '../../lib/platform/uuid';
import { useSavedFilters } from '../../lib/view/hooks/use-saved-filters';
import { cleanLine } from '../../lib/view/judgement';
import { readQuery } from '../../lib/view/note-query';
import type { NoteQuery } from '../../lib/view/note-query';
import { useWords } from '../words';
import { useNoteTools } from './note-tools';
import { Popover } from './popover';
import { LineLimit } from '../report/line-limit';
import { useNotesWords } from './use-notes-words';

interface SavedFiltersProps {
  readonly query: NoteQuery;
  readonly onApply: (query: NoteQuery) => void;
}

type Saving = Pick<SavedFilter, 'id' | 'name' | 'filter'>;

/** Filters that the reader keeps under names: used, named anew, deleted and brought back. */
export function SavedFilters({ query, onApply }: SavedFiltersProps) {
  const word = useNotesWords();
  const { term } = useWords();
  const { database } = useNoteTools();
  const filters = useSavedFilters(database) ?? [];
  const [renamed, setRenamed] = useState<string>();
  const [deleted, setDeleted] = useState<SavedFilter>();
  const [error, setError] = useState<ErrorCode>();
  /** What is to be saved under a name that another filter bears. */
  const [clash, setClash] = useState<Saving>();
  const [saved, setSaved] = useState(0);
  const namesake = ({ id, name }: Pick<Saving, 'id' | 'name'>): SavedFilter | undefined =>
    filters.find((filter) => filter.name === name && filter.id !== id);
  const save = async ({ id, name, filter }: Saving): Promise<boolean> => {
    const answer = await callBackground('filter.save', { id, name, filter });
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) return false;
    setClash(undefined);
    /* A name that is taken again is no longer to be given back. */
    if (deleted?.name === name) setDeleted(undefined);
    setSaved((times) => times + 1);
    return true;
  };
  const remove = async (filter: SavedFilter): Promise<void> => {
    const gone = await callBackground('filter.delete', { id: filter.id });
    setError(gone.ok ? undefined : gone.error);
    if (gone.ok) setDeleted(filter);
  };
  const restore = async (filter: SavedFilter): Promise<void> => {
    if (await save(filter)) setDeleted(undefined);
  };
  return (
    <Popover label={word('saved')}>
      {filters.length === 0 && <p className="popover__hint">{word('saved_none')}</p>}
      <ul>
        {filters.map((filter) =>
          renamed === filter.id ? (
            <li key={filter.id}>
              <NameForm
                name={filter.name}
                onCancel={() => setRenamed(undefined)}
                isTaken={(name) => namesake({ id: filter.id, name }) !== undefined}
                onSave={async (name) => {
                  if (await save({ ...filter, name })) setRenamed(undefined);
                }}
              />
            </li>
          ) : (
            <li key={filter.id} className="popover__line">
              <button
                type="button"
                className="popover__name"
                aria-label={word('saved_apply', { name: filter.name })}
                onClick={() => onApply(readQuery(filter.filter))}
              >
                <span className="title-lines">{filter.name}</span>
              </button>
              <button
                type="button"
                className="button button--small button--quiet"
                aria-label={word('saved_rename', { name: filter.name })}
                onClick={() => setRenamed(filter.id)}
              >
                {word('rename')}
              </button>
              <button
                type="button"
                className="button button--small button--quiet"
                aria-label={word('saved_delete', { name: filter.name })}
                onClick={() => void remove(filter)}
              >
                {word('remove')}
              </button>
            </li>
          ),
        )}
      </ul>
      <p role="status" className="popover__hint">
        {deleted !== undefined && (
          <>
            {word('saved_deleted', { name: deleted.name })}{' '}
            <button
              type="button"
              className="button button--small"
              onClick={() => void restore(deleted)}
            >
              {word('saved_undo')}
            </button>
          </>
        )}
        {error !== undefined && word('saved_failed', { reason: term(`error_${error}`) })}
      </p>
      <NameForm
        key={saved}
        name=""
        submit={word('saved_keep')}
        onType={() => setClash(undefined)}
        onSave={async (name) => {
          const saving = { id: newUuid(), name, filter: JSON.stringify(query) };
          if (namesake(saving) === undefined) await save(saving);
          else setClash(saving);
        }}
      />
      <p role="status" className="popover__hint">
        {clash !== undefined && (
          <>
            {word('saved_taken', { name: clash.name })}{' '}
            <button
              type="button"
              className="button button--small"
              onClick={() => void save({ ...clash, id: namesake(clash)?.id ?? clash.id })}
            >
              {word('saved_replace')}
            </button>
          </>
        )}
      </p>
    </Popover>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly submit?: string;
  /** Whether another filter bears a name: nothing is saved under it. */
  readonly isTaken?: (name: string) => boolean;
  readonly onType?: () => void;
  readonly onSave: (name: string) => Promise<void>;
  readonly onCancel?: () => void;
}

/** A field for a filter's name. Nothing is kept without one. */
function NameForm({ name, submit, isTaken, onType, onSave, onCancel }: NameFormProps) {
  const word = useNotesWords();
  const [typed, setTyped] = useState(name);
  const cleaned = cleanLine(typed);
  const isRefused = isTaken?.(cleaned) === true;
  const keep = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (cleaned !== '' && !isRefused && cleaned.length <= MAX_LINE) void onSave(cleaned);
  };
  return (
    <form className="popover__form" onSubmit={keep}>
      <input
        aria-label={word('saved_name')}
        placeholder={word('saved_name')}
        value={typed}
        aria-invalid={isRefused || cleaned.length > MAX_LINE}
        onChange={(event) => {
          setTyped(event.target.value);
          onType?.();
        }}
      />
      <button type="submit" className="button button--small">
        {submit ?? word('save')}
      </button>
      {onCancel !== undefined && (
        <button type="button" className="button button--small" onClick={onCancel}>
          {word('cancel')}
        </button>
      )}
      <LineLimit length={cleaned.length} most={MAX_LINE} />
      <span role="status" className="popover__hint">
        {isRefused && word('saved_taken', { name: cleaned })}
      </span>
    </form>
  );
}
