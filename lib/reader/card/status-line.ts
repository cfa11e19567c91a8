import type { AnnotationDraft } from '../draft';
import type { Words } from '../words';
import { button, element } from './elements';

/** The card's last line: whether what was added is saved, said aloud politely; the error's words and a second try where not. */
export interface StatusLine {
  readonly element: HTMLElement;
  readonly refresh: () => void;
  /** Says something that is not about saving (`已复制`). */
  readonly say: (words: string) => void;
}

/** Follows one draft. `remove` deletes the annotation. */
export function statusLine(page: Document, draft: AnnotationDraft, words: Words, remove: () => void): StatusLine {
  const said = element(page, 'span', { role: 'status' });
  const retry = button(page, words.say('action_retry'), { class: 'retry' });
  const erase = button(page, words.say('action_delete'), { class: 'delete' });
  retry.addEventListener('click', () => void draft.flush());
  erase.addEventListener('click', remove);
  const refresh = (): void => {
    const line = draftWords(draft, words);
    if (said.textContent !== line) said.textContent = line;
    said.classList.toggle('failed', draft.status === 'failed');
    retry.hidden = draft.status !== 'failed';
    erase.hidden = !draft.isStored;
  };
  refresh();
  return {
    element: element(page, 'footer', {}, [said, retry, erase]),
    refresh,
    say: (line) => (said.textContent = line),
  };
}

function draftWords({ status, error }: AnnotationDraft, { say, term }: Words): string {
  switch (status) {
    case 'clean':
      return '';
    case 'unsaved':
      return say('unsaved');
    case 'saving':
      return say('saving');
    case 'saved':
      return say('saved');
    case 'deleted':
      return say('deleted');
    case 'failed':
      return term(`error_${error ?? 'unexpected'}`);
  }
}
