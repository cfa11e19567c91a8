import { createHash } from 'node:crypto';
import { describe } from '../../lib/anchor/describe';
import type { AnnotationEdit } from '../../lib/messages/map';
import { annotationEdit, SOURCE } from './annotation-edit';
import { TEXT } from './extraction';

/** SHA-256 of `TEXT`. */
export const TEXT_HASH = createHash('sha256').update(TEXT).digest('hex');

/** Where a wording stands in `TEXT`. */
export const spanOf = (wording: string): { readonly start: number; readonly end: number } => {
  const start = TEXT.indexOf(wording);
  return { start, end: start + wording.length };
};

/** A note on a wording of `TEXT`, on the page at `source`. The id's last digits are `number`. */
export const noteOn = (wording: string, number: number, source = SOURCE): AnnotationEdit =>
  annotationEdit({
    id: `0b8a1d3e-5f60-4c7d-8e9f-${String(number).padStart(12, '0')}`,
    target: describe(TEXT, TEXT_HASH, spanOf(wording), source),
    fields: { note: `批注${number}`, tags: ['待核'], status: 'kept', disputed: true },
  });
