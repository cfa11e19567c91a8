import type { Section } from '../../model/extraction';
import type { Line } from './headings';
import type { Cue } from './zone-cues';

/** A heading in its place among the others; `level` as in `Section`. */
export interface OutlineHeading {
  readonly level: number;
  readonly cue?: Cue;
}

/**
 * Follows the enumeration styles of a report's headings: a style that is open closes all below it, a new one nests in
 * the last. `第一部分` and a plain line that names a zone (`2021年工作安排`) always stand directly under the title.
 * Answers one function that takes the headings in text order.
 */
export function createOutline(): (line: Line, cue: Cue | undefined, isFirst: boolean) => OutlineHeading {
  const open: string[] = ['title'];
  return (line, cue, isFirst) => {
    const style = line.style ?? (cue ? 'zone' : 'plain');
    if (isFirst && style === 'plain') return { level: 1 };
    if (style === 'part' || style === 'zone') open.splice(1, open.length, style);
    else {
      const at = open.indexOf(style);
      if (at > 0) open.splice(at + 1);
      else open.push(style);
    }
    return { level: open.length, cue };
  };
}

/** Sections with their ends: where the next one of the same or a higher level starts, or at `length`. */
export function closeSections(sections: readonly Section[], length: number): Section[] {
  const ends: number[] = [];
  const open: number[] = [];
  sections.forEach((section, index) => {
    for (let top = open.at(-1); top !== undefined && (sections[top]?.level ?? 0) >= section.level; top = open.at(-1)) {
      ends[top] = section.start;
      open.pop();
    }
    open.push(index);
  });
  return sections.map((section, index) => ({ ...section, end: ends[index] ?? length }));
}
