import { matchPrepared } from '../anchor/match';
import { prepareText } from '../anchor/prepare';
import { inSlices } from '../dom/slices';
import type { AnchorMatch, Annotation } from '../model/annotation';

/** Finds every annotation's place in a text, by id, giving the page its turn where that takes long. */
export async function anchorAll(
  annotations: readonly Annotation[],
  text: string,
  textHash: string,
): Promise<Readonly<Record<string, AnchorMatch>>> {
  const prepared = prepareText(text, textHash);
  const anchors: Record<string, AnchorMatch> = {};
  await inSlices(annotations, ({ id, target }) => {
    anchors[id] = matchPrepared(target, prepared);
  });
  return anchors;
}
