import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../lib/store/attempt';
import type { NuoshuDatabase } from '../../lib/store/database';
import { plainTitle } from '../../lib/text/plain-title';
import { useQuotingWords } from './use-quoting-words';

interface SourceWordsProps {
  readonly database: NuoshuDatabase;
  /** The address of the report. */
  readonly source: string;
}

/** Says which kept report words come from; where it is kept no more, by its address. */
export function SourceWords({ database, source }: SourceWordsProps) {
  const word = useQuotingWords();
  const read = useLiveQuery(
    () => attemptStore(() => database.reports.get(source)),
    [database, source],
  );
  const row = read?.ok === true ? read.value : undefined;
  if (row === undefined) return word('source', { title: source });
  const title = plainTitle(row.title) || word('untitled');
  const { publishedOn: date } = row;
  return date === undefined ? word('source', { title }) : word('source_date', { title, date });
}
