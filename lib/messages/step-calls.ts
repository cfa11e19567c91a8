import type { PlaceCalls } from './place-calls';
import type { Span } from '../model/span';
import type { Direction, Step, StepPlace } from '../model/steps';

/** Steps that are asked of the background. */
export interface CardStepCalls {
  /**
   * K: goes to the next or previous place on the paired page and opens the card there; not taken
   * where nothing that only the reader knows decides: then the page's own step does.
   */
  'card.step': {
    request: { readonly direction: Direction };
    response: { readonly isTaken: boolean };
  };
}

/** Calls to a tab's reader: steps through the page, as keyboard commands of the browser ask. */
export interface StepCalls extends PlaceCalls {
  /** Goes to the next or previous place of a kind and opens the card there. */
  'reader.step': { request: Step; response: Record<string, never> };
  /** Where the reader is in the text, and all places that can be seen in it. */
  'reader.where': {
    request: Record<string, never>;
    response: {
      readonly textHash: string;
      readonly from: Span;
      readonly places: readonly (StepPlace & Span)[];
    };
  };
  /** Goes to a place and opens the card there; says that there is none where it is absent. */
  'reader.open': {
    request: { readonly place?: Span };
    response: Record<string, never>;
  };
}
