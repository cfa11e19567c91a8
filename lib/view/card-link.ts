import { isToCard } from '../messages/card-link';
import type { CardContent, CardPart, FromCard } from '../messages/card-link';
import type { CardNotes } from '../messages/map';
import { onAnnotations } from '../messages/news';
import type { callBackground } from '../messages/send';
import type { AnchorMatch, Annotation } from '../model/annotation';
import { correctedSubject } from '../model/correction';
import type { ErrorCode } from '../model/result';
import type { GbtEdition, Language, Settings } from '../model/settings';
import type { Span } from '../model/span';
import { awaitPage } from './pairing';

/** What the card shows. Nothing before it is paired: any page may frame it. */
export interface CardView {
  readonly language?: Language;
  /** Of references that are copied. */
  readonly edition?: GbtEdition;
  /** Whether the card stays where it stands, and open, for whatever is opened next. */
  readonly isPinned?: boolean;
  /** Changes with each opening, also on the same place. */
  readonly opened: number;
  readonly content?: CardContent;
  /** The page's text has changed: what the card stands at there; empty where it is gone. */
  readonly news?: { readonly content?: CardContent };
  readonly notes?: CardNotes;
  readonly error?: ErrorCode;
}

/**
 * How often, and after what pause, the notes are asked for again while the background knows the
 * page's last text only.
 */
const TRIES = 40;
const PAUSE_MS = 150;

/** What the link needs of the world. */
export interface CardLinkWorld {
  readonly view: Pick<Window, 'addEventListener'>;
  readonly call: typeof callBackground;
  /** The card's own desk, as the outbox knows it. */
  readonly deskId?: string;
  /** A plain key that the reader pressed in the page beside the open card acts in the card. */
  readonly press: (key: string) => void;
}

/**
 * The card's end of what joins it to the page it stands in. It never speaks first, and never to its
 * parent: only over the port that came with the page's token.
 */
export class CardLink {
  readonly #call: typeof callBackground;
  readonly #deskId: string | undefined;
  readonly #press: (key: string) => void;
  readonly #hearers = new Set<() => void>();
  #port: MessagePort | undefined;
  #view: CardView = { opened: 0 };
  #asked = 0;

  constructor({ view, call, deskId, press }: CardLinkWorld) {
    this.#call = call;
    this.#press = press;
    this.#deskId = deskId;
    awaitPage({ view, call }, (port, settings) => {
      this.#port = port;
      port.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
      this.follow(settings);
      this.tell({ kind: 'ready' });
      void this.refresh();
    });
    onAnnotations((sources) => {
      if (sources.some((source) => source === this.#view.notes?.source)) void this.refresh();
    });
  }

  /** The same object until something changes, as `useSyncExternalStore` demands. */
  readonly view = (): CardView => this.#view;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  };

  /** Tells the page's content script. */
  readonly tell = (message: FromCard): void => this.#port?.postMessage(message);

  /**
   * Goes to the next or previous place. Where the reader corrected something on the page only the
   * background knows which that is.
   */
  readonly step = (direction: 1 | -1): void => {
    const { notes } = this.#view;
    const isCorrected = notes?.annotations.some(({ correction }) => correction !== undefined);
    if (isCorrected === true) void this.#stepPast(direction);
    else this.tell({ kind: 'step', direction });
  };

  /** The reader chose otherwise; before it is paired the card says nothing in any language. */
  follow({ language, gbtEdition: edition }: Pick<Settings, 'language' | 'gbtEdition'>): void {
    if (this.#port !== undefined) this.#show({ language, edition });
  }

  /** The card stays where it is, and open, until it is closed; or no more. */
  pin(isPinned: boolean): void {
    this.#show({ isPinned });
    this.tell({ kind: 'pin', isPinned });
  }

  /** Shows what the card stands at in the page's text as it is now; `part` takes the keyboard. */
  readonly takeNews = (part: CardPart): void => {
    const { news, isPinned } = this.#view;
    if (news?.content !== undefined) this.#open({ content: { ...news.content, part }, isPinned });
  };

  /** Asks anew what the reader added on the page. */
  refresh(): Promise<void> {
    return this.#fetch(TRIES);
  }

  async #stepPast(direction: 1 | -1): Promise<void> {
    const step = { direction: direction === 1 ? 'next' : 'previous' } as const;
    const taken = await this.#call('card.step', step);
    if (!taken.ok || !taken.value.isTaken) this.tell({ kind: 'step', direction });
  }

  /**
   * `tries`: how often the answer may still be of another text than what the card was opened on and
   * waits for.
   */
  async #fetch(tries: number): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const notes = await this.#call(
      'card.notes',
      this.#deskId === undefined ? {} : { deskId: this.#deskId },
    );
    if (mine !== this.#asked) return;
    if (!notes.ok) return this.#show({ error: notes.error });
    const { content, notes: known } = this.#view;
    if (content === undefined || known !== undefined || isOf(notes.value, content))
      return this.#show({ notes: notes.value, error: undefined });
    if (tries === 0) return this.#show({ error: 'unexpected' });
    setTimeout(() => {
      if (mine === this.#asked) void this.#fetch(tries - 1);
    }, PAUSE_MS);
  }

  #hear(message: unknown): void {
    if (!isToCard(message)) return;
    switch (message.kind) {
      case 'hidden':
        return this.#show({ content: undefined, news: undefined });
      case 'key':
        return this.#press(message.key);
      case 'follow':
        return this.#follow(message.content);
      case 'show':
        return this.#open(message);
    }
  }

  /** What is shown again as it was is no news. */
  #follow(content: CardContent | undefined): void {
    const { content: shown } = this.#view;
    if (shown === undefined) return;
    const isBack = content !== undefined && content.textHash === shown.textHash;
    this.#show({ news: isBack ? undefined : { content } });
  }

  #open({
    content,
    isPinned,
  }: Pick<CardView, 'isPinned'> & { readonly content: CardContent }): void {
    const { notes, opened } = this.#view;
    const isKnown = notes !== undefined && isOf(notes, content);
    /*
     * What is written must never go to the report that stood here before: until the notes are of
     * this one, it waits.
     */
    this.#show({
      content,
      isPinned,
      opened: opened + 1,
      news: undefined,
      error: undefined,
      ...(!isKnown && { notes: undefined }),
    });
    if (!isKnown) void this.refresh();
  }

  #show(change: Partial<CardView>): void {
    this.#view = { ...this.#view, ...change };
    for (const hear of this.#hearers) hear();
  }
}

/**
 * Whether notes are those of the report that a card is opened on, in the text that its places stand
 * in.
 */
const isOf = (notes: CardNotes, { address, textHash }: CardContent): boolean =>
  notes.textHash === textHash && notes.url === address;

/**
 * What the reader added at a place: the annotation that stands there in the text which the place is
 * of, or else one that may stand there, so that the card shows its other places too.
 */
export function annotationAt(
  {
    subject,
    start,
    end,
  }: { readonly subject: string; readonly start: number; readonly end: number },
  { textHash, annotations, anchors }: CardNotes,
  placesHash: string,
): CardNotes['annotations'][number] | undefined {
  const isHere = (span: Partial<Span> | undefined): boolean =>
    span?.start === start && span.end === end;
  const matchOf = (id: string): AnchorMatch | undefined =>
    textHash === placesHash ? anchors[id] : undefined;
  /* One that says what stands here may be wider than what was read. */
  const isCorrecting = ({ id, target, correction }: Annotation): boolean => {
    const span = matchOf(id) ?? (target.textHash === placesHash ? target.position : undefined);
    if (correction === undefined || span?.start === undefined || span.end === undefined)
      return false;
    return correctedSubject(correction) === subject && span.start < end && start < span.end;
  };
  const own = annotations.filter((annotation) => annotation.subject === subject);
  const standing = own.find(({ id, target }) =>
    isHere(matchOf(id) ?? (target.textHash === placesHash ? target.position : undefined)),
  );
  const possible = own.find(({ id }) => matchOf(id)?.alternatives?.some(isHere));
  return standing ?? possible ?? annotations.find((one) => isCorrecting(one));
}
