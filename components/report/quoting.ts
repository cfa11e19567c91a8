import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { AnnotationTarget, Evidence } from '../../lib/model/annotation';

/** Asks the reader for words of a kept report. */
export interface QuoteRequest {
  /** What the words are to be evidence for. */
  readonly about: string;
  /** The report that is judged: its own words are offered last. */
  readonly reportId: string;
  readonly take: (piece: Evidence) => void;
}

/**
 * What a surface can do with words quoted from other kept reports; the desk all of it, the card
 * next to nothing.
 */
export interface Quoting {
  readonly pick?: (request: QuoteRequest) => void;
  /** Says which report words come from; where it is absent, its address says so. */
  readonly sourceWords?: (target: AnnotationTarget) => ReactNode;
  /** Shows a place on the desk, by its fragment; where it is absent the page itself goes there. */
  readonly openDesk?: (hash: string) => void;
  /** Hears whether a piece of evidence is being written: it is saved as a whole only. */
  readonly onEditing?: (isEditing: boolean) => void;
}

const Context = createContext<Quoting>({});

/** Tells the editors inside it what can be done with quotes. */
export const QuotingProvider = Context.Provider;

/** What can be done with quotes here. */
export const useQuoting = (): Quoting => useContext(Context);
