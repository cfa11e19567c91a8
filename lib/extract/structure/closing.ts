import type { Sentence } from '../document';
import { isAddress, isAppeal } from './asides';
import { markerAt } from './markers';

/** How much text may stand between the address that opens a closing and its appeal, and in a closing without appeal. */
const CLOSING_UNITS = 400;
const LAST_WORDS_UNITS = 700;
const OPENING = /^(?:各位代表|各位委员|同志们)[,!:]/;

/**
 * The index of the sentence with which a report's closing appeal begins (`各位代表!蓝图已经绘就。让我们…`), or -1.
 * Only sentences with no heading of the report behind them count.
 */
export function closingStart(text: string, sentences: readonly Sentence[]): number {
  const last = sentences.findLastIndex(
    (sentence) =>
      sentence.heading === 'line' && markerAt(text, sentence.start) !== undefined && sentence.zone !== 'other',
  );
  const words = (index: number): string => {
    const sentence = sentences[index];
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
  let appeal = -1;
  let address = -1;
  let end = -1;
  for (let index = last + 1; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (!sentence || sentence.zone === 'other') {
      if (sentence && isAddress(words(index))) address = index;
      continue;
    }
    end = sentence.end;
    if (OPENING.test(words(index))) address = index;
    if (isAppeal(words(index))) {
      appeal = index;
      break;
    }
  }
  const appealStart = sentences[appeal]?.start;
  const addressStart = sentences[address]?.start;
  if (appealStart === undefined) {
    return addressStart !== undefined && address > last && end - addressStart <= LAST_WORDS_UNITS ? address : -1;
  }
  if (addressStart !== undefined && appealStart - addressStart <= CLOSING_UNITS) return address;
  const paragraph = sentences[appeal]?.paragraph;
  const first = sentences.findIndex((sentence) => sentence.paragraph === paragraph);
  const opensClose = appealStart - (sentences[first]?.start ?? 0) <= CLOSING_UNITS / 2;
  return first >= 0 && opensClose ? first : appeal;
}
