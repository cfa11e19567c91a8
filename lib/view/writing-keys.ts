import { isField } from './plain-key';

/**
 * What a plain key asks for at a place while its card or row has the focus: note, tags, the
 * evidence of a verdict, copying, or the verdict in that place of its list, from 0; -1 for none.
 */
export type WritingKey =
  | { readonly act: 'note' | 'tag' | 'evidence' | 'copy' }
  | { readonly act: 'verdict'; readonly index: number };

const ACTS: Readonly<Record<string, 'note' | 'tag' | 'evidence' | 'copy'>> = {
  n: 'note',
  t: 'tag',
  e: 'evidence',
  c: 'copy',
};

/** The letters as they are shown beside what they do. */
export const KEY_OF = { note: 'N', tag: 'T', evidence: 'E', copy: 'C' } as const;

/** Where Enter presses nothing of its own. */
const WHOLE = 'html,body,[role=dialog]';

/** Whether keys belong to what has the focus, or to an input method, or to the browser. */
export const isTaken = ({
  isComposing,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  target,
}: KeyboardEvent): boolean =>
  isComposing || altKey || ctrlKey || metaKey || shiftKey || isField(target);

/** What a key press asks for; `undefined` where it is typing, or nothing that writes. */
export function writingKeyOf(event: KeyboardEvent): WritingKey | undefined {
  if (isTaken(event)) return undefined;
  const { key, target } = event;
  const act = ACTS[key.toLowerCase()];
  if (act !== undefined) return { act };
  if (key === 'Enter' && target instanceof Element && target.matches(WHOLE)) return { act: 'note' };
  return /^\d$/.test(key) ? { act: 'verdict', index: Number(key) - 1 } : undefined;
}
