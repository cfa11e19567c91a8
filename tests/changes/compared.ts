import type { ComparedText, Comparison } from '../../lib/changes/compare';
import { compareVersions } from '../../lib/changes/compare';
import { extract } from '../../lib/extract/index';

/** A text with what the extractor reads in it. */
export const read = (text: string): ComparedText => ({ text, extraction: extract(text, {}) });

/** What is other in the second text than in the first. */
export const compare = (before: string, after: string): Comparison =>
  compareVersions(read(before), read(after));
