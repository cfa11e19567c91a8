import { Dialog } from '@base-ui/react/dialog';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import { ok } from '../../lib/model/result';
import type { ErrorCode, Result } from '../../lib/model/result';
import { readTagColours, tagKey } from '../../lib/settings/tag-colours';
import { colourTags } from '../../lib/view/hooks/use-tag-colours';
import { countTags, retag } from '../../lib/view/retag';
import { renamed, tagTree, tooLongOf } from '../../lib/view/tag-tree';
import type { TagNode } from '../../lib/view/tag-tree';
import { useReportTools } from '../report/report-tools';
import { useTagWords } from '../report/use-tag-words';
import { useWords } from '../words';
import { useNoteTools } from './note-tools';
import { TagManagerRow } from './tag-manager-row';
import '../library/erase-dialog.css';
import './tag-manager.css';

/** A button that opens the reader's tags: what they are called, their colours, their levels. */
export function TagManager() {
  const word = useTagWords();
  return (
    <Dialog.Root>
      <Dialog.Trigger className="button">{word('manage')}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog__backdrop" />
        <Dialog.Popup className="dialog tag-manager">
          <Dialog.Title className="dialog__title">{word('manage')}</Dialog.Title>
          <Dialog.Description className="dialog__words">{word('hint')}</Dialog.Description>
          <TagList />
          <Dialog.Close className="button tag-manager__close">{word('close')}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What came of the last change. */
type News =
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly error: ErrorCode };

function TagList() {
  const word = useTagWords();
  const { term } = useWords();
  const { database } = useNoteTools();
  const { desk } = useReportTools();
  const [news, setNews] = useState<News>();
  const [isBusy, setBusy] = useState(false);
  const counted = useLiveQuery(() => countTags(database), [database]);
  const tree = counted?.ok === true ? tagTree(counted.value) : [];
  const change = async (work: () => Promise<Result<News>>): Promise<void> => {
    setBusy(true);
    const answer = await work();
    setBusy(false);
    setNews(answer.ok ? answer.value : { kind: 'failed', error: answer.error });
  };
  const rename = async (from: string, to: string | undefined): Promise<Result<News>> => {
    const nameOf = renamed(from, to);
    const { writing, changes } = desk;
    if (to !== undefined) await keepColours(tree, nameOf);
    const answer = await retag({ database, call: callBackground, writing, changes }, nameOf);
    return answer.ok ? ok({ kind: 'done', count: answer.value }) : answer;
  };
  const undo = async (): Promise<Result<News>> => {
    const answer = await desk.undo();
    return answer.ok ? ok({ kind: 'undone' }) : answer;
  };
  if (counted?.ok === false) return <p role="alert">{word('failed')}</p>;
  return (
    <>
      {counted !== undefined && tree.length === 0 && <p>{word('none')}</p>}
      <fieldset className="tag-manager__tags" disabled={isBusy}>
        <ul aria-label={word('manage')}>
          {tree.map((node) => (
            <TagManagerRow
              key={node.name}
              node={node}
              isTaken={(name) => tree.some((other) => other.name === name)}
              tooLongBelow={(to) =>
                tooLongOf(
                  tree.map(({ name }) => name),
                  renamed(node.name, to),
                )
              }
              rename={(to) => void change(() => rename(node.name, to))}
              colour={(colour) => void colourTags(new Map([[node.name, colour]]))}
            />
          ))}
        </ul>
      </fieldset>
      <p className="tag-manager__news" role="status">
        {news?.kind === 'done' && word('done', { count: news.count })}
        {news?.kind === 'undone' && word('undone')}
        {news?.kind === 'failed' && term(`error_${news.error}`)}
        {news?.kind === 'done' && (
          <button type="button" className="button button--small" onClick={() => void change(undo)}>
            {word('undo')}
          </button>
        )}
      </p>
    </>
  );
}

/** A tag that is called otherwise keeps its colour; the old name keeps it for the way back. */
async function keepColours(
  tree: readonly TagNode[],
  nameOf: (name: string) => string | undefined,
): Promise<void> {
  const colours = await readTagColours();
  const kept = tree.flatMap(({ name }) => {
    const [to, colour] = [nameOf(name), colours[tagKey(name)]];
    const isNew = to !== undefined && to !== name && colours[tagKey(to)] === undefined;
    return isNew && colour !== undefined ? [[to, colour] as const] : [];
  });
  if (kept.length > 0) await colourTags(new Map(kept));
}
