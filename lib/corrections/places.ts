import { matchPrepared } from '../anchor/match';
import { prepareText } from '../anchor/prepare';
import type { AnchorMatch, Annotation } from '../model/annotation';
import type { Placed } from './corrected';

/** A text that annotations are looked for in. */
export interface TextOf {
  readonly text: string;
  readonly textHash: string;
}

/**
 * The annotations that correct something, and where they stand in a text: at once where they were
 * made on it, else found as any annotation is. Others are left out, as nothing depends on them.
 */
export function placedIn(
  annotations: readonly Annotation[],
  { text, textHash }: TextOf,
): readonly Placed[] {
  const correcting = annotations.filter(({ correction }) => correction !== undefined);
  const isElsewhere = correcting.some(({ target }) => target.textHash !== textHash);
  const prepared = isElsewhere ? prepareText(text, textHash) : undefined;
  return correcting.map((annotation) => {
    const { target } = annotation;
    const own = ownPlace(annotation, textHash);
    const match = own ?? (prepared && matchPrepared(target, prepared));
    return { annotation, ...(match && { match }), isOwn: target.textHash === textHash };
  });
}

/** The same by places that are known already. */
export const placedBy = (
  annotations: readonly Annotation[],
  {
    anchors,
    textHash,
  }: { readonly anchors: Readonly<Record<string, AnchorMatch>>; readonly textHash?: string },
): readonly Placed[] =>
  annotations
    .filter(({ correction }) => correction !== undefined)
    .map((annotation) => {
      const match = anchors[annotation.id] ?? ownPlace(annotation, textHash);
      return {
        annotation,
        ...(match && { match }),
        isOwn: annotation.target.textHash === textHash,
      };
    });

const ownPlace = ({ target }: Annotation, textHash: string | undefined): AnchorMatch | undefined =>
  target.textHash === textHash
    ? { outcome: 'same', start: target.position.start, end: target.position.end }
    : undefined;
