import type { DraftView } from '../../lib/view/note-draft';
import type { Paper } from '../../lib/view/writing-desk';
import { useWords } from '../words';
import { NoteField } from './note-field';
import { TagEditor } from './tag-editor';
import type { Edits } from './use-edits';
import './annotation-editor.css';

interface AnnotationEditorProps {
  readonly paper: Paper;
  readonly view: DraftView;
  readonly edits: Edits;
  /** What is annotated, for screen readers. */
  readonly about: string;
}

/** Note and tags of one place; each saves itself. */
export function AnnotationEditor({ paper, view, edits, about }: AnnotationEditorProps) {
  const { say } = useWords();
  return (
    <div className="annotation-editor" role="group" aria-label={`${say('annotate')}: ${about}`}>
      <NoteField paper={paper} view={view} takesFocus />
      <span className="annotation-editor__label">{say('tags')}</span>
      <TagEditor tags={edits.tags} onChange={edits.setTags} />
    </div>
  );
}
