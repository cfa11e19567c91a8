/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What hovering needs of the reader. */
export interface HoverWorld {
  readonly page: Document;
  /** The key of what is painted at a point; `undefined` where nothing is. */
  readonly keyAt: (point: Point) => string | undefined;
  /** Whether an event's target is the card or the toolbar. */
  readonly isOwn: (target: EventTarget | null) => boolean;
  /** The pointer rests on something painted. */
  readonly rest: (key: string, point: Point) => void;
  /** Something painted was clicked. */
  readonly click: (key: string, point: Point) => void;
  /** The pointer left what it rested on, and the card. */
  readonly leave: () => void;
}

/** Resting shorter than this is passing by. */
const REST_MS = 220;
/** The way from the highlight to the card takes a moment. */
const LEAVE_MS = 320;

/** Watches the pointer, at most once a frame. Touch has no hovering: a tap is a click. Stops when `signal` aborts. */
export function watchPointer(world: HoverWorld, signal: AbortSignal): void {
  let rested: string | undefined;
  let approached: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  const wait = (work: () => void, delayMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, delayMs);
  };
  const look = (point: Point, isOwn: boolean): void => {
    const key = isOwn ? rested : world.keyAt(point);
    if (key === approached) return;
    approached = key;
    clearTimeout(timer);
    if (key === rested) return;
    if (key === undefined) {
      wait(() => {
        rested = undefined;
        world.leave();
      }, LEAVE_MS);
    } else {
      wait(() => {
        rested = key;
        world.rest(key, point);
      }, REST_MS);
    }
  };
  const options = { capture: true, passive: true, signal };
  world.page.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0 || frame !== undefined) return;
      const isOwn = world.isOwn(event.target);
      frame = requestAnimationFrame(() => {
        frame = undefined;
        look({ x: event.clientX, y: event.clientY }, isOwn);
      });
    },
    options,
  );
  world.page.addEventListener(
    'click',
    (event) => {
      if (world.isOwn(event.target) || event.button !== 0 || hasSelection(world.page)) return;
      const point = { x: event.clientX, y: event.clientY };
      const key = world.keyAt(point);
      if (key === undefined) return;
      clearTimeout(timer);
      rested = approached = key;
      world.click(key, point);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

const hasSelection = (page: Document): boolean => page.getSelection()?.isCollapsed === false;
