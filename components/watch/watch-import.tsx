import { useRef, useState } from 'react';
import { decodedText } from '../../lib/exchange/in/decode';
import { MAX_WATCH_WORD, MAX_WATCH_WORDS } from '../../lib/model/limits';
import type { WatchWord } from '../../lib/model/watch';
import { readWatchList } from '../../lib/watch/index';
import type { WatchList } from '../../lib/watch/index';
import type { WatchEdits } from './use-watch-edits';
import { useWatchSay } from './use-watch-say';

interface WatchImportProps {
  readonly words: readonly WatchWord[];
  readonly edits: WatchEdits;
}

/** A list of words, pasted or out of a file. Lines that give no word stay, with the reason. */
export function WatchImport({ words, edits }: WatchImportProps) {
  const say = useWatchSay();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isUnread, setUnread] = useState(false);
  const [list, setList] = useState<WatchList>();
  const load = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const read = decodedText(new Uint8Array(await chosen.arrayBuffer()));
    setUnread(!read.ok);
    setList(undefined);
    if (read.ok) setText(read.value);
  };
  const run = async (): Promise<void> => {
    const read = readWatchList(text, words);
    const saved =
      read.words.length === 0 ||
      (await edits.change({
        edits: read.words,
        back: read.words.map(({ word }) => ({ word, isDeleted: true })),
        kind: 'imported',
      }));
    if (!saved) return;
    setList(read);
    setText(read.refused.map(({ text: line }) => line).join('\n'));
  };
  return (
    <section aria-label={say('import')}>
      <h3 className="settings__subheading">{say('import')}</h3>
      <p className="settings__hint">{say('import_hint')}</p>
      <textarea
        className="watch-manager__list"
        rows={5}
        aria-label={say('import_text')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="watch-manager__line">
        <button
          type="button"
          className="button"
          disabled={text.trim() === ''}
          onClick={() => void run()}
        >
          {say('import_do')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {say('import_file')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          onChange={({ target }) => {
            void load(target.files?.[0]);
            /* The same file can be chosen again. */
            target.value = '';
          }}
        />
      </div>
      <div className="watch-manager__told" role="status">
        {isUnread && <p className="error-text">{say('import_unread')}</p>}
        {list !== undefined && <Told list={list} />}
      </div>
    </section>
  );
}

/** Reasons that are told line by line. */
const MOST_TOLD = 20;

function Told({ list: { known, ungrouped, refused } }: { readonly list: WatchList }) {
  const say = useWatchSay();
  const most = { most: MAX_WATCH_WORD, words: MAX_WATCH_WORDS };
  return (
    <>
      {known > 0 && <p>{say('import_known', { count: known })}</p>}
      {ungrouped > 0 && <p>{say('import_ungrouped', { count: ungrouped })}</p>}
      {refused.length > 0 && (
        <>
          <p className="error-text">{say('import_refused', { count: refused.length })}</p>
          <ul>
            {refused.slice(0, MOST_TOLD).map(({ line, why }) => (
              <li key={line}>{say(`refused_${why}`, { line, ...most })}</li>
            ))}
            {refused.length > MOST_TOLD && (
              <li>{say('refused_more', { count: refused.length - MOST_TOLD })}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
