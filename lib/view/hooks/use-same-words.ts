import { useState } from 'react';

/**
 * The same array as long as its words are the same. Lists that are read live come as new arrays
 * with every change of the store, and a combobox that is given another list, or another value,
 * forgets what is being typed.
 */
export function useSameWords(words: readonly string[]): readonly string[] {
  const [kept, setKept] = useState(words);
  const isSame = kept.length === words.length && kept.every((word, at) => word === words[at]);
  if (!isSame) setKept(words);
  return isSame ? kept : words;
}
