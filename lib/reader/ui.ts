import { spanRects } from '../dom/viewport';
import type { CardPart, FromCard } from '../messages/card-link';
import type { callBackground } from '../messages/send';
import type { Settings } from '../model/settings';
import type { Span } from '../model/span';
import { MAX_QUOTE } from '../model/limits';
import { stepFrom as stepToPlace } from '../model/steps';
import type { Step } from '../model/steps';
import { cardContent, sentenceSpan, wholeSentence } from './card/content';
import type { CardKey } from './card/card-keys';
import { CardFrame } from './card/frame';
import { boxAround, nearestLine, viewportOf } from './card/position';
import type { Anchor } from './card/position';
import { SelectionToolbar } from './card/toolbar';
import type { SelectionAction } from './card/toolbar';
import type { Point } from './hover';
import { showSpan } from './jump';
import { followed } from './follow';
import { placeKey, placeNow, placesAt, stepFrom, stopOf } from './places';
import type { Place } from './places';
import { selectedSpan } from './selecting';
import type { ReaderSession } from './session';
import type { Words } from './words';

/** What the reader's surface in the page needs. */
export interface UiWorld {
  readonly page: Document;
  readonly session: ReaderSession;
  readonly words: () => Words;
  readonly call: typeof callBackground;
}

/** A sentence higher than this share of the window cannot be stood beside as a whole. */
const TOO_HIGH = 0.6;

/** Where the reader pointed, or which verdict they chose, when a card was opened. */
interface Opened {
  readonly point?: Point;
  readonly verdict?: number;
}

/** What a plain key opens the card at, on a selection. */
const PARTS: Readonly<Record<string, CardPart>> = { n: 'note', t: 'tag', c: 'copy' };

/** What the reader sees and does in the page: card, selection toolbar, stepping, jumping. */
export class ReaderUi {
  readonly card: CardFrame;
  readonly toolbar: SelectionToolbar;
  readonly #world: UiWorld;
  #last: Place | undefined;
  /** The text in which the places of the open card were found last. */
  #text = '';
  /** The text that the open card was told of. */
  #told = '';
  #frame: number | undefined;
  #wordClicked = false;
  /** Something is said that stays until the reader has pressed somewhere. */
  #isSaying = false;

  constructor(world: UiWorld) {
    this.#world = world;
    this.card = new CardFrame({
      page: world.page,
      call: world.call,
      title: () => world.words().say('card_title'),
      hear: (message) => world.session.guard(() => this.#hear(message)),
      stolen: () => this.#say('card_stolen'),
    });
    this.toolbar = new SelectionToolbar(this.card.host, (action) =>
      world.session.guard(() => this.#act(action)),
    );
  }

  /** Whether an event's target is the extension's own. */
  readonly isOwn = (target: EventTarget | null): boolean => target === this.card.host.element;

  /** What can be seen at a point of the screen, innermost first. */
  placesAt(point: Point): readonly Place[] {
    const { painting, places } = this.#world.session;
    return painting
      .keysAt(point.x, point.y)
      .flatMap((key) => places.find((place) => place.key === key) ?? []);
  }

  /** Opens the card on what stands at a point. */
  openAt(point: Point): void {
    const places = this.placesAt(point);
    if (places[0] !== undefined) this.#open(places, 'none', { point });
  }

  /** Goes to the next or previous place and opens its card there. */
  step(direction: 1 | -1): void {
    const { session } = this.#world;
    const from = this.#last ?? this.#firstOnScreen();
    const place = stepFrom(session.visible, from, direction);
    if (place === undefined || !this.jump(place)) return;
    this.#open(this.#together(place), 'card');
  }

  /** Goes to the next or previous place of a kind and opens its card, as a command asks. */
  stepTo(step: Step): void {
    this.openPlace(stepToPlace(this.#world.session.visible.map(stopOf), this.place(), step));
  }

  /** Opens the card on a place that a step leads to; says so where there is none. */
  openPlace(span: Span | undefined): void {
    if (span === undefined) return this.#say('step_none');
    const { places, current } = this.#world.session;
    const { start, end } = span;
    const found = places.find((place) => place.start === start && place.end === end);
    const text = current?.text.slice(start, end) ?? '';
    const key = placeKey('passage', start, end);
    const place: Place = found ?? { key, subject: 'passage', start, end, text };
    if (this.jump(place)) this.#open(this.#together(place), 'card');
  }

  /**
   * Where the reader is: at the last place while that is in sight, else above the window's first.
   */
  place(): Span {
    const map = this.#world.session.text.map();
    const { innerHeight } = this.#world.page.defaultView ?? window;
    const last = this.#last;
    if (last && spanRects(map, last).some(({ top, bottom }) => bottom > 0 && top < innerHeight))
      return { start: last.start, end: last.end };
    return { start: this.#firstOnScreen(), end: Number.MAX_SAFE_INTEGER };
  }

  /**
   * Brings a span of the flat text to the middle of the screen and flashes it. Answers whether it
   * can be seen.
   */
  jump(span: Span): boolean {
    const { text, painting } = this.#world.session;
    if (!showSpan(text.map(), span)) return false;
    painting.flash(span);
    this.card.move();
    return true;
  }

  /** Offers the actions for what is selected now; hides them where nothing is. */
  offer(): void {
    if (this.#isSaying) return;
    const selection = this.#world.page.getSelection();
    const span = selectedSpan(this.#world.session.text.map(), selection);
    if (span === undefined || selection === null || this.card.isBusy || this.#isOfShown(span)) {
      return this.toolbar.hide();
    }
    this.pressedElsewhere();
    const box = nearestLine([...selection.getRangeAt(0).getClientRects()].reverse(), undefined);
    const words = this.#world.words();
    const problem = span.end - span.start > MAX_QUOTE ? words.say('too_long') : undefined;
    if (box !== undefined) this.toolbar.show(box, words, problem);
  }

  /**
   * A plain key pressed in the page: beside an open card it acts there; N, T, C and 1 to 6 open one
   * on what the toolbar stands beside. Answers whether it was for either.
   */
  press(pressed: CardKey): boolean {
    if (!this.toolbar.isShown || this.#isSaying) return this.card.press(pressed);
    const { key } = pressed;
    const part = /^[1-9]$/.test(key) ? 'status' : PARTS[key];
    if (part === undefined) return false;
    this.annotateSelection(part, part === 'status' ? Number(key) - 1 : undefined);
    return true;
  }

  /** Opens the card on what is selected. */
  annotateSelection(part: CardPart = 'note', verdict?: number): void {
    const place = this.#selectedPlace();
    if (place !== undefined) this.#open([place], part, { verdict });
    this.toolbar.hide();
  }

  /**
   * The page scrolled or the window changed: the card stands beside its place again, the toolbar
   * goes.
   */
  moved(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.card.move();
      if (!this.#isSaying) this.toolbar.hide();
    });
  }

  /**
   * The reader turned to the page: the card closes and saves; a pinned one stays, and one with
   * something that cannot be saved now.
   */
  pressedElsewhere(): void {
    if (!this.card.isPinned) this.#close();
  }

  /**
   * The reader pressed on the page. On what the card speaks of it stays: a double click begins like
   * that.
   */
  pressedAt(point: Point): void {
    this.#wordClicked = false;
    if (this.#isSaying) this.#hideToolbar();
    const key = this.card.shown?.places[0]?.key;
    if (key === undefined || !this.placesAt(point).some((place) => place.key === key))
      this.pressedElsewhere();
  }

  /** A double click selected a word: on what the card speaks of, that is no passage to annotate. */
  doubleClicked(): void {
    this.#wordClicked = true;
  }

  /** Escape pressed in the page: what is open closes, but for what could not be saved. */
  escape(): void {
    this.#hideToolbar();
    this.#close();
  }

  /** The reader chose otherwise: what does not come by itself any more goes. */
  apply({ cardMode, selectionToolbar }: Pick<Settings, 'cardMode' | 'selectionToolbar'>): void {
    if (cardMode === 'off') this.#close();
    if (!selectionToolbar) this.#hideToolbar();
  }

  /** The page is another one now: what was open on it closes. */
  reset(): void {
    this.#last = undefined;
    this.#hideToolbar();
    this.#close();
  }

  /** The page was painted anew: a card that is open on another text is told where it stands now. */
  follow(): void {
    const { session, page } = this.#world;
    const { shown } = this.card;
    const { current } = session;
    if (shown === undefined || current === undefined || current.textHash === this.#told) return;
    if (current.request.url !== shown.address) return;
    this.#told = current.textHash;
    const [place] = shown.places;
    const { text } = current;
    const span = place && followed(this.#text, text, place);
    const now = place && placeNow(place, session.places, span && { span, text });
    if (now === undefined) return this.card.follow(undefined, () => undefined);
    this.#last = now;
    this.#text = current.text;
    const content = cardContent(this.#together(now), 'none', current, page);
    this.card.follow(content, this.#anchorOf(now, undefined));
  }

  /** Takes everything out of the page. */
  dispose(): void {
    this.toolbar.hide();
    this.card.dispose();
  }

  #close(): void {
    if (this.card.canClose) this.card.hide();
  }

  #hideToolbar(): void {
    this.#isSaying = false;
    this.toolbar.hide();
  }

  /** Whether that is what the card was opened on, or a word of it that a double click selected. */
  #isOfShown({ start, end }: Span): boolean {
    const place = this.card.shown?.places[0];
    if (place === undefined || start < place.start || place.end < end) return false;
    return this.#wordClicked || (place.start === start && place.end === end);
  }

  #hear(message: FromCard): void {
    if (message.kind === 'step') this.step(message.direction);
    if (message.kind === 'jump') this.jump(message);
  }

  #act(action: SelectionAction): void {
    this.annotateSelection(action);
  }

  /** Says something beside the selection, or at the top of the window. */
  #say(key: 'card_stolen' | 'step_none'): void {
    const words = this.#world.words();
    const { width } = viewportOf(this.#world.page);
    this.#isSaying = true;
    this.toolbar.show({ left: width / 2, top: 0, width: 0, height: 0 }, words, words.say(key));
  }

  #open(places: readonly Place[], part: CardPart, { point, verdict }: Opened = {}): void {
    const { session, page } = this.#world;
    const { current } = session;
    const [place] = places;
    if (place === undefined || current === undefined) return;
    this.#last = place;
    this.#text = current.text;
    this.#told = current.textHash;
    const content = cardContent(places, part, current, page);
    this.card.show(
      verdict === undefined ? content : { ...content, verdict },
      this.#anchorOf(place, point),
    );
  }

  /**
   * The box of the sentence that the card speaks of, wherever it is scrolled to; of the nearest
   * line where it is long.
   */
  #anchorOf(place: Place, point: Point | undefined): () => Anchor | undefined {
    const { session, page } = this.#world;
    const { scrollX, scrollY } = globalThis;
    const text = session.current?.text ?? '';
    const spans = [wholeSentence(text, place), sentenceSpan(text, place)];
    return () => {
      const map = session.text.map();
      const boxes = spans.map((span) => boxAround(spanRects(map, span)));
      const around = boxes.find(
        (box) => box !== undefined && box.height <= viewportOf(page).height * TOO_HIGH,
      );
      const moved = point && {
        x: point.x + scrollX - globalThis.scrollX,
        y: point.y + scrollY - globalThis.scrollY,
      };
      const line = nearestLine(spanRects(map, place), moved);
      return around === undefined ? line : { ...around, near: line?.left };
    };
  }

  #selectedPlace(): Place | undefined {
    const { text, current, places } = this.#world.session;
    const span = selectedSpan(text.map(), this.#world.page.getSelection());
    if (current === undefined || span === undefined || span.end - span.start > MAX_QUOTE)
      return undefined;
    const found = places.find((place) => place.start === span.start && place.end === span.end);
    const key = placeKey('passage', span.start, span.end);
    return (
      found ?? { ...span, key, subject: 'passage', text: current.text.slice(span.start, span.end) }
    );
  }

  /** A place together with what it stands in. */
  #together(place: Place): readonly Place[] {
    return [
      place,
      ...placesAt(this.#world.session.visible, place.start).filter(
        (other) => other.key !== place.key,
      ),
    ];
  }

  /** Where reading goes on: the offset of the first visible place that is not above the screen. */
  #firstOnScreen(): number {
    const { visible, text } = this.#world.session;
    const map = text.map();
    let low = 0;
    let high = visible.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = visible[middle];
      const bottom = place && spanRects(map, place).at(-1)?.bottom;
      if (bottom !== undefined && bottom < 0) low = middle + 1;
      else high = middle;
    }
    return visible[low]?.start ?? 0;
  }
}
