import type { ReadingDocument } from '../document';
import { fold } from '../../text/fold';

/** The parts of a document that say what it is: folded, without white space inside lines. */
export interface Front {
  /** First lines, empty ones left out. */
  readonly head: readonly string[];
  /** Last lines, where signatures and dates stand. */
  readonly tail: readonly string[];
  /** First units of the text, where the speaker says for whom he speaks. */
  readonly opening: string;
  readonly document: ReadingDocument;
}

const HEAD_LINES = 30;
const TAIL_LINES = 12;
const OPENING_UNITS = 3_000;
const LONG_LINE = 200;
/*
 * A tenth and more of a Traditional text is written otherwise in Simplified; of a Simplified one a
 * name from elsewhere at most.
 */
const LEAST_TRADITIONAL = 20;
const BODY_CHARACTERS: ReadonlyMap<string, string> = new Map(
  [
    '国國',
    '务務',
    '产產',
    '党黨',
    '员員',
    '会會',
    '统統',
    '计計',
    '办辦',
    '处處',
    '发發',
    '财財',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Reads the front matter once for all fields. */
export function readFront(document: ReadingDocument): Front {
  const { text, paragraphs } = document;
  const lineAt = (index: number): string => {
    const paragraph = paragraphs[index];
    if (!paragraph) return '';
    return text
      .slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONG_LINE))
      .replaceAll(' ', '');
  };
  const lines = (from: number, to: number): string[] => {
    const found: string[] = [];
    for (let index = Math.max(0, from); index < Math.min(to, paragraphs.length); index += 1)
      found.push(lineAt(index));
    return found.filter((line) => line !== '');
  };
  return {
    head: lines(0, HEAD_LINES),
    tail: lines(Math.max(HEAD_LINES, paragraphs.length - TAIL_LINES), paragraphs.length),
    opening: text.slice(0, OPENING_UNITS).replaceAll(' ', ''),
    document,
  };
}

/** Folded and without white space, so that `政 府 工 作 报 告` is one word. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

/**
 * A name found in folded text as the report writes it: 黄浦区 is 黃浦區 in a Traditional report.
 */
export const asWritten = (front: Front, words: string): string => writtenIn(front, words) ?? words;

/**
 * The same for a name made of a place and a body, which the report may write nowhere as a whole:
 * 臨溪縣人民政府.
 */
export function composedAsWritten(front: Front, words: string, place: string): string {
  const whole = writtenIn(front, words);
  if (whole !== undefined) return whole;
  const named = writtenIn(front, place);
  if (!isTraditional(front.document, named ?? '', place)) return words;
  return words
    .split(place)
    .map(inTraditional)
    .join(named ?? place);
}

function writtenIn({ document }: Front, words: string): string | undefined {
  const at = document.text.indexOf(words);
  if (at >= 0) return document.source.slice(at, at + words.length);
  const title = document.context.title ?? '';
  const inTitle = fold(title).indexOf(words);
  return inTitle >= 0 ? title.slice(inTitle, inTitle + words.length) : undefined;
}

/**
 * Whether the report is in Traditional characters: the place says so, or else most of what two
 * scripts write apart.
 */
function isTraditional({ source, text }: ReadingDocument, named: string, place: string): boolean {
  if (named !== '' && named !== place) return true;
  let folded = 0;
  for (let at = 0; at < Math.min(text.length, OPENING_UNITS); at += 1)
    if (source.charAt(at) !== text.charAt(at) && /\p{Script=Han}/u.test(text.charAt(at)))
      folded += 1;
  return folded * LEAST_TRADITIONAL > Math.min(text.length, OPENING_UNITS);
}

/** The characters of bodies' names in Traditional. */
const inTraditional = (words: string): string =>
  [...words].map((character) => BODY_CHARACTERS.get(character) ?? character).join('');
