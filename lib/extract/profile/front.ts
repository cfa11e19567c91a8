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

/** Reads the front matter once for all fields. */
export function readFront(document: ReadingDocument): Front {
  const { text, paragraphs } = document;
  const lineAt = (index: number): string => {
    const paragraph = paragraphs[index];
    if (!paragraph) return '';
    return text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONG_LINE)).replaceAll(' ', '');
  };
  const lines = (from: number, to: number): string[] => {
    const found: string[] = [];
    for (let index = Math.max(0, from); index < Math.min(to, paragraphs.length); index += 1) found.push(lineAt(index));
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

/** A name found in folded text as the report writes it: 黄浦区 is 黃浦區 in a Traditional report. */
export function asWritten({ document }: Front, words: string): string {
  const at = document.text.indexOf(words);
  if (at >= 0) return document.source.slice(at, at + words.length);
  const title = document.context.title ?? '';
  const inTitle = fold(title).indexOf(words);
  return inTitle >= 0 ? title.slice(inTitle, inTitle + words.length) : words;
}
