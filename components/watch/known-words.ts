import { createContext, useContext } from 'react';
import type { WatchWord } from '../../lib/model/watch';

const KnownContext = createContext<readonly WatchWord[] | undefined>(undefined);

/** Tells the parts inside it which words are watched; frames in a page are never told. */
export const KnownWordsProvider = KnownContext.Provider;

/** The words that are watched; `undefined` where that is not known, or not to be told. */
export const useKnownWords = (): readonly WatchWord[] | undefined => useContext(KnownContext);
