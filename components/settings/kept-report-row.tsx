import { useState } from 'react';
import type { KeptReport } from '../../lib/model/store';
import { bytesWords } from '../../lib/view/bytes';
import { isoDay } from '../../lib/model/day';
import { EraseQuestion } from './erase-question';
import { useStorageWords } from './use-storage-words';

interface KeptReportRowProps {
  readonly report: KeptReport;
  readonly isErasing: boolean;
  readonly onErase: (withNotes: boolean) => void;
}

/** One address: what is kept of it, and the way to erase it. */
export function KeptReportRow({ report, isErasing, onErase }: KeptReportRowProps) {
  const say = useStorageWords();
  const [isAsking, setIsAsking] = useState(false);
  const { url, snapshots, bytes, notes, deletedNotes, quotes, lastSeenAt } = report;
  const isReport = lastSeenAt !== undefined || snapshots > 0;
  const hasNotes = notes + deletedNotes > 0;
  const title = report.title === '' ? say(isReport ? 'untitled' : 'notes_only') : report.title;
  const erase = (withNotes: boolean) => (): void => {
    setIsAsking(false);
    onErase(withNotes);
  };
  const withNotes = { label: say('erase_with_notes'), erase: erase(true) };
  const choices = !hasNotes
    ? [{ label: say('erase_confirm'), erase: erase(false) }]
    : isReport
      ? [{ label: say('erase_keep_notes'), erase: erase(false) }, withNotes]
      : [withNotes];
  return (
    <li className="storage__report">
      <div className="storage__about">
        <a
          className="storage__title title-lines"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
        >
          {title}
        </a>
        <p className="storage__address">{url}</p>
        <ul className="storage__facts">
          {lastSeenAt !== undefined && (
            <li>{say('seen', { day: isoDay(new Date(lastSeenAt)) })}</li>
          )}
          {snapshots > 0 && <li>{say('versions', { count: snapshots })}</li>}
          {bytes > 0 && <li>{bytesWords(bytes)}</li>}
          {notes > 0 && <li>{say('notes', { count: notes })}</li>}
          {deletedNotes > 0 && <li>{say('deleted_notes', { count: deletedNotes })}</li>}
          {quotes > 0 && <li>{say('quotes', { count: quotes })}</li>}
        </ul>
      </div>
      {isAsking ? (
        <EraseQuestion
          question={`${say(isReport ? 'erase_ask' : 'erase_ask_notes')}${quotes > 0 ? ` ${say('erase_quoted', { count: quotes })}` : ''}`}
          choices={choices}
          onCancel={() => setIsAsking(false)}
        />
      ) : (
        <button
          type="button"
          className="button button--small"
          aria-label={say('erase_of', { title })}
          disabled={isErasing}
          onClick={() => setIsAsking(true)}
        >
          {say(isErasing ? 'erasing' : 'erase')}
        </button>
      )}
    </li>
  );
}
