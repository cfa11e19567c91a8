import { CLAUSE_WORDS } from '../lexicon/clause-words';
import { NAME_CLOSINGS, NAME_OPENINGS, NAME_STARTS } from '../lexicon/name-words';
import { TIME_PATTERN } from '../lexicon/time-words';
import type { Span } from '../../model/span';

/** A time at the front of a name: `截至2023年11月底`, `上半年`, `五年来`, `“十三五”期间`. */
const TIME = new RegExp(TIME_PATTERN, 'y');
const FRONT_MARKS = ' 、,;:。)—-·●■◆*';
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const BACK_MARKS = ' 、,;:(-和与';
const LONGEST_OPENING = 5;
const LONGEST_CLOSING = 4;
/** Behind an adverb they make it a name: `成功|率`. */
const NAMING = '率额量度性';

/**
 * The name inside `[start, end)`: without times, scopes, adverbs and marks at its front (`上半年全镇累计|新增企业`) and
 * without what is no name at its end. `undefined` where nothing is left.
 */
export function trimName(text: string, start: number, end: number): Span | undefined {
  const back = trimBack(text, start, end);
  const front = trimFront(text, start, back);
  return back - front >= 1 ? { start: front, end: back } : undefined;
}

function trimFront(text: string, start: number, end: number): number {
  let at = start;
  for (let steps = 0; steps < 12 && at < end; steps += 1) {
    const before = at;
    while (at < end && FRONT_MARKS.includes(text.charAt(at))) at += 1;
    TIME.lastIndex = at;
    const time = TIME.exec(text);
    if (time && at + time[0].length <= end) at += time[0].length;
    for (let length = Math.min(LONGEST_OPENING, end - at); length > 0; length -= 1) {
      if (!NAME_OPENINGS.has(text.slice(at, at + length))) continue;
      if (NAMING.includes(text.charAt(at + length)) || beginsName(text, at, end)) break;
      at += length;
      break;
    }
    if (at === before) break;
  }
  return at;
}

/** Whether a known name or a verb that belongs to one begins here, though its first characters could be trimmed. */
function beginsName(text: string, at: number, end: number): boolean {
  for (let length = Math.min(LONGEST_OPENING, end - at); length > 1; length -= 1) {
    const words = text.slice(at, at + length);
    const kind = CLAUSE_WORDS.get(words);
    if (kind === 'noun' || kind === 'act' || NAME_STARTS.has(words)) return true;
  }
  return false;
}

function trimBack(text: string, start: number, end: number): number {
  let at = end;
  for (let steps = 0; steps < 8 && at > start; steps += 1) {
    if (BACK_MARKS.includes(text.charAt(at - 1)) || isDigit(text.charCodeAt(at - 1))) {
      at -= 1;
      continue;
    }
    let length = Math.min(LONGEST_CLOSING, at - start - 1);
    while (length > 0 && !NAME_CLOSINGS.has(text.slice(at - length, at))) length -= 1;
    if (length === 0 || (length === 1 && at - start <= 3)) break;
    at -= length;
  }
  return at;
}
