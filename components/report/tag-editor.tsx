import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { splitTags, suggestedTags, withTags } from '../../lib/view/tags';
import { TagChip } from '../tag-chip';
import { useWords } from '../words';
import { useReportTools } from './report-tools';
import { useTagWords } from './use-tag-words';
import './tag-editor.css';

interface TagEditorProps {
  readonly tags: readonly string[];
  /** What the place is about, as a tag. */
  readonly topic?: string;
  readonly onChange: (tags: readonly string[]) => void;
}

/**
 * Tags as chips with a field for more: Enter or a comma adds, Backspace in the empty field takes
 * the last one back.
 */
export function TagEditor({ tags, topic, onChange }: TagEditorProps) {
  const { say } = useWords();
  const word = useTagWords();
  const { tags: known } = useReportTools();
  const [typed, setTyped] = useState('');
  const ids = { list: useId(), why: useId() };
  const { tooLong } = splitTags(typed);
  const suggested = suggestedTags(known, tags, topic);
  const add = (): void => {
    const { tags: added } = splitTags(typed);
    setTyped(tooLong.join('，'));
    if (added.length > 0) onChange(withTags(tags, added));
  };
  const press = (event: KeyboardEvent): void => {
    /* The Enter that commits an IME composition belongs to the IME. */
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',' || event.key === '，') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0)
      onChange(tags.slice(0, -1));
  };
  return (
    <div className="tag-editor">
      {tags.map((tag) => (
        <TagChip key={tag} tag={tag}>
          <button
            type="button"
            aria-label={say('tag_remove', { tag })}
            onClick={() => onChange(tags.filter((name) => name !== tag))}
          >
            ×
          </button>
        </TagChip>
      ))}
      <input
        className="tag-editor__field"
        aria-label={say('tag_add')}
        placeholder={say(tags.length === 0 ? 'tag_hint' : 'tag_add')}
        list={ids.list}
        aria-invalid={tooLong.length > 0}
        aria-describedby={tooLong.length > 0 ? ids.why : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={add}
      />
      <datalist id={ids.list}>
        {known
          .filter((name) => !tags.includes(name))
          .slice(0, SUGGESTIONS)
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      {suggested.length > 0 && (
        <span className="tag-editor__suggested" role="group" aria-label={word('suggested')}>
          {suggested.map((tag) => (
            <button
              key={tag}
              type="button"
              aria-label={`${say('tag_add')}: ${tag}`}
              onClick={() => onChange(withTags(tags, [tag]))}
            >
              {`+ ${tag}`}
            </button>
          ))}
        </span>
      )}
      {tooLong.length > 0 && (
        <p id={ids.why} className="error-text" role="alert">
          {say('tag_too_long')}
        </p>
      )}
    </div>
  );
}

const SUGGESTIONS = 50;
