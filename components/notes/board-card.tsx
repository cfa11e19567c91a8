import { useEffect, useRef } from 'react';
import type { DragEvent } from 'react';
import { noteHash } from '../../lib/view/note-hash';
import type { NoteRow } from '../../lib/view/note-rows';
import { gist } from '../../lib/wording/facts';
import { plainNote } from '../../lib/wording/note-plain';
import { CorrectedWords, DueCell, EvidenceCell, StatusCell } from './note-cell';
import { useNotesWords } from './use-notes-words';

interface BoardCardProps {
  readonly row: NoteRow;
  /** It was moved just now: the focus goes with it. */
  readonly isFocused: boolean;
  readonly onDrag: (event: DragEvent) => void;
  readonly onShift: (by: -1 | 1) => void;
}

/** One card of the board: dragged, moved by Shift and an arrow, or by its list of statuses. */
export function BoardCard({ row, isFocused, onDrag, onShift }: BoardCardProps) {
  const word = useNotesWords();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isFocused) link.current?.focus();
  }, [isFocused]);
  const text = gist(row.text, 90);
  return (
    <article
      className="board-card"
      draggable
      onDragStart={onDrag}
      onKeyDown={({ key, shiftKey, target }) => {
        if (!shiftKey || target !== link.current) return;
        if (key === 'ArrowLeft') onShift(-1);
        if (key === 'ArrowRight') onShift(1);
      }}
    >
      <a
        ref={link}
        className="board-card__open"
        href={noteHash(row)}
        aria-label={word('open_row', { text })}
        draggable={false}
      >
        {text}
      </a>
      {row.annotation !== undefined && row.annotation.note !== '' && (
        <p className="board-card__note">{gist(plainNote(row.annotation.note), 80)}</p>
      )}
      {row.corrected !== undefined && (
        <p className="board-card__note">
          <CorrectedWords row={row} />
        </p>
      )}
      <p className="board-card__facts">
        <span>{row.report?.issuer}</span> <DueCell row={row} /> <EvidenceCell row={row} />
      </p>
      <StatusCell row={row} tabIndex={0} />
    </article>
  );
}
