import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { MAX_WATCH_WORD } from '../../lib/model/limits';
import type { WatchGroup, WatchWord } from '../../lib/model/watch';
import type { NuoshuDatabase } from '../../lib/store/database';
import { useWatchWords } from '../../lib/view/hooks/use-watch-words';
import { grouped } from '../../lib/view/quantity';
import { watchChange } from '../../lib/view/watch';
import { cleanWatchWord, watchId } from '../../lib/watch/index';
import { useWords } from '../words';
import { GroupSelect } from './group-select';
import { useWatchEdits } from './use-watch-edits';
import type { WatchEdits } from './use-watch-edits';
import { useWatchSay } from './use-watch-say';
import { WatchImport } from './watch-import';
import { WatchRow } from './watch-row';
import './watch-manager.css';

/** The reader's watch words: added, named, grouped, coloured, deleted, brought in as a list. */
export function WatchManager({ database }: { readonly database: NuoshuDatabase }) {
  const say = useWatchSay();
  const { term } = useWords();
  const answer = useWatchWords(database);
  const edits = useWatchEdits();
  const words = answer?.ok === true ? answer.value : [];
  const named = (id: string): WatchWord | undefined => words.find((word) => word.id === id);
  return (
    <div className="watch-manager">
      <p className="settings__hint">{say('hint')}</p>
      <p className="settings__hint">{say('secret')}</p>
      <AddForm named={named} edits={edits} />
      <News edits={edits} />
      {answer === undefined && <p className="settings__hint">{say('loading')}</p>}
      {answer?.ok === false && (
        <p className="error-text" role="alert">
          {say('failed', { reason: term(`error_${answer.error}`) })}
        </p>
      )}
      {answer?.ok === true && words.length === 0 && (
        <p className="watch-manager__none">{say('none')}</p>
      )}
      {words.length > 0 && (
        <>
          <h3 className="settings__subheading">{say('list', { count: grouped(words.length) })}</h3>
          {/* A long list is scrolled through by the keyboard as well. */}
          <ul className="watch-manager__words" aria-label={say('title')} tabIndex={0}>
            {words.map((word) => (
              <WatchRow key={word.id} word={word} named={named} edits={edits} />
            ))}
          </ul>
        </>
      )}
      <WatchImport words={words} edits={edits} />
    </div>
  );
}

interface AddFormProps {
  readonly named: (id: string) => WatchWord | undefined;
  readonly edits: WatchEdits;
}

/** A field for a new word, with the group it belongs to. */
function AddForm({ named, edits }: AddFormProps) {
  const say = useWatchSay();
  const hint = useId();
  const [typed, setTyped] = useState('');
  const [group, setGroup] = useState<WatchGroup>();
  const [problem, setProblem] = useState('');
  const add = (): void => {
    const word = cleanWatchWord(typed);
    const there = word === undefined ? undefined : named(watchId(word));
    if (word === undefined)
      return setProblem(
        typed.trim().length > MAX_WATCH_WORD
          ? say('too_long', { most: MAX_WATCH_WORD })
          : say('no_word'),
      );
    if (there !== undefined) return setProblem(say('taken', { word: there.word }));
    const after = { word, ...(group !== undefined && { group }) };
    void edits.change({ ...watchChange(undefined, after), kind: 'added', word }).then((saved) => {
      if (saved) setTyped('');
    });
  };
  const press = ({ key, nativeEvent }: KeyboardEvent): void => {
    /* Enter of an IME composition belongs to the IME. */
    if (key === 'Enter' && !nativeEvent.isComposing) add();
  };
  return (
    <>
      <div className="watch-manager__line">
        <input
          className="watch-manager__field"
          aria-label={say('add')}
          placeholder={say('add')}
          aria-describedby={hint}
          aria-invalid={problem !== ''}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setProblem('');
          }}
          onKeyDown={press}
        />
        <GroupSelect label={say('group')} group={group} onChange={setGroup} />
        <button type="button" className="button" onClick={add}>
          {say('add_do')}
        </button>
      </div>
      <p id={hint} role="status">
        <span className="error-text">{problem}</span>
      </p>
    </>
  );
}

/** What came of the last change, with the way back. */
function News({ edits: { news, undo } }: { readonly edits: WatchEdits }) {
  const say = useWatchSay();
  const { term } = useWords();
  return (
    <p className="watch-manager__news" role="status">
      {news?.kind === 'failed' && say('save_failed', { reason: term(`error_${news.error}`) })}
      {news?.kind === 'undone' && say('undone')}
      {news !== undefined && 'back' in news && (
        <>
          {say(news.kind, { word: news.word, count: news.count })}
          <button type="button" className="button button--small" onClick={undo}>
            {say('undo')}
          </button>
        </>
      )}
    </p>
  );
}
