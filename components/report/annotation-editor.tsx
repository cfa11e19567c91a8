import type { Topic } from '../../lib/model/extraction';
import { NoteMarkdown } from '../note-markdown';
import { useWords } from '../words';
import { useHistory } from './history-source';
import { NoteField } from './note-field';
import { OtherVersions } from './other-versions';
import { SaveFailure } from './save-failure';
import { TagEditor } from './tag-editor';
import type { Writing } from './use-writing';
import './annotation-editor.css';

interface AnnotationEditorProps {
  readonly writing: Writing;
  /** What is annotated, for screen readers. */
  readonly about: string;
  /** What it is about: the word for it is offered as a tag. */
  readonly topic?: Topic;
  /** Its Markdown is shown as it reads until the reader writes again. */
  readonly isRead?: boolean;
}

/** Note and tags of one place; each saves itself. */
export function AnnotationEditor({ writing, about, topic, isRead }: AnnotationEditorProps) {
  const { say, term } = useWords();
  const history = useHistory();
  const { paper, note, edits } = writing;
  return (
    <div className="annotation-editor" role="group" aria-label={`${say('annotate')}: ${about}`}>
      {isRead === true ? (
        <NoteMarkdown note={note.text} />
      ) : (
        <NoteField paper={paper} view={note} />
      )}
      <OtherVersions writing={writing} />
      {history({ writing, about })}
      <span className="annotation-editor__label">{say('tags')}</span>
      <TagEditor
        tags={edits.tags}
        topic={topic && term(`topic_${topic}`)}
        onChange={(tags) => void paper.edits.edit({ tags })}
      />
      {edits.error !== undefined && (
        <SaveFailure
          error={edits.error}
          retry={() => void paper.edits.flush()}
          text={edits.tags.join('、')}
        />
      )}
    </div>
  );
}
