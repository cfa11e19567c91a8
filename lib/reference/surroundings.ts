import type { Metric } from '../model/extraction';

/** The words about a figure, folded. */
export interface Surroundings {
  /** From where its sentence, or the part of it behind a 分号, begins to its indicator. */
  readonly before: string;
  /** What stands before `before` in the same sentence; empty where no 分号 parts it. */
  readonly earlier: string;
  /** The part of `before` behind the last mark. */
  readonly clause: string;
  /** From its indicator to the figure. */
  readonly between: string;
  /** A few characters behind it. */
  readonly after: string;
  /** Its paragraph up to the figure, no more than `LONGEST` characters. */
  readonly paragraph: string;
  /** What stands before its indicator, also in paragraphs before, up to `LONGEST` characters. */
  readonly lead: string;
}

const LONGEST = 400;
const BEHIND = 12;
const ENDS = /[。!?;\n]/g;
const STOPS = /[。!?\n]/g;
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
  const sentence = lead.slice(behindLast(lead, STOPS));
  return {
    before,
    earlier: sentence.slice(0, Math.max(0, sentence.length - before.length)),
    clause: before.slice(behindLast(before, MARKS)),
    between: text.slice(named.end, start),
    after: text.slice(end, end + BEHIND),
    paragraph,
    lead: text.slice(Math.max(0, named.start - LONGEST), named.start),
  };
}
