import { createContext, useContext } from 'react';
import type { Step, StepKind } from '../../lib/model/steps';
import type { Entry } from '../../lib/view/entries';

/** What a list is asked to do. */
export type ListAsked =
  | { readonly ask: 'step'; readonly step: Step }
  | { readonly ask: 'search' }
  /** To the first row behind the place that is being read. */
  | { readonly ask: 'here'; readonly offset: number };

/** The way from row to row, whichever list they are in. */
export interface ListSteps {
  /** What the buttons step through, once the reader has chosen. */
  readonly kind: StepKind | undefined;
  readonly setKind: (kind: StepKind) => void;
  readonly step: (step: Step) => void;
  /** Whether the text follows each step. */
  readonly isFollowed: boolean;
  /** Another each time that something is asked of a list. */
  readonly turn: number;
  /** Takes what is asked of a list; once. */
  readonly take: (subject: Entry['subject']) => ListAsked | undefined;
  /** The row that was the active one in each list, by key. */
  readonly active: Map<Entry['subject'], string>;
  /** Offset of what the reader has before them on the page. */
  readonly reading?: number;
}

const StepsContext = createContext<ListSteps | undefined>(undefined);

/** Gives the lists inside it the steps that are asked of them. */
export const ListStepsProvider = StepsContext.Provider;

/** The steps around; none for a list that stands by itself. */
export const useListSteps = (): ListSteps | undefined => useContext(StepsContext);
