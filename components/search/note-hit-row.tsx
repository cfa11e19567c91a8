import { memo } from 'react';
import type { Query } from '../../lib/search/index';
import { plainTitle } from '../../lib/text/plain-title';
import { noteHitWords } from '../../lib/view/hit-words';
import { noteHash } from '../../lib/view/note-hash';
import type { NoteRow } from '../../lib/view/note-rows';
import { useLibraryWords } from '../library/use-library-words';
import { STATUS_SIGNS } from '../report/status-select';
import { useWords } from '../words';
import { MarkedWords } from './marked-words';
import { HIT } from './use-hit-keys';

interface NoteHitRowProps {
  readonly row: NoteRow;
  readonly query: Query;
}

/**
 * One note that was found: what it is about, what the reader wrote, how it is judged, and of which
 * report it is.
 */
export const NoteHitRow = memo(function NoteHitRow({ row, query }: NoteHitRowProps) {
  const word = useLibraryWords();
  const { term } = useWords();
  const { annotation, report, subject, reportId } = row;
  if (annotation === undefined) return undefined;
  const { quote, written } = noteHitWords(annotation, query);
  const { status } = annotation;
  const title = report === undefined ? reportId : plainTitle(report.title);
  return (
    <li className="search-hit">
      <a className="search-hit__open" href={noteHash(row)} {...HIT}>
        <MarkedWords words={quote} />
      </a>
      {written.map((words, index) => (
        <p key={index} className="search-hit__written">
          <MarkedWords words={words} />
        </p>
      ))}
      <p className="search-hit__facts">
        <span>{term(`subject_${subject}`)}</span>
        {status !== undefined && (
          <span>
            <span aria-hidden="true">{STATUS_SIGNS[status]}</span> {term(`status_${status}`)}
          </span>
        )}
        <span className="title-lines">{title === '' ? word('untitled') : title}</span>
      </p>
    </li>
  );
});
