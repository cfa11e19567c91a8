import type { Quote, Span } from '../model/span';
import { trimSpan } from './sentences';

const ENDS = '。！？；!?;\n';
const PAUSES = '，,：';
/** What is shorter says what a figure is, not what it is of: 增长, 其中. */
const TELLING = 5;
/** Nobody reads more to know what a figure is of. */
const LONGEST = 60;

/**
 * The clause that a figure stands in, with those before it as long as it does not say what the
 * figure is of: of `农业产值1.35亿元，增长6.2%，` around 6.2% both clauses. Never more than the
 * sentence; of an endless clause the part around the figure.
 */
export function clauseAround(text: string, { start, end }: Span): Quote {
  let from = start;
  for (let at = start; at > 0 && start - at < LONGEST; at -= 1) {
    if (ENDS.includes(text.charAt(at - 1))) break;
    if (isPause(text, at - 1) && start - at >= TELLING) break;
    from = at - 1;
  }
  let to = end;
  while (to < text.length && to - end < LONGEST && !isBreak(text, to)) to += 1;
  const span = trimSpan(text, from, to) ?? { start, end };
  return { ...span, text: text.slice(span.start, span.end) };
}

/** Whether the character there ends a clause or a sentence. */
export const isBreak = (text: string, at: number): boolean =>
  ENDS.includes(text.charAt(at)) || isPause(text, at);

/** Not the comma of `3,400`. */
const isPause = (text: string, at: number): boolean =>
  PAUSES.includes(text.charAt(at)) &&
  !(text.charAt(at) === ',' && /^\d,\d$/.test(text.slice(at - 1, at + 2)));
