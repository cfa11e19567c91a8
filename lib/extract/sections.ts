import type { Section } from '../model/extraction';
import { readingText, sourceSpan } from '../text/reading';
import { readDocument } from './structure/index';

/**
 * The headings of a text as `extract` answers them, without reading what stands under them: a sixth
 * of the time. `title` is the page's. Offsets are into the text as given.
 */
export function sectionsOf(text: string, title: string): readonly Section[] {
  const reading = readingText(text);
  return readDocument(reading.text, { title }).sections.map((section) => ({
    ...section,
    ...sourceSpan(reading, section),
  }));
}
