import { useMemo, useState } from 'react';
import type { ErrorCode } from '../../lib/model/result';
import type { Language } from '../../lib/model/settings';
import type { ImportChoice } from '../../lib/transfer/import-desk';
import type { PreviewList } from '../../lib/transfer/preview';
import type { ImportSummary } from '../../lib/transfer/summary';
import type { Importing, ImportStep } from '../../lib/view/hooks/use-import';
import { instantWords } from '../../lib/view/instant';
import { PreviewPages } from '../../lib/view/preview-pages';
import { grouped } from '../../lib/view/quantity';
import { takeOverChoices } from '../../lib/view/take-over-choices';
import { panelId, tabId, TabList } from '../tab-list';
import { PreviewRows } from './preview-rows';
import { useFilesWords } from './use-files-words';

interface ImportPreviewProps {
  readonly importing: Importing;
  readonly at: ImportStep & { readonly step: 'preview' };
  readonly language: Language;
  /** Told where what was chosen in the file could not be taken over. */
  readonly onUntaken: (error: ErrorCode) => void;
}

const NEWER: ImportChoice = { base: 'newer', except: new Set() };
const LISTS = ['added', 'changed', 'ignored'] as const;

/** What a file would do, entry by entry, and the button that lets it. */
export function ImportPreview({ importing, at, language, onUntaken }: ImportPreviewProps) {
  const word = useFilesWords();
  const { summary, client } = at;
  const [choice, setChoice] = useState(NEWER);
  const [withSettings, setWithSettings] = useState(false);
  const [list, setList] = useState<PreviewList>(
    () =>
      LISTS.find((name) => name === 'changed' && summary.changed > 0) ??
      LISTS.find((name) => summary[name] > 0) ??
      'added',
  );
  const pages = useMemo(() => new PreviewPages(client.rows, list), [client, list]);
  const accept = (): void => {
    const { settings } = summary;
    importing.accept(choice, () => {
      if (withSettings && settings !== undefined) {
        void takeOverChoices(settings).then((taken) => taken.ok || onUntaken(taken.error));
      }
    });
  };
  const isEmpty = bringsNothing(summary) && !withSettings;
  return (
    <section className="files__preview" aria-label={word('preview', { name: summary.name })}>
      <h3 className="files__heading" tabIndex={-1} ref={focusOnce}>
        {word('preview', { name: summary.name })}
      </h3>
      <p className="files__hint">
        {word(`format_${summary.format}`, {
          time: summary.madeAt === undefined ? '' : instantWords(summary.madeAt, language),
        })}
      </p>
      <Counts summary={summary} />
      {summary.older > 0 && (
        <p className="files__hint">{word('older', { count: grouped(summary.older) })}</p>
      )}
      {summary.settings !== undefined && Object.keys(summary.settings).length > 0 && (
        <label className="files__check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.target.checked)}
          />
          {word('with_settings')}
        </label>
      )}
      {summary.settings !== undefined && <p className="files__hint">{word('backup_limits')}</p>}
      {isEmpty && <p className="files__state">{word('nothing_new')}</p>}
      <TabList
        label={word('list')}
        chosen={list}
        onChoose={setList}
        tabs={LISTS.map((name) => ({
          name,
          label: word(`list_${name}`),
          count: grouped(summary[name]),
        }))}
      />
      <div role="tabpanel" id={panelId(list)} aria-labelledby={tabId(list)}>
        {summary[list] === 0 ? (
          <p className="files__hint">{word('list_empty')}</p>
        ) : (
          <PreviewRows
            list={list}
            count={summary[list]}
            pages={pages}
            choice={choice}
            summary={summary}
            language={language}
            onChoice={setChoice}
          />
        )}
      </div>
      <p className="files__actions">
        <button
          type="button"
          className="button button--primary"
          disabled={isEmpty}
          onClick={accept}
        >
          {word('accept')}
        </button>
        <button type="button" className="button" onClick={importing.cancel}>
          {word('cancel')}
        </button>
      </p>
    </section>
  );
}

/**
 * The way goes on here: who chose the file by keyboard is not sent back to the page's beginning.
 */
const focusOnce = (heading: HTMLElement | null): void => heading?.focus({ preventScroll: true });

const bringsNothing = (summary: ImportSummary): boolean => {
  const { added, changed, reports, texts, tags, filters, watchAdded } = summary;
  return added + changed + reports + texts + tags + filters + watchAdded === 0;
};

const COUNTED = [
  ['added', 'count_added'],
  ['binned', 'count_binned'],
  ['changed', 'count_changed'],
  ['same', 'count_same'],
  ['ignored', 'count_ignored'],
  ['reports', 'count_reports'],
  ['texts', 'count_texts'],
  ['tags', 'count_tags'],
  ['filters', 'count_filters'],
  ['watchAdded', 'count_watch_added'],
  ['watchOther', 'count_watch_other'],
  ['watchSame', 'count_watch_same'],
  ['missingTexts', 'count_missing'],
  ['unreadable', 'count_unreadable'],
  ['reduced', 'count_reduced'],
] as const;

function Counts({ summary }: { readonly summary: ImportSummary }) {
  const word = useFilesWords();
  return (
    <ul className="files__counts">
      {COUNTED.map(([name, key]) =>
        summary[name] === 0 ? undefined : (
          <li key={name} data-count={name}>
            {word(key, {
              count: grouped(summary[name]),
              names: summary.leftOut.join(word('joint')),
            })}
          </li>
        ),
      )}
    </ul>
  );
}
