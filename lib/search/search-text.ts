import { toComparable } from '../text/comparable';
import type { ComparableText } from '../text/comparable';

/**
 * Control characters stand between the parts of a packed text; none may come from a text itself.
 */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f]/g;

/**
 * A text as it is searched, with the way back: script, width, radicals, dashes and quotation marks
 * folded as for a comparison, case folded, white space dropped (one blank stays between two
 * digits). `２．８８億元 GDP` reads `2.88亿元gdp`.
 */
export function toSearchText(source: string): ComparableText {
  const comparable = toComparable(source);
  const { text } = comparable;
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : lowerUnits(text);
  return { ...comparable, text: even.replaceAll('ς', 'σ').replace(CONTROL, '\ufffd') };
}

/** Lower case unit for unit: İ, whose lower case has two, stays. */
const lowerUnits = (text: string): string =>
  Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join('');
