import { indexWords } from '../../../text/word-edges';
import { NEITHER_MARKS, ORDER_MARKS, OUTCOME_MARKS } from '../../lexicon/structure-words';
import type { Line } from '../lines/headings';

type Mark = 'order' | 'outcome' | 'neither';

const MARKS = indexWords<Mark>([
  ...NEITHER_MARKS.map((word) => [word, 'neither'] as const),
  ...ORDER_MARKS.map((word) => [word, 'order'] as const),
  ...OUTCOME_MARKS.map((word) => [word, 'outcome'] as const),
]);
const OUTER = new Set(['part', 'han-comma']);
/** Less text, or fewer sentences, show no leaning. */
const SHORTEST = 400;
const FEWEST_SENTENCES = 6;
/** Of text that looks ahead at least every so manieth sentence orders something, and few tell what came of it. */
const SENTENCES_PER_ORDER = 4;
const ORDERS_PER_OUTCOME = 4;

/**
 * Answers a function that tells of the outermost numbered headings of a report, in text order, whether the text below
 * sets tasks throughout although the heading only names a theme (`三、大力推进国企改革` over `要…必须…`). Each part of the
 * text is looked through once.
 */
export function createLeanings(text: string, lines: readonly Line[]): (line: Line) => boolean {
  const starts = lines
    .filter(({ kind, style }) => (style === undefined ? kind === 'heading' : OUTER.has(style)))
    .map(({ start }) => start);
  let next = 0;
  return ({ start, end, style }) => {
    if (style === undefined || !OUTER.has(style)) return false;
    while ((starts[next] ?? Infinity) <= start) next += 1;
    return leansAhead(text, end, starts[next] ?? text.length);
  };
}

function leansAhead(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false;
  const counts = { order: 0, outcome: 0, neither: 0 };
  MARKS.scan(text, start, end, (_from, _to, mark) => {
    counts[mark] += 1;
  });
  let sentences = 0;
  for (let at = text.indexOf('。', start); at >= 0 && at < end; at = text.indexOf('。', at + 1)) sentences += 1;
  if (sentences < FEWEST_SENTENCES) return false;
  return counts.order * SENTENCES_PER_ORDER >= sentences && counts.order >= counts.outcome * ORDERS_PER_OUTCOME;
}
