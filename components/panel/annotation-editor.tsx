import { useState } from 'react';
import type { AnnotationEdit } from '../../lib/messages/map';
import type { ErrorCode } from '../../lib/model/result';
import { useWords } from '../words';
import { NoteField } from './note-field';
import { StatusSelect } from './status-select';
import { TagEditor } from './tag-editor';
import { usePaper } from './use-paper';
import type { WritablePlace } from './use-paper';
import './annotation-editor.css';

interface AnnotationEditorProps {
  readonly place: WritablePlace;
  /** What is annotated, for screen readers. */
  readonly about: string;
  readonly takesFocus?: boolean;
}

/** Status (of a pledge), tags and note of one place; every field saves itself. */
export function AnnotationEditor({ place, about, takesFocus = false }: AnnotationEditorProps) {
  const { say, term } = useWords();
  const { annotation, subject } = place;
  const { view, ...paper } = usePaper(place);
  const [error, setError] = useState<ErrorCode>();
  const edit = async (fields: AnnotationEdit['fields']): Promise<void> => {
    const saved = await paper.annotator.edit(fields);
    setError(saved.ok ? undefined : saved.error);
  };
  return (
    <div className="annotation-editor" role="group" aria-label={`${say('annotate')}: ${about}`}>
      <NoteField paper={paper} view={view} takesFocus={takesFocus} />
      <div className="annotation-editor__line">
        <span className="annotation-editor__label">{say('tags')}</span>
        <TagEditor tags={annotation?.tags ?? []} onChange={(tags) => void edit({ tags })} />
      </div>
      {subject === 'pledge' && (
        <div className="annotation-editor__line">
          <span className="annotation-editor__label">{say('status')}</span>
          {/* JSON has no `undefined`: null takes the status back. */}
          <StatusSelect status={annotation?.status} about={about} onChange={(status) => void edit({ status: status ?? null })} />
        </div>
      )}
      {error !== undefined && (
        <p className="annotation-editor__error" role="alert">
          {term(`error_${error}`)}
        </p>
      )}
    </div>
  );
}
