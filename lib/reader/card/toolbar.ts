import type { Words } from '../words';
import { button, element } from './elements';
import type { CardHost } from './host';
import { moveBeside } from './position';
import type { Box } from './position';

/** What the toolbar offers for a selection. */
export const SELECTION_ACTIONS = ['note', 'tag', 'status', 'copy', 'wrong'] as const;
export type SelectionAction = (typeof SELECTION_ACTIONS)[number];

const LABELS = {
  note: 'action_note',
  tag: 'action_tag',
  status: 'action_status',
  copy: 'action_copy',
  wrong: 'action_missed',
} as const satisfies Record<SelectionAction, string>;

/** A small toolbar beside the selected text. It never takes the focus, so that the selection stays. */
export class SelectionToolbar {
  private readonly host: CardHost;
  private readonly act: (action: SelectionAction) => void;
  private drawn: HTMLElement | undefined;

  constructor(host: CardHost, act: (action: SelectionAction) => void) {
    this.host = host;
    this.act = act;
  }

  get isShown(): boolean {
    return this.drawn !== undefined;
  }

  /** Shows it beside `anchor`; `undefined` for `problem` offers the actions, else only the problem is said. */
  show(anchor: Box, words: Words, problem?: string): void {
    this.hide();
    const page = this.host.element.ownerDocument;
    const content =
      problem === undefined ? this.buttons(page, words) : [element(page, 'span', { class: 'said' }, [problem])];
    const bar = element(
      page,
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': words.say('toolbar_label') },
      content,
    );
    bar.addEventListener('pointerdown', (event) => event.preventDefault());
    bar.addEventListener('mousedown', (event) => event.preventDefault());
    this.host.attach();
    this.host.stage.append(bar);
    this.drawn = bar;
    moveBeside(bar, anchor);
  }

  /** Says something in place of the buttons (`已复制`). */
  say(words: string): void {
    const page = this.host.element.ownerDocument;
    this.drawn?.replaceChildren(element(page, 'span', { class: 'said', role: 'status' }, [words]));
  }

  hide(): void {
    this.drawn?.remove();
    this.drawn = undefined;
  }

  private buttons(page: Document, words: Words): HTMLElement[] {
    return SELECTION_ACTIONS.map((action) => {
      const one = button(page, words.say(LABELS[action]));
      one.addEventListener('click', () => this.act(action));
      return one;
    });
  }
}
