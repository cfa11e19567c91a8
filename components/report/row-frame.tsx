import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { statusesFor } from '../../lib/model/annotation';
import type { Status } from '../../lib/model/annotation';
import { plainKey } from '../../lib/view/plain-key';
import { useAnnounce } from '../announcer';
import { useWords } from '../words';
import type { RowProps } from './row-editor';
import { StatusSelect } from './status-select';
import { usePanelWords } from './use-panel-words';
import type { Writing } from './use-writing';
import './row.css';

interface RowFrameProps extends Omit<RowProps<unknown>, 'entry'> {
  readonly className: string;
  readonly writing: Writing;
  /** What the row is about, for screen readers. */
  readonly about: string;
  readonly isAnnotated: boolean;
  /** It is a figure stated as reached. */
  readonly isFigure?: boolean;
  /** Shows or hides the sentence, where that can be asked for. */
  readonly onSentence?: () => void;
  readonly children: ReactNode;
}

/**
 * The frame of a row of any list: its judgement as a sign, and the keys that act on the row while
 * something in it has the focus: N note, T tag, 1 to 6 judgement, 0 none, S sentence; Escape leads
 * back to the row and then closes it.
 */
export function RowFrame({
  className,
  writing,
  about,
  isAnnotated,
  isFigure = false,
  onSentence,
  children,
  ...row
}: RowFrameProps) {
  const { term } = useWords();
  const word = usePanelWords();
  const announce = useAnnounce();
  const frame = useRef<HTMLElement>(null);
  const wants = useRef<string>(undefined);
  const { paper, edits } = writing;
  useEffect(() => {
    if (!row.isOpen || wants.current === undefined) return;
    frame.current?.querySelector<HTMLElement>(wants.current)?.focus();
    wants.current = undefined;
  });
  const write = (field: string): void => {
    wants.current = field;
    if (row.isOpen) frame.current?.querySelector<HTMLElement>(field)?.focus();
    else {
      if (field === NOTE) paper.caret.come();
      row.onToggle();
    }
  };
  const judge = (status: Status | undefined): void => {
    void paper.edits.edit({ status: status ?? null });
    announce(
      status === undefined
        ? word('judged_none')
        : word('judged', { verdict: term(`status_${status}`) }),
    );
  };
  const leave = (event: KeyboardEvent): void => {
    const main = frame.current?.querySelector<HTMLElement>('[data-row-main]');
    if (!row.isOpen || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.target === main) row.onToggle();
    main?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return leave(event);
    const key = plainKey(event, event.nativeEvent.isComposing);
    const act = key === undefined ? undefined : actionOf(key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const actionOf = (key: string): (() => void) | undefined => {
    if (key === 'n') return () => write(NOTE);
    if (key === 't') return () => write(TAG);
    if (key === 's') return onSentence;
    if (key === '0') return () => judge(undefined);
    const status = /^[1-9]$/.test(key) ? statusesFor(isFigure)[Number(key) - 1] : undefined;
    return status === undefined ? undefined : () => judge(status);
  };
  return (
    <article
      ref={frame}
      className={`row ${className}${isAnnotated ? ' row--annotated' : ''}`}
      onKeyDown={press}
    >
      {children}
      {!row.isOpen && (
        <StatusSelect
          status={edits.status}
          isFigure={isFigure}
          about={about}
          tabIndex={row.focus.tabIndex}
          isGlyph
          onChange={(status) => void paper.edits.edit({ status: status ?? null })}
        />
      )}
    </article>
  );
}

const NOTE = '.note-field textarea';
const TAG = '.tag-editor input';
