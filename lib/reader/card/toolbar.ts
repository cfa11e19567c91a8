import type { CardPart } from '../../messages/card-link';
import type { Words } from '../words';
import { button, element } from './elements';
import type { PageHost } from './host';
import { placeBeside, viewportOf } from './position';
import type { Box } from './position';

/**
 * What the toolbar offers for a selection: each opens the card there, where the page has no hand in
 * it.
 */
const ACTIONS = {
  note: 'action_note',
  tag: 'action_tag',
  status: 'action_status',
  copy: 'action_copy',
  wrong: 'action_missed',
} as const satisfies Partial<Record<CardPart, string>>;

/** The plain keys that do the same while the toolbar is shown. */
const KEYS: Readonly<Partial<Record<CardPart, string>>> = {
  note: 'N',
  tag: 'T',
  status: '1–6',
  copy: 'C',
};

export type SelectionAction = keyof typeof ACTIONS;

const SELECTION_ACTIONS: readonly SelectionAction[] = ['note', 'tag', 'status', 'copy', 'wrong'];

/**
 * A small toolbar beside the selected text. It never takes the focus, so that the selection stays.
 */
export class SelectionToolbar {
  readonly #host: PageHost;
  readonly #act: (action: SelectionAction) => void;
  #drawn: HTMLElement | undefined;

  constructor(host: PageHost, act: (action: SelectionAction) => void) {
    this.#host = host;
    this.#act = act;
  }

  get isShown(): boolean {
    return this.#drawn !== undefined;
  }

  /**
   * Shows it beside `anchor`; `undefined` for `problem` offers the actions, else only the problem
   * is said.
   */
  show(anchor: Box, words: Words, problem?: string): void {
    this.hide();
    const page = this.#host.element.ownerDocument;
    const content =
      problem === undefined
        ? this.#buttons(page, words)
        : [element(page, 'span', { class: 'said', role: 'status' }, [problem])];
    const bar = element(
      page,
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': words.say('toolbar_label') },
      content,
    );
    for (const type of ['pointerdown', 'mousedown'] as const) {
      bar.addEventListener(type, (event) => {
        event.preventDefault();
        event.stopPropagation();
      });
    }
    this.#host.attach();
    this.#host.stage.append(bar);
    this.#drawn = bar;
    const size = { width: bar.offsetWidth, height: bar.offsetHeight };
    const { left, top } = placeBeside(anchor, size, viewportOf(page));
    bar.style.cssText = `left:${left}px;top:${top}px`;
  }

  hide(): void {
    this.#drawn?.remove();
    this.#drawn = undefined;
  }

  #buttons(page: Document, words: Words): HTMLElement[] {
    return SELECTION_ACTIONS.map((action) => {
      const one = button(page, words.say(ACTIONS[action]), { title: KEYS[action] });
      /* A page cannot press it by script. */
      one.addEventListener('click', (event) => {
        event.stopPropagation();
        if (event.isTrusted) this.#act(action);
      });
      return one;
    });
  }
}
