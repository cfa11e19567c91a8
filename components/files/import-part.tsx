import { useCallback, useEffect, useRef, useState } from 'react';
import type { DragEvent, RefObject } from 'react';
import { parseBackupName } from '../../lib/exchange/backup/format';
import { errorSentence } from '../../lib/exchange/in/sentences';
import type { ErrorCode } from '../../lib/model/result';
import type { Language } from '../../lib/model/settings';
import { importSource } from '../../lib/transfer/import-source';
import type { BackupDesk } from '../../lib/view/hooks/use-backup';
import type { Importing, ImportStep, Incoming } from '../../lib/view/hooks/use-import';
import { grouped } from '../../lib/view/quantity';
import { Notice } from '../notice';
import { useWords } from '../words';
import { ImportPreview } from './import-preview';
import { ImportProgress } from './import-progress';
import { useFilesWords } from './use-files-words';

interface ImportPartProps {
  readonly importing: Importing;
  readonly incoming: Incoming;
  readonly backup: BackupDesk;
  readonly language: Language;
}

/** A file on its way in: chosen, read, looked at, taken over, taken back. */
export function ImportPart({ importing, incoming, backup, language }: ImportPartProps) {
  const word = useFilesWords();
  const { term } = useWords();
  const { at, read, cancel } = importing;
  const [problem, setProblem] = useState<'choice_none' | 'not_opened' | ErrorCode>();
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = useCallback((): void => heading.current?.focus({ preventScroll: true }), []);
  /* What had the focus is gone with the step. */
  const before = useRef(at.step);
  useEffect(() => {
    if (before.current !== at.step && at.step !== 'preview') toHeading();
    before.current = at.step;
  }, [at.step, toHeading]);
  const take = (chosen: readonly File[]): void => {
    const source = importSource(chosen);
    setProblem(source === undefined ? 'choice_none' : undefined);
    if (source !== undefined) read(source);
  };
  const canChoose = at.step === 'none' || at.step === 'refused' || at.step === 'failed';
  const open = (name: string): void => {
    void backup.open(name).then(
      (source) => {
        setProblem(source === undefined ? 'not_opened' : undefined);
        if (source !== undefined) read(source);
      },
      () => setProblem('not_opened'),
    );
  };
  return (
    <section className="files__part" aria-labelledby="restore-title">
      <h2 id="restore-title" className="files__heading" tabIndex={-1} ref={heading}>
        {word('restore')}
      </h2>
      <p className="files__hint">{word('restore_hint')}</p>
      <ImportProgress incoming={incoming} onGone={toHeading} />
      {canChoose && (
        <Chooser onFiles={take} backups={backup.state?.backups ?? []} onBackup={open} />
      )}
      {problem !== undefined && canChoose && (
        <p className="files__warning" role="alert">
          {problem === 'choice_none' || problem === 'not_opened'
            ? word(problem)
            : word('settings_failed', { reason: term(`error_${problem}`) })}
        </p>
      )}
      <Standing at={at} language={language} onCancel={cancel} />
      {at.step === 'preview' && (
        <ImportPreview importing={importing} at={at} language={language} onUntaken={setProblem} />
      )}
    </section>
  );
}

interface StandingProps {
  readonly at: ImportStep;
  readonly language: Language;
  readonly onCancel: () => void;
}

/** What is said while a file is read, and where it is not taken. */
function Standing({ at, language, onCancel }: StandingProps) {
  const word = useFilesWords();
  switch (at.step) {
    case 'reading':
      return (
        <Notice tone="busy" title={word('reading', { name: at.name })}>
          <button type="button" className="button" onClick={onCancel}>
            {word('cancel')}
          </button>
        </Notice>
      );
    case 'staging':
      return (
        <Notice tone="busy" title={word('staging', { name: at.name, count: grouped(at.items) })}>
          <button type="button" className="button" onClick={onCancel}>
            {word('cancel')}
          </button>
        </Notice>
      );
    case 'refused':
      return (
        <div className="files__warning" role="alert">
          <p className="files__strong">{word('refused', { name: at.name })}</p>
          <p>{errorSentence(at.error, language)}</p>
          <p>{word('refused_hint')}</p>
        </div>
      );
    case 'failed':
      return (
        <div className="files__warning" role="alert">
          <p className="files__strong">{word('failed', { name: at.name })}</p>
          <p>{word(`failed_${at.why}`)}</p>
        </div>
      );
    default:
      return undefined;
  }
}

interface ChooserProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** Names of the backups that lie in the reader's folder. */
  readonly backups: readonly string[];
  readonly onBackup: (name: string) => void;
}

function Chooser({ onFiles, backups, onBackup }: ChooserProps) {
  const word = useFilesWords();
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <>
      <div
        className={isOver ? 'files__drop files__drop--over' : 'files__drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{word('drop')}</span>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {word('choose_file')}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {word('choose_folder')}
        </button>
        <HiddenInput input={file} onFiles={onFiles} />
        <HiddenInput input={folder} onFiles={onFiles} isFolder />
      </div>
      {backups.length > 0 && (
        <details className="files__days">
          <summary>{word('restore_from')}</summary>
          <ul>
            {backups.toReversed().map((name) => (
              <li key={name}>
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => onBackup(name)}
                >
                  {word('restore_day', { day: backupWords(name) })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** `2026-11-30 · 1a2b3c4d`: several computers may write into one folder. */
function backupWords(name: string): string {
  const { day = name, sign } = parseBackupName(name) ?? {};
  return [day, sign].filter(Boolean).join(' · ');
}

interface HiddenInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isFolder?: boolean;
}

/**
 * The browser's own choice of files, which the buttons open; emptied each time, so that the same
 * file can be chosen again.
 */
function HiddenInput({ input, onFiles, isFolder = false }: HiddenInputProps) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      aria-hidden="true"
      data-choose={isFolder ? 'folder' : 'file'}
      {...(isFolder && { webkitdirectory: '' })}
      onChange={(event) => {
        const chosen = [...(event.target.files ?? [])];
        event.target.value = '';
        if (chosen.length > 0) onFiles(chosen);
      }}
    />
  );
}
