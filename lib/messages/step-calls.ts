import type { PlaceCalls } from './place-calls';
import type { Span } from '../model/span';
import type { Step, StepPlace } from '../model/steps';

/** Calls to a tab's reader: steps through the page, as keyboard commands of the browser ask. */
export interface StepCalls extends PlaceCalls {
  /** Goes to the next or previous place of a kind and opens the card there. */
  'reader.step': { request: Step; response: Record<string, never> };
  /** Where the reader is in the text, the pledges that it holds, and the figures that are shown. */
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
