import { useState } from 'react';
import type { EditedFields } from '../../lib/model/fields';
import { joinNotes } from '../../lib/model/note-merge';
import type { Judged, OtherVersion } from '../../lib/model/store';
import { useSyncSigns } from '../sync/use-sync-signs';
import { sayCorrection } from '../../lib/wording/correction';
import { wordsOf } from '../../lib/wording/words';
import { useWords } from '../words';
import type { Writing } from './use-writing';
import './other-versions.css';

interface OtherVersionsProps {
  readonly writing: Writing;
}

/**
 * What another device wrote here at the same time: joined, taken or dropped; nothing where none
 * did.
 */
export function OtherVersions({ writing }: OtherVersionsProps) {
  const sign = useSyncSigns();
  const [hasFailed, setFailed] = useState(false);
  const { paper, note, edits, others } = writing;
  if (others.length === 0) return undefined;
  /* An edit of the field settles what was written differently, also where the value stays. */
  const save = async (fields: EditedFields): Promise<void> => {
    await paper.draft.flush();
    await paper.edits.flush();
    const answer = await paper.annotator.edit(fields);
    setFailed(!answer.ok);
  };
  const join = async (other: string): Promise<void> => {
    const joined = joinNotes(note.text, other);
    if (joined === note.text) return save({ note: joined });
    paper.draft.type(joined);
    await paper.draft.flush();
    setFailed(paper.draft.view().save.kind === 'failed');
  };
  const { status, statusOn, statusBy, owner, correction } = edits;
  const judged = { status: status ?? null, statusOn: statusOn ?? null, statusBy: statusBy ?? null };
  return (
    <section className="other-versions" aria-label={sign('other')}>
      <p className="other-versions__title">{sign('other')}</p>
      {others.map((other) => (
        <div key={`${other.dot} ${kindOf(other)}`} className="other-versions__one">
          <OtherText other={other} />
          <p className="other-versions__actions">
            {other.note !== undefined && (
              <>
                <Button words={sign('other_merge')} act={() => join(other.note ?? '')} />
                <Button words={sign('other_drop')} act={() => save({ note: note.text })} />
              </>
            )}
            {other.judged !== undefined && (
              <>
                <Button words={sign('other_take')} act={() => save(fieldsOf(other.judged ?? {}))} />
                <Button words={sign('other_drop')} act={() => save(judged)} />
              </>
            )}
            {other.owner !== undefined && (
              <>
                <Button words={sign('other_take')} act={() => save({ owner: other.owner })} />
                <Button
                  words={sign('other_drop')}
                  act={() => save({ owner: owner === '' ? null : owner })}
                />
              </>
            )}
            {other.correction !== undefined && (
              <>
                <Button
                  words={sign('other_take')}
                  act={() => save({ correction: other.correction })}
                />
                <Button
                  words={sign('other_drop')}
                  act={() => save({ correction: correction ?? null })}
                />
              </>
            )}
          </p>
        </div>
      ))}
      <p className="error-text" role="status">
        {hasFailed && sign('other_failed')}
      </p>
    </section>
  );
}

const kindOf = ({ note, judged, correction }: OtherVersion): string => {
  if (correction !== undefined) return 'correction';
  return note !== undefined ? 'note' : judged !== undefined ? 'judged' : 'owner';
};

const fieldsOf = ({ status, on, by }: Judged): EditedFields => ({
  status: status ?? null,
  statusOn: on ?? null,
  statusBy: by ?? null,
});

function OtherText({ other }: { readonly other: OtherVersion }) {
  const { note, judged, owner, correction } = other;
  const sign = useSyncSigns();
  const { language, term } = useWords();
  if (correction !== undefined)
    return (
      <OtherLine
        name={sign('other_correction')}
        words={sayCorrection(correction, wordsOf(language))}
      />
    );
  if (note !== undefined) return <p className="other-versions__note">{note}</p>;
  const words =
    judged === undefined
      ? (owner ?? '')
      : [
          judged.status === undefined ? sign('other_judged_none') : term(`status_${judged.status}`),
          judged.on,
          judged.by,
        ]
          .filter((part) => part !== undefined)
          .join(' · ');
  return (
    <OtherLine name={sign(judged === undefined ? 'other_owner' : 'other_judged')} words={words} />
  );
}

function OtherLine({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <p className="other-versions__line">
      <span className="other-versions__name">{name}</span> {words}
    </p>
  );
}

function Button({ words, act }: { readonly words: string; readonly act: () => Promise<void> }) {
  return (
    <button type="button" className="button button--small" onClick={() => void act()}>
      {words}
    </button>
  );
}
