import type { PageFacts } from '../model/page';

/** What the signals look at. Titles and text are without white space, so that `政 府 工 作 报 告` reads as one word. */
export interface Evidence {
  readonly facts: PageFacts;
  /** The article's own title where the page names it, else the page's. */
  readonly title: string;
  /** Name of the column that the page is filed under, empty where unknown. */
  readonly column: string;
  /** First units of the text, where a report says what it is. */
  readonly opening: string;
  /** Short lines, white space dropped: titles and headings. */
  readonly lines: readonly string[];
  readonly text: string;
}

const OPENING_LENGTH = 1_500;
const MAX_LINE = 60;

/** Reads the facts once for all signals. */
export function readEvidence(facts: PageFacts): Evidence {
  const sample = facts.sample;
  const lines = sample
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line.length > 1 && line.length <= MAX_LINE);
  const text = sample.replace(/[^\S\n]+/g, '');
  return {
    facts,
    title: (facts.meta.articletitle ?? facts.title).replace(/\s+/g, ''),
    column: (facts.meta.columnname ?? '').replace(/\s+/g, ''),
    opening: text.slice(0, OPENING_LENGTH),
    lines: [...facts.headings.map((heading) => heading.replace(/\s+/g, '')), ...lines],
    text,
  };
}
