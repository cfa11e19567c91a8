/** How wide a text is drawn, in the units of the line's width. */
export type Measure = (text: string) => number;

/** Text in lines, and how much of it there was no room for. */
export interface BrokenText {
  readonly lines: readonly string[];
  /** It was cut: the last line ends with an ellipsis. */
  readonly isCut: boolean;
}

/** The room that a text is given. */
export interface Room {
  readonly width: number;
  readonly lines: number;
  readonly measure: Measure;
  /** It is an address: parted anywhere, as no part of it is read by itself. */
  readonly isAddress?: boolean;
}

const ELLIPSIS = '……';
/**
 * What may not begin a line: closing marks, stops, what is said of the number before (CLREQ 3.1.2;
 * JIS X 4051).
 */
const NOT_FIRST = /^(?!——|……)[、。，．：；！？）》〉」』】〕〗〙〛’”…—～·‧,.:;!?)\]}%‰℃°々]/u;
/** What may not end a line: opening marks, and signs that stand before a number. */
const NOT_LAST = /[（《〈「『【〔〖〘〚‘“([{¥￥$＄#]$/u;
/** What is not parted: words and numbers with what joins them, dashes and ellipses of two. */
const TOGETHER = /——|……|[\p{Script=Latin}\p{N}]+(?:[.,:/'’_-][\p{Script=Latin}\p{N}]+)*%?/u;
const UNITS = new RegExp(`${TOGETHER.source}|\\n`, 'gu');

/**
 * Breaks text into lines as Chinese is set: anywhere between characters, but no line begins with a
 * closing mark or ends with an opening one, and no number or Latin word is parted unless it is
 * longer than a line. Line ends of the text stay. White space at the ends of lines is dropped. What
 * does not fit is cut at the last line, which then ends with `……`.
 */
export function brokenText(text: string, room: Room): BrokenText {
  const { width, lines: most, measure } = room;
  const lines: string[] = [];
  for (const paragraph of text.toWellFormed().split(/\r\n?|\n/)) {
    for (const line of paragraphLines(paragraph.trim(), room)) {
      if (lines.length === most) return { lines: withEllipsis(lines, width, measure), isCut: true };
      lines.push(line);
    }
  }
  return { lines, isCut: false };
}

function* paragraphLines(
  paragraph: string,
  { width, measure, isAddress = false }: Room,
): Generator<string> {
  let line = '';
  let used = 0;
  for (const cluster of isAddress ? letters(paragraph) : clusters(paragraph)) {
    const own = measure(cluster);
    /* White space at a line's end takes no room. */
    if (used + own > width && line !== '' && cluster.trim() !== '') {
      yield line.trimEnd();
      line = '';
      used = 0;
    }
    if (own <= width) {
      if (line === '' && cluster.trim() === '') continue;
      line += cluster;
      used += own;
      continue;
    }
    /* An address or a row of marks longer than a line is parted wherever it has to. */
    for (const letter of letters(cluster)) {
      const one = measure(letter);
      if (used + one > width && line !== '') {
        yield line;
        line = '';
        used = 0;
      }
      line += letter;
      used += one;
    }
  }
  yield line.trimEnd();
}

/**
 * What is never parted: a character with the marks that cling to it. `（2024年）` is `（2024`,
 * `年）`.
 */
function* clusters(paragraph: string): Generator<string> {
  let held = '';
  for (const unit of units(paragraph)) {
    const clings = held === '' || NOT_LAST.test(held) || NOT_FIRST.test(unit);
    if (!clings) {
      yield held;
      held = '';
    }
    held += unit;
  }
  if (held !== '') yield held;
}

function* units(text: string): Generator<string> {
  let at = 0;
  for (const match of text.matchAll(UNITS)) {
    yield* letters(text.slice(at, match.index));
    yield match[0];
    at = match.index + match[0].length;
  }
  yield* letters(text.slice(at));
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const letters = (text: string): string[] =>
  Array.from(SEGMENTER.segment(text), ({ segment }) => segment);

const BEFORE_ELLIPSIS = /[、。，．：；！？（《〈「『【〔‘“…—,.:;!?([{]/u;

/** The last line made short enough for the ellipsis, which does not stand behind a stop. */
function withEllipsis(lines: readonly string[], width: number, measure: Measure): string[] {
  const last = letters(lines.at(-1) ?? '');
  while (last.length > 0 && measure(last.join('') + ELLIPSIS) > width) last.pop();
  while (BEFORE_ELLIPSIS.test(last.at(-1) ?? '')) last.pop();
  const kept = last.join('');
  return [...lines.slice(0, -1), `${kept}${ELLIPSIS}`];
}
