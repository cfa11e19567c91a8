import type { Annotation } from '../model/annotation';
import type { OtherVersion } from '../model/store';

/**
 * What other devices wrote at the same place, and the reader has not looked at yet; stored with the
 * annotation.
 */
export const othersOf = (annotation: Annotation | undefined): readonly OtherVersion[] =>
  annotation !== undefined && hasOthers(annotation) ? annotation.others : NONE;

const NONE: readonly OtherVersion[] = [];

const hasOthers = (
  annotation: Annotation,
): annotation is Annotation & { readonly others: readonly OtherVersion[] } =>
  'others' in annotation && Array.isArray(annotation.others);
