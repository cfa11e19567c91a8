import type { Extraction } from '../../model/extraction';
import type { AnnotationDraft } from '../draft';
import { factsOf, gist } from '../facts';
import type { Place } from '../places';
import type { Words } from '../words';
import { actionBar } from './action-bar';
import { copyBox } from './copy-box';
import { element } from './elements';
import { drawFacts } from './fact-list';
import { borrowFocus, rootOf, trapFocus } from './focus';
import { chipWords, drawHeading } from './heading';
import type { CardHost } from './host';
import { noteEditor } from './note-editor';
import { moveBeside } from './position';
import type { Box, Placement } from './position';
import { statusLine } from './status-line';
import { tagEditor } from './tag-editor';

/** What the card asks of the reader. */
export interface CardWorld {
  readonly words: () => Words;
  readonly extraction: () => Extraction;
  readonly draftOf: (place: Place) => AnnotationDraft;
  /** The wording with its source. */
  readonly cite: (place: Place) => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly knownTags: () => Promise<readonly string[]>;
}

/** How a card is opened: on what stands here (the first is shown), beside what, and which part takes the focus. */
export interface Opening {
  readonly places: readonly Place[];
  /** `undefined` while the place is not drawn; the card then stays where it is. */
  readonly anchor: () => Box | undefined;
  /** `none` leaves the focus in the page: the card was opened by hovering. */
  readonly focus: 'none' | 'card' | 'note' | 'tag' | 'status';
}

interface Drawn {
  readonly element: HTMLElement;
  readonly place: Place;
  readonly draft: AnnotationDraft;
  readonly focus: (part: Opening['focus']) => void;
  readonly stop: () => void;
}

/** The card: one at a time, in the host's shadow root. It outlives the text it speaks of, so that typing is never lost. */
export class Card {
  private readonly host: CardHost;
  private readonly world: CardWorld;
  private drawn: Drawn | undefined;
  private opening: Opening | undefined;
  private giveBack: (() => void) | undefined;
  private side: Placement['side'] | undefined;

  constructor(host: CardHost, world: CardWorld) {
    this.host = host;
    this.world = world;
  }

  /** The place shown; `undefined` while closed. */
  get place(): Place | undefined {
    return this.drawn?.place;
  }

  /** Whether the reader is at work in it: the focus is inside, or something is not saved. A busy card is not closed by hovering elsewhere. */
  get isBusy(): boolean {
    if (this.drawn === undefined) return false;
    return this.drawn.draft.isUnsaved || this.drawn.draft.status === 'failed' || this.hasFocus;
  }

  /** Whether closing loses sight of nothing: a save that failed must be seen. */
  get canClose(): boolean {
    return this.drawn?.draft.status !== 'failed';
  }

  /** Whether the keyboard's focus is inside. */
  get hasFocus(): boolean {
    return this.drawn !== undefined && this.drawn.element.contains(rootOf(this.drawn.element).activeElement);
  }

  /** Shows the first of `places`. Opening on what is already shown only moves the focus. */
  open(opening: Opening): void {
    const [place] = opening.places;
    if (place === undefined) return;
    this.host.attach();
    if (this.place?.key !== place.key) this.show(place, opening);
    if (this.opening !== opening) this.side = undefined;
    this.opening = opening;
    this.move();
    if (opening.focus === 'none' || this.drawn === undefined) return;
    const { element: card } = this.drawn;
    if (!this.hasFocus) this.giveBack = borrowFocus(card);
    this.drawn.focus(opening.focus);
  }

  /** Closes, saving what is unsaved, and gives the focus back to the page if it was inside. */
  close(): void {
    const hadFocus = this.hasFocus;
    const { drawn } = this;
    if (drawn === undefined) return;
    this.drawn = undefined;
    drawn.stop();
    drawn.element.remove();
    void drawn.draft.flush();
    if (hadFocus) this.giveBack?.();
    this.giveBack = undefined;
  }

  /** Stands beside its place again: the page scrolled or the window changed. */
  move(): void {
    const box = this.opening?.anchor();
    if (this.drawn !== undefined && box !== undefined) this.side = moveBeside(this.drawn.element, box, this.side);
  }

  private show(place: Place, opening: Opening): void {
    const hadFocus = this.hasFocus;
    const before = this.drawn;
    before?.stop();
    void before?.draft.flush();
    const drawn = this.draw(place, opening);
    if (before === undefined) this.host.stage.append(drawn.element);
    else before.element.replaceWith(drawn.element);
    this.drawn = drawn;
    if (hadFocus) drawn.element.focus({ preventScroll: true });
  }

  private draw(place: Place, opening: Opening): Drawn {
    const page = this.host.element.ownerDocument;
    const words = this.world.words();
    const draft = this.world.draftOf(place);
    const note = noteEditor(page, draft, words);
    const tags = tagEditor(page, draft, words, this.world.knownTags());
    const line = statusLine(page, draft, words, () => void this.remove(draft));
    const shown = { place, draft, words };
    const bar = actionBar(page, shown, {
      showNote: () => reveal(note),
      showTags: () => reveal(tags),
      copy: () => void this.copy(place, card, line.say),
    });
    const reveal = (part: typeof note): void => {
      part.element.hidden = false;
      this.move();
      part.focus();
    };
    const card = element(
      page,
      'div',
      { class: 'card', role: 'dialog', tabindex: '-1', 'aria-label': labelOf(place, words) },
      [
        drawHeading(page, opening.places, place, {
          words,
          choose: (other) => this.show(other, opening),
          close: () => this.close(),
        }),
        element(page, 'p', { class: `quote ${place.subject}` }, [gist(place.text, 300)]),
        drawFacts(page, factsOf(place, this.world.extraction(), words)),
        bar.element,
        tags.element,
        note.element,
        line.element,
      ],
    );
    note.element.hidden = draft.fields.note === '';
    tags.element.hidden = draft.fields.tags.length === 0;
    const refresh = (): void => [bar, tags, note, line].forEach((part) => part.refresh());
    refresh();
    trapFocus(card, () => this.close());
    let isClean = draft.status === 'clean';
    const follow = (): void => {
      refresh();
      /* The first words below the buttons make the card higher. */
      if (isClean && draft.status !== 'clean') this.move();
      isClean = draft.status === 'clean';
    };
    return {
      element: card,
      place,
      draft,
      stop: draft.onChange(follow),
      focus: (part) => {
        if (part === 'note') reveal(note);
        else if (part === 'tag') reveal(tags);
        else if (part === 'status') bar.focus();
        else if (!this.hasFocus) card.focus({ preventScroll: true });
      },
    };
  }

  /** A failed deletion is said on the card; else there is nothing left to show. */
  private async remove(draft: AnnotationDraft): Promise<void> {
    await draft.remove();
    if (draft.status === 'deleted' && this.drawn?.draft === draft) this.close();
  }

  private async copy(place: Place, card: HTMLElement, say: (words: string) => void): Promise<void> {
    const text = this.world.cite(place);
    const { say: word } = this.world.words();
    if (await this.world.copy(text)) return say(word('copied'));
    say(word('copy_failed'));
    card.querySelector('.copy-box')?.remove();
    const box = copyBox(card.ownerDocument, text, word('copy_box'));
    card.querySelector('footer')?.before(box.element);
    box.select();
  }
}

const labelOf = (place: Place, words: Words): string =>
  words.say('card_label', { what: `${chipWords(place, words)} ${gist(place.text)}` });
