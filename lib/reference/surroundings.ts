import type { Metric } from '../model/extraction';

/** The words about a figure, folded. */
export interface Surroundings {
  /** From where its sentence, or the part of it behind a 分号, begins to its indicator. */
  readonly before: string;
  /** The part of `before` behind the last mark. */
  readonly clause: string;
  /** From its indicator to the figure. */
  readonly between: string;
  /** A few characters behind it. */
  readonly after: string;
  /** Its paragraph up to the figure, no more than `LONGEST` characters. */
  readonly paragraph: string;
}

const LONGEST = 400;
const BEHIND = 12;
const ENDS = /[。!?;\n]/g;
const MARKS = /[,:、。!?;\n(]/g;

/** Where the last match of a pattern with `g` ends; 0 for none. */
function behindLast(text: string, pattern: RegExp): number {
  let at = 0;
  for (const found of text.matchAll(pattern)) at = found.index + found[0].length;
  return at;
}

/** The words about a metric of a folded text. */
export function surroundings(text: string, { indicator, start, end }: Metric): Surroundings {
  const named = indicator && indicator.end <= start ? indicator : { start, end: start };
  const from = Math.max(text.lastIndexOf('\n', named.start - 1) + 1, start - LONGEST);
  const paragraph = text.slice(from, start);
  const lead = text.slice(from, named.start);
  const before = lead.slice(behindLast(lead, ENDS));
  return {
    before,
    clause: before.slice(behindLast(before, MARKS)),
    between: text.slice(named.end, start),
    after: text.slice(end, end + BEHIND),
    paragraph,
  };
}
