import type { Section } from '../../../model/extraction';
import type { Line } from '../lines/headings';
import type { Cue } from '../zones/zone-cues';

/** Styles that never nest the other way round, outermost first. */
const RANKED: readonly string[] = ['title', 'part', 'zone', 'han-comma', 'han-paren'];

/**
 * The styles of the headings that are open where a walk stands, outermost first; a report begins
 * with its title open.
 */
export type OpenStyles = string[];

/** What is open before the first heading. */
export const titleOpen = (): OpenStyles => ['title'];

/**
 * The level of the next heading, as in `Section`, by the enumeration styles that are `open`, which
 * it changes: a style that is open closes all below it, a new one nests in the last. `第一部分` and
 * a plain line that names a zone (`2021年工作安排`) always stand directly under the title.
 */
export function openLevel(
  open: OpenStyles,
  line: Line,
  cue: Cue | undefined,
  isTitle: boolean,
): number {
  const style = line.style ?? (cue ? 'zone' : 'plain');
  if (isTitle && style === 'plain') return 1;
  if (style === 'part' || style === 'zone') open.splice(1, open.length, style);
  else {
    const at = open.indexOf(style);
    const rank = RANKED.indexOf(style);
    const inner = rank < 0 ? -1 : open.findIndex((other) => RANKED.indexOf(other) > rank);
    if (at > 0) open.splice(at + 1);
    else if (inner > 0) open.splice(inner, open.length, style);
    else open.push(style);
  }
  return open.length;
}

/**
 * Sections with their ends: where the next one of the same or a higher level starts, or at
 * `length`.
 */
export function closeSections(sections: readonly Section[], length: number): Section[] {
  const ends: number[] = [];
  const open: number[] = [];
  sections.forEach((section, index) => {
    for (
      let top = open.at(-1);
      top !== undefined && (sections[top]?.level ?? 0) >= section.level;
      top = open.at(-1)
    ) {
      ends[top] = section.start;
      open.pop();
    }
    open.push(index);
  });
  return sections.map((section, index) => ({ ...section, end: ends[index] ?? length }));
}
