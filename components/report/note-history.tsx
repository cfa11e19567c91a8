import { useState } from 'react';
import { useNoteHistory } from '../../lib/view/hooks/use-note-history';
import { useSyncStand } from '../../lib/view/hooks/use-sync';
import { instantWords } from '../../lib/view/instant';
import type { NuoshuDatabase } from '../../lib/store/database';
import type { NoteVersion } from '../../lib/store/note-history';
import { useSyncSigns } from '../sync/use-sync-signs';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import type { Written } from './history-source';
import type { Writing } from './use-writing';
import './note-history.css';

interface NoteHistoryProps extends Written {
  readonly database: NuoshuDatabase;
}

/** What a note was before, to be copied or taken back; nothing where none is stored. */
export function NoteHistory({ database, writing, about }: NoteHistoryProps) {
  const sign = useSyncSigns();
  const [isOpen, setOpen] = useState(false);
  const id = writing.storedId;
  if (id === undefined) return undefined;
  return (
    <div className="note-history">
      <button
        type="button"
        className="button button--small button--quiet"
        aria-expanded={isOpen}
        aria-label={sign('history_of', { text: about })}
        onClick={() => setOpen(!isOpen)}
      >
        {sign(isOpen ? 'history_hide' : 'history')}
      </button>
      {isOpen && <Versions id={id} database={database} writing={writing} />}
    </div>
  );
}

interface VersionsProps {
  readonly id: string;
  readonly database: NuoshuDatabase;
  readonly writing: Writing;
}

function Versions({ id, database, writing: { paper, note } }: VersionsProps) {
  const sign = useSyncSigns();
  const { language } = useWords();
  const versions = useNoteHistory(database, id);
  const devices = useSyncStand()?.devices ?? [];
  if (versions === undefined) return undefined;
  if (versions.length === 0) return <p className="note-history__hint">{sign('history_none')}</p>;
  const by = ({ device }: NoteVersion): string | undefined =>
    device === undefined
      ? sign('history_here')
      : devices.find(({ id: known }) => known === device)?.label;
  const take = (text: string): void => {
    paper.draft.type(text);
    void paper.draft.flush();
  };
  return (
    <ol className="note-history__list">
      {versions.map((version) => {
        const at = instantWords(version.at, language);
        const isNow = version.note === note.text;
        return (
          <li key={version.dot} className="note-history__version">
            <p className="note-history__hint">
              {[at, by(version), isNow ? sign('history_now') : undefined]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </p>
            <p className="note-history__text">
              {version.note === '' ? sign('history_empty') : version.note}
            </p>
            {!isNow && (
              <p className="note-history__actions">
                {version.note !== '' && <CopyButton text={version.note} about={at} />}
                <button
                  type="button"
                  className="button button--small"
                  aria-label={`${sign('history_take')}: ${at}`}
                  onClick={() => take(version.note)}
                >
                  {sign('history_take')}
                </button>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
