import type { AnnotationDraft } from '../draft';
import type { Words } from '../words';
import { element } from './elements';

/** What the store takes. */
const MAX_NOTE = 100_000;

/** A part of the card that follows a draft. */
export interface EditorPart {
  readonly element: HTMLElement;
  /** Takes over what the draft holds, without disturbing what is being typed. */
  readonly refresh: () => void;
  readonly focus: () => void;
}

/** The note: saved while typing, but never in the middle of an input method's composition. */
export function noteEditor(page: Document, draft: AnnotationDraft, { say }: Words): EditorPart {
  const area = element(page, 'textarea', {
    id: 'note',
    rows: '3',
    placeholder: say('note_placeholder'),
    maxlength: String(MAX_NOTE),
  });
  area.value = draft.fields.note;
  let composing = false;
  const take = (): void => {
    if (!composing && area.value !== draft.fields.note) draft.edit({ note: area.value });
  };
  area.addEventListener('compositionstart', () => (composing = true));
  area.addEventListener('compositionend', () => {
    composing = false;
    take();
  });
  area.addEventListener('input', take);
  area.addEventListener('blur', () => {
    composing = false;
    take();
    void draft.flush();
  });
  const refresh = (): void => {
    if (composing || area.value === draft.fields.note) return;
    /* The panel may change the note while the reader is in it: the cursor stays where it is. */
    const { selectionStart, selectionEnd } = area;
    area.value = draft.fields.note;
    area.setSelectionRange(selectionStart, selectionEnd);
  };
  const label = element(page, 'label', { for: 'note' }, [say('action_note')]);
  return { element: element(page, 'div', { class: 'box' }, [label, area]), refresh, focus: () => area.focus() };
}
