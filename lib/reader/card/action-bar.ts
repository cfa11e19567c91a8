import { PLEDGE_STATUSES } from '../../model/annotation';
import type { AnnotationDraft } from '../draft';
import type { Place } from '../places';
import type { Words } from '../words';
import { button, element } from './elements';
import type { EditorPart } from './note-editor';

/** What the buttons do beyond the draft. */
export interface ActionBarActs {
  readonly showTags: () => void;
  readonly showNote: () => void;
  readonly copy: () => void;
}

/** Tag, note, status, copy with source, "this is wrong". What was measured has no status to follow; a pledge has. */
export function actionBar(
  page: Document,
  { place, draft, words }: { readonly place: Place; readonly draft: AnnotationDraft; readonly words: Words },
  acts: ActionBarActs,
): EditorPart {
  const { say } = words;
  const tags = button(page, say('action_tag'));
  const note = button(page, say('action_note'));
  const copy = button(page, say('action_copy'));
  const wrong = button(page, say(place.subject === 'passage' ? 'action_missed' : 'action_wrong'));
  const status = statusChoice(page, draft, words);
  tags.addEventListener('click', acts.showTags);
  note.addEventListener('click', acts.showNote);
  copy.addEventListener('click', acts.copy);
  wrong.addEventListener('click', () => draft.edit({ disputed: !draft.fields.disputed }));
  const refresh = (): void => {
    status.value = draft.fields.status ?? '';
    wrong.setAttribute('aria-pressed', String(draft.fields.disputed));
  };
  refresh();
  const hasStatus = place.metric?.status !== 'actual';
  const bar = element(page, 'div', { class: 'actions' }, [note, tags, hasStatus ? status : undefined, copy, wrong]);
  return { element: bar, refresh, focus: () => (hasStatus ? status : note).focus() };
}

function statusChoice(page: Document, draft: AnnotationDraft, { say, term }: Words): HTMLSelectElement {
  const options = PLEDGE_STATUSES.map((status) =>
    element(page, 'option', { value: status }, [term(`pledgeStatus_${status}`)]),
  );
  const none = element(page, 'option', { value: '' }, [`${say('action_status')}：${say('no_status')}`]);
  const choice = element(page, 'select', { 'aria-label': say('action_status') }, [none, ...options]);
  choice.addEventListener('change', () => {
    draft.edit({ status: PLEDGE_STATUSES.find((status) => status === choice.value) ?? null });
  });
  return choice;
}
