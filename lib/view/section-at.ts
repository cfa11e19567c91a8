import type { Section } from '../model/extraction';
import type { Span } from '../model/span';

/**
 * The innermost heading over a place, by its number. What is stored counts headings as another
 * extractor may have found them.
 */
export function sectionAt(sections: readonly Section[], { start }: Span): number | undefined {
  const index = sections.findLastIndex((section) => section.start <= start && start < section.end);
  return index < 0 ? undefined : index;
}
