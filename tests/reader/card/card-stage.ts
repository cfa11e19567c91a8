import { afterEach, beforeEach, vi } from 'vitest';
import type { FromCard, ToCard } from '../../../lib/messages/card-link';
import { isToCard } from '../../../lib/messages/card-link';

/** A greeting as it arrives at the card's window, with the card's end of the port. */
export interface Greeting {
  readonly data: unknown;
  readonly origin: string;
  readonly heard: readonly ToCard[];
  /** Says something to the page's content script. */
  readonly say: (message: FromCard) => void;
}

/**
 * What stands in a page's closed roots, which only a test may look into, and what reaches the
 * card's window.
 */
export interface CardStage {
  readonly roots: ShadowRoot[];
  readonly greetings: Greeting[];
  /** The card's frame; fails where there is none or several. */
  readonly frame: () => HTMLIFrameElement;
}

/**
 * Opens the closed roots of all tests of a file and stands in for the window of the card's frame.
 */
export function setCardStage(): CardStage {
  const stage: CardStage = {
    roots: [],
    greetings: [],
    frame: () => {
      const [one, ...others] = stage.roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
      if (one === undefined || others.length > 0) throw new Error('not one frame');
      return one;
    },
  };
  const ports: MessagePort[] = [];
  const { attachShadow } = Element.prototype;
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = Reflect.apply(attachShadow, this, [init]);
      stage.roots.push(root);
      return root;
    });
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get: () => ({
        postMessage: (data: unknown, origin: string, [port]: readonly MessagePort[]) => {
          if (port === undefined) throw new Error('a greeting without a port');
          ports.push(port);
          const heard: ToCard[] = [];
          port.onmessage = ({ data: message }: MessageEvent<unknown>) => {
            if (isToCard(message)) heard.push(message);
          };
          stage.greetings.push({
            data,
            origin,
            heard,
            say: (message) => port.postMessage(message),
          });
        },
      }),
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(HTMLIFrameElement.prototype, 'contentWindow');
    for (const port of ports.splice(0)) port.close();
    stage.roots.length = stage.greetings.length = 0;
    document.documentElement.replaceChildren(
      document.createElement('head'),
      document.createElement('body'),
    );
  });
  return stage;
}
