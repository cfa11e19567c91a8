import type { AnnotationDraft } from '../draft';
import type { Words } from '../words';
import { button, element } from './elements';
import type { EditorPart } from './note-editor';

/** What the store takes. */
const MAX_TAG = 100;
const MAX_TAGS = 100;

/** Tags typed at once are parted by commas of any width, 、 or ；. */
const BETWEEN_TAGS = /[,，、;；\n]/;

/** The tags as chips, and a field that offers the tags used before. Enter or leaving the field adds what is typed. */
export function tagEditor(
  page: Document,
  draft: AnnotationDraft,
  words: Words,
  known: Promise<readonly string[]>,
): EditorPart {
  const { say } = words;
  const chips = element(page, 'div', { class: 'tags' });
  const list = element(page, 'datalist', { id: 'known-tags' });
  const field = element(page, 'input', {
    id: 'tag',
    type: 'text',
    list: 'known-tags',
    placeholder: say('tag_placeholder'),
    maxlength: String(MAX_TAG),
    autocomplete: 'off',
  });
  const add = (): void => {
    const typed = tagsIn(field.value);
    field.value = '';
    const tags = [...new Set([...draft.fields.tags, ...typed])].slice(0, MAX_TAGS).sort();
    if (tags.length !== draft.fields.tags.length) draft.edit({ tags });
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  });
  field.addEventListener('blur', () => {
    if (field.value.trim() !== '') add();
  });
  let drawn: string | undefined;
  const refresh = (): void => {
    const state = draft.fields.tags.join('\n');
    if (state === drawn) return;
    drawn = state;
    chips.replaceChildren(...draft.fields.tags.map((tag) => chip(tag)));
  };
  const chip = (tag: string): HTMLElement => {
    const remove = button(page, '×', { 'aria-label': say('tag_remove', { tag }) });
    remove.addEventListener('click', () => {
      draft.edit({ tags: draft.fields.tags.filter((other) => other !== tag) });
      field.focus();
    });
    return element(page, 'span', { class: 'tag' }, [tag, remove]);
  };
  void known.then((names) => list.append(...names.map((name) => element(page, 'option', { value: name }))));
  refresh();
  const label = element(page, 'label', { for: 'tag' }, [say('action_tag')]);
  return {
    element: element(page, 'div', { class: 'box' }, [label, chips, field, list]),
    refresh,
    focus: () => field.focus(),
  };
}

/** The tags in what was typed: `住房、待查` is two. */
const tagsIn = (typed: string): string[] =>
  typed
    .split(BETWEEN_TAGS)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
