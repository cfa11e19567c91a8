import type { PageFacts } from '../model/page';
import { simplify } from './simplify';

/** What the signals look at: Simplified, and without white space, so that `政 府 工 作 報 告` reads as 政府工作报告. */
export interface Evidence {
  readonly facts: PageFacts;
  /** The article's own title where the page names it, else the page's and its first long heading, parted by `|`. */
  readonly title: string;
  /** First units of the text, where a report says what it is. */
  readonly opening: string;
  /** Short lines, white space dropped: titles and headings. */
  readonly lines: readonly string[];
  readonly text: string;
}

const OPENING_LENGTH = 1_500;
const MAX_LINE = 60;
/** Shorter headings are names of columns (通知公告), not titles. */
const MIN_TITLE = 8;

/** Reads the facts once for all signals. */
export function readEvidence(facts: PageFacts): Evidence {
  const sample = simplify(facts.sample);
  const lines = sample
    .split('\n')
    .map(dense)
    .filter((line) => line.length > 1 && line.length <= MAX_LINE);
  const text = sample.replace(/[^\S\n]+/g, '');
  return {
    facts,
    title: titleOf(facts),
    opening: text.slice(0, OPENING_LENGTH),
    lines: [...facts.headings.map((heading) => dense(simplify(heading))), ...lines],
    text,
  };
}

const dense = (text: string): string => text.replace(/\s+/g, '');

function titleOf({ meta, title, headings }: PageFacts): string {
  const heading = headings.map(dense).find((line) => line.length >= MIN_TITLE);
  return simplify(dense(meta.articletitle ?? (heading === undefined ? title : `${title}|${heading}`)));
}
