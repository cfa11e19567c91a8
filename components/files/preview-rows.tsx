import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ignoredSentence } from '../../lib/exchange/in/sentences';
import type { FieldChange } from '../../lib/exchange/in/plan';
import type { Language } from '../../lib/model/settings';
import { isTaken } from '../../lib/transfer/import-desk';
import type { ImportChoice } from '../../lib/transfer/import-desk';
import type { PreviewList, PreviewRow } from '../../lib/transfer/preview';
import type { ImportSummary } from '../../lib/transfer/summary';
import type { PreviewPages } from '../../lib/view/preview-pages';
import { Badge } from '../badge';
import { ROW_MAIN, VirtualList } from '../virtual-list';
import type { RowFocus } from '../virtual-list';
import { useFieldWords } from './use-field-words';
import { useFilesWords } from './use-files-words';

interface PreviewRowsProps {
  readonly list: PreviewList;
  readonly count: number;
  readonly pages: PreviewPages;
  readonly choice: ImportChoice;
  readonly summary: ImportSummary;
  readonly language: Language;
  readonly onChoice: (choice: ImportChoice) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** One list of a preview; of changes the reader chooses which to take. */
export function PreviewRows({
  list,
  count,
  pages,
  choice,
  summary,
  language,
  onChoice,
}: PreviewRowsProps) {
  const word = useFilesWords();
  const items = useMemo(
    () => Array.from({ length: count }, (_, index) => ({ key: String(index), index })),
    [count],
  );
  useSyncExternalStore(pages.subscribe, pages.version);
  const toggle = (id: string): void => {
    const except = new Set(choice.except);
    if (!except.delete(id)) except.add(id);
    onChoice({ ...choice, except });
  };
  const bases =
    summary.older > 0 ? (['newer', 'all', 'none'] as const) : (['all', 'none'] as const);
  return (
    <>
      {list === 'changed' && (
        <p className="files__actions">
          {bases.map((base) => (
            <button
              key={base}
              type="button"
              className="button button--small"
              onClick={() => onChoice({ base, except: NOBODY })}
            >
              {word(`take_${base}`)}
            </button>
          ))}
        </p>
      )}
      <div className="files__list">
        <VirtualList key={list} label={word(`list_${list}`)} items={items} estimatePx={96}>
          {({ index }, focus) => (
            <Row
              index={index}
              pages={pages}
              choice={choice}
              language={language}
              focus={focus}
              onToggle={toggle}
            />
          )}
        </VirtualList>
      </div>
    </>
  );
}

interface RowProps {
  readonly index: number;
  readonly pages: PreviewPages;
  readonly choice: ImportChoice;
  readonly language: Language;
  readonly focus: RowFocus;
  readonly onToggle: (id: string) => void;
}

function Row({ index, pages, choice, language, focus, onToggle }: RowProps) {
  const word = useFilesWords();
  useEffect(() => pages.want(index), [pages, index]);
  const row = pages.at(index);
  if (row === undefined) {
    return (
      <div className="files__row" {...ROW_MAIN} {...focus}>
        {word('loading')}
      </div>
    );
  }
  if (row.why !== undefined) {
    return (
      <div className="files__row" {...ROW_MAIN} {...focus}>
        {ignoredSentence({ where: row.where, why: row.why }, language)}
      </div>
    );
  }
  const { id, isOlder } = row;
  if (id === undefined) {
    return (
      <div className="files__row" {...ROW_MAIN} {...focus}>
        <Content row={row} />
      </div>
    );
  }
  return (
    <label className="files__row files__row--choice">
      <input
        type="checkbox"
        {...ROW_MAIN}
        {...focus}
        aria-label={word('take', { text: row.quote ?? row.where })}
        checked={isTaken(choice, { id, isOlder: isOlder === true })}
        onChange={() => onToggle(id)}
      />
      <span className="files__content">
        <Content row={row} />
      </span>
    </label>
  );
}

function Content({ row }: { readonly row: PreviewRow }) {
  const word = useFilesWords();
  return (
    <>
      <span className="files__quote">{row.quote ?? row.where}</span>
      <span className="files__badges">
        {row.subject !== undefined && <Badge>{word(`subject_${row.subject}`)}</Badge>}
        {row.isOlder === true && <Badge tone="warning">{word('row_older')}</Badge>}
        {row.isBinned === true && <Badge tone="warning">{word('row_binned')}</Badge>}
      </span>
      {row.fields.map((field) => (
        <Field key={field.name} field={field} isChange={row.id !== undefined} />
      ))}
    </>
  );
}

interface FieldProps {
  readonly field: FieldChange;
  readonly isChange: boolean;
}

function Field({ field, isChange }: FieldProps) {
  const word = useFilesWords();
  const words = useFieldWords();
  return (
    <span className="files__field">
      <span className="files__name">{word(`field_${field.name}`)}</span>
      {isChange && (
        <>
          <del className="files__was" aria-label={`${word('was')} ${words(field.name, field.was)}`}>
            {words(field.name, field.was)}
          </del>
          <span aria-hidden="true"> → </span>
        </>
      )}
      <ins
        className="files__is"
        aria-label={isChange ? `${word('is')} ${words(field.name, field.is)}` : undefined}
      >
        {words(field.name, field.is)}
      </ins>
    </span>
  );
}
