import type { AnnotationEdit, WaitingEdit } from '../../lib/messages/map';
import { gist } from '../../lib/wording/facts';
import type { Words } from '../../lib/wording/words';
import { wordsOf } from '../../lib/wording/words';
import { CopyButton } from './copy-button';
import { useWords } from '../words';

/**
 * What waits to be saved, to be looked at and copied: the words, the passage they are about, and
 * its page.
 */
export function WaitingEdits({ waiting }: { readonly waiting: readonly WaitingEdit[] }) {
  const { say, language } = useWords();
  return (
    <details className="waiting-edits">
      <summary>{say('waiting_show')}</summary>
      <p className="waiting-edits__facts">{say('waiting_hint')}</p>
      <ul className="waiting-edits__list">
        {waiting.map(({ key, edit }) => {
          const text = textOf(edit, wordsOf(language));
          const name = gist(edit.target.quote.exact);
          return (
            <li key={key} className="waiting-edits__row">
              <q className="waiting-edits__facts">{name}</q>
              <p className="waiting-edits__note">{text}</p>
              <p className="waiting-edits__facts">{edit.target.source}</p>
              <p className="waiting-edits__ways">
                {text !== '' && <CopyButton text={text} about={name} />}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The reader's own words, then what was only chosen. */
function textOf({ fields: { note, tags, status } }: AnnotationEdit, { term }: Words): string {
  const chosen = [
    ...(tags ?? []),
    ...(status === undefined || status === null ? [] : [term(`status_${status}`)]),
  ];
  return [note ?? '', chosen.join('、')].filter((part) => part !== '').join('\n');
}
