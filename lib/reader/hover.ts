import type { Guard } from './guard';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the pointer does, as far as the reader cares. */
export interface PointerWorld {
  /** The key of what is painted at a point; `undefined` where nothing is. */
  readonly keyAt: (point: Point) => string | undefined;
  /** Whether an event's target is the card or the toolbar. */
  readonly isOwn: (target: EventTarget | null) => boolean;
  /** Whether resting and leaving mean anything now. */
  readonly hovers: () => boolean;
  /** The pointer rests on something painted. */
  readonly rest: (point: Point) => void;
  /** Something painted was clicked. */
  readonly click: (point: Point) => void;
  /** The pointer left what it rested on, and the card. */
  readonly leave: () => void;
}

/** Where to listen, under which guard, and until when. */
export interface Listening {
  readonly page: Document;
  readonly guard: Guard;
  readonly signal: AbortSignal;
}

/** Resting shorter than this is passing by. */
const REST_MS = 220;
/** The way from the highlight to the card takes a moment. */
const LEAVE_MS = 320;

/** Watches the pointer, at most once a frame. Touch has no hovering: a tap is a click. */
export function watchPointer(world: PointerWorld, { page, guard, signal }: Listening): void {
  const rest = new Resting(world, guard);
  const options = { capture: true, passive: true, signal };
  let frame: number | undefined;
  let latest = { point: { x: 0, y: 0 }, isOwn: false };
  page.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      /* Where the pointer stops counts, not where it was when the frame began. */
      latest = { point: { x: event.clientX, y: event.clientY }, isOwn: world.isOwn(event.target) };
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        guard(() => (world.hovers() ? rest.move(latest.point, latest.isOwn) : rest.forget()));
      });
    },
    options,
  );
  page.addEventListener(
    'click',
    (event) => {
      const { isTrusted, target, clientX: x, clientY: y } = event;
      if (
        !isTrusted ||
        world.isOwn(target) ||
        !isPlain(event) ||
        hasSelection(page) ||
        isControl(target)
      )
        return;
      guard(() => rest.click({ x, y }));
    },
    options,
  );
  page.addEventListener(
    'keydown',
    ({ isTrusted, key, isComposing }) => {
      if (isTrusted && key === 'Escape' && !isComposing) guard(() => rest.dismiss(latest.point));
    },
    options,
  );
  signal.addEventListener('abort', () => rest.forget());
}

/** Follows which painted thing the pointer is on, and for how long. */
class Resting {
  readonly #world: PointerWorld;
  readonly #guard: Guard;
  /** What the pointer rests on, and what it is over right now. */
  #rested: string | undefined;
  #over: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(world: PointerWorld, guard: Guard) {
    this.#world = world;
    this.#guard = guard;
  }

  move(point: Point, isOwn: boolean): void {
    const key = isOwn ? this.#rested : this.#world.keyAt(point);
    if (key === this.#over) return;
    this.#over = key;
    this.forget();
    if (key === this.#rested) return;
    this.#timer = setTimeout(
      () => {
        this.#rested = key;
        /* The reader may have chosen otherwise meanwhile. */
        if (!this.#world.hovers()) return;
        this.#guard(() => (key === undefined ? this.#world.leave() : this.#world.rest(point)));
      },
      key === undefined ? LEAVE_MS : REST_MS,
    );
  }

  click(point: Point): void {
    const key = this.#world.keyAt(point);
    if (key === undefined) return;
    this.forget();
    this.#rested = this.#over = key;
    this.#world.click(point);
  }

  /** What the pointer is over was sent away: it does not come by itself before it is left. */
  dismiss(point: Point): void {
    this.forget();
    this.#over = this.#world.keyAt(point);
  }

  /** What was waited for does not happen any more. */
  forget(): void {
    clearTimeout(this.#timer);
  }
}

/** The main button alone: with a key held down, a click means something else to the browser. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;

/** Whether a click there is for a link or control of the page's own. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('a[href],button,input,select,textarea,label,summary') !== null;

const hasSelection = (page: Document): boolean => page.getSelection()?.isCollapsed === false;
