import { describe } from '../anchor/describe';
import type { AnnotationTarget } from '../model/annotation';
import type { Span } from '../model/span';
import { spanRects } from '../dom/viewport';
import { Card } from './card/card';
import type { Opening } from './card/card';
import { createHost } from './card/host';
import type { CardHost } from './card/host';
import { nearestLine } from './card/position';
import type { Box } from './card/position';
import { SelectionToolbar } from './card/toolbar';
import type { SelectionAction } from './card/toolbar';
import { cite } from './citation';
import { copyText } from './clipboard';
import type { Point } from './hover';
import { showSpan } from './jump';
import { placeKey, placesAt, stepFrom } from './places';
import type { Place } from './places';
import { selectedSpan } from './selecting';
import type { ReaderSession } from './session';
import type { Words } from './words';

/** The longest quotation that is kept: what the store takes. */
const MAX_QUOTE = 20_000;

/** What the reader's surface in the page needs. */
export interface UiWorld {
  readonly page: Document;
  readonly session: ReaderSession;
  readonly words: () => Words;
  readonly knownTags: () => Promise<readonly string[]>;
  /** Today, as an ISO day. */
  readonly today: () => string;
}

/** What the reader sees and does in the page: card, selection toolbar, stepping, jumping. */
export class ReaderUi {
  readonly host: CardHost;
  readonly card: Card;
  readonly toolbar: SelectionToolbar;
  private readonly world: UiWorld;
  private last: Place | undefined;
  private frame: number | undefined;
  private readonly targets = new Map<string, AnnotationTarget>();

  constructor(world: UiWorld) {
    this.world = world;
    this.host = createHost(world.page);
    this.toolbar = new SelectionToolbar(this.host, (action) => this.act(action));
    this.card = new Card(this.host, {
      words: world.words,
      extraction: () => world.session.extraction,
      draftOf: (place) => world.session.drafts.of(place, this.targetOf(place)),
      cite: (place) => this.cite(place),
      copy: (text) => copyText(text, this.host.root),
      knownTags: world.knownTags,
    });
  }

  /** What is painted at a point of the screen, innermost first. */
  placesAt(point: Point): readonly Place[] {
    const { painting, places } = this.world.session;
    return painting.keysAt(point.x, point.y).flatMap((key) => places.find((place) => place.key === key) ?? []);
  }

  /** Opens the card on what stands at a point. */
  openAt(point: Point): void {
    const places = this.placesAt(point);
    if (places[0] !== undefined) this.open(places, { point, focus: 'none' });
  }

  /** Goes to the next or previous place and opens its card there. */
  step(direction: 1 | -1): void {
    const { session } = this.world;
    const from = this.card.place ?? this.last ?? this.firstOnScreen();
    const place = stepFrom(session.painted, from, direction);
    if (place === undefined || !this.jump(place)) return;
    this.open(this.together(place), { focus: 'card' });
  }

  /** Brings a span of the flat text to the middle of the screen and flashes it. Answers whether it can be seen. */
  jump(span: Span): boolean {
    const { text, painting } = this.world.session;
    if (!showSpan(text.map(), span)) return false;
    painting.flash(span);
    this.card.move();
    return true;
  }

  /** Offers the actions for what is selected now; hides them where nothing is. */
  offer(): void {
    const selection = this.world.page.getSelection();
    const span = selectedSpan(this.world.session.text.map(), selection);
    if (span === undefined || selection === null || this.card.hasFocus) return this.toolbar.hide();
    const box = nearestLine([...selection.getRangeAt(0).getClientRects()].reverse(), undefined);
    const words = this.world.words();
    const problem = span.end - span.start > MAX_QUOTE ? words.say('too_long') : undefined;
    if (box !== undefined) this.toolbar.show(box, words, problem);
  }

  /** Opens the card on what is selected. */
  annotateSelection(focus: Opening['focus'] = 'note'): void {
    const place = this.selectedPlace();
    if (place !== undefined) this.open([place], { focus });
    this.toolbar.hide();
  }

  /** The page scrolled or the window changed: the card stands beside its place again, the toolbar goes. */
  moved(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.card.move();
      this.toolbar.hide();
    });
  }

  /** The reader turned to the page: the card closes and saves; what cannot be saved now keeps it open. */
  pressedElsewhere(): void {
    if (this.card.canClose) this.card.close();
  }

  /** Escape pressed in the page: what is open closes. */
  escape(): void {
    this.toolbar.hide();
    this.card.close();
  }

  /** Takes everything out of the page. */
  dispose(): void {
    this.card.close();
    this.toolbar.hide();
    this.host.detach();
  }

  private act(action: SelectionAction): void {
    const place = this.selectedPlace();
    if (place === undefined) return this.toolbar.hide();
    if (action === 'copy') {
      const { say } = this.world.words();
      void copyText(this.cite(place), this.host.root).then((copied) => {
        if (copied) this.toolbar.say(say('copied'));
        else this.annotateSelection('card');
      });
      return;
    }
    this.annotateSelection(action === 'wrong' ? 'card' : action);
    if (action === 'wrong') this.world.session.drafts.of(place, this.targetOf(place)).edit({ disputed: true });
  }

  private open(
    places: readonly Place[],
    { point, focus }: { readonly point?: Point; readonly focus: Opening['focus'] },
  ): void {
    const [place] = places;
    if (place === undefined) return;
    this.last = place;
    const { scrollX, scrollY } = globalThis;
    const anchor = (): Box | undefined => {
      const moved = point && { x: point.x + scrollX - globalThis.scrollX, y: point.y + scrollY - globalThis.scrollY };
      return nearestLine(spanRects(this.world.session.text.map(), place), moved);
    };
    this.card.open({ places, anchor, focus });
  }

  private selectedPlace(): Place | undefined {
    const { text, current, places } = this.world.session;
    const span = selectedSpan(text.map(), this.world.page.getSelection());
    if (current === undefined || span === undefined || span.end - span.start > MAX_QUOTE) return undefined;
    const found = places.find((place) => place.start === span.start && place.end === span.end);
    const key = placeKey('passage', span.start, span.end);
    return found ?? { ...span, key, subject: 'passage', text: current.text.slice(span.start, span.end) };
  }

  /** A place together with what it stands in. */
  private together(place: Place): readonly Place[] {
    return [place, ...placesAt(this.world.session.painted, place.start).filter((other) => other.key !== place.key)];
  }

  /** Made when the card opens, on the text as it then is; kept, because the text may be gone when the draft is saved. */
  private targetOf(place: Place): AnnotationTarget {
    const { current, source } = this.world.session;
    const known = place.annotation?.target ?? this.targets.get(place.key);
    if (known !== undefined && known.textHash === current?.textHash) return known;
    if (place.annotation !== undefined) return place.annotation.target;
    if (current === undefined) throw new RangeError('a place without a text');
    const target = describe(current.text, current.textHash, place, source);
    this.targets.set(place.key, target);
    return target;
  }

  private cite(place: Place): string {
    const { session, page, today, words } = this.world;
    const { location } = page;
    const source = {
      profile: session.current?.extraction.report,
      title: page.title,
      url: location.href,
      readOn: today(),
    };
    return cite(session.current?.text ?? place.text, place, source, words());
  }

  /** Where reading goes on: the offset of the first painted place that is not above the screen. */
  private firstOnScreen(): number {
    const { painted, text } = this.world.session;
    const map = text.map();
    let low = 0;
    let high = painted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = painted[middle];
      const bottom = place && spanRects(map, place).at(-1)?.bottom;
      if (bottom !== undefined && bottom < 0) low = middle + 1;
      else high = middle;
    }
    return painted[low]?.start ?? 0;
  }
}
