import { Converter } from 'opencc-js';
import type { AnchorOutcome } from '../../../lib/model/annotation';
import { fromSource, toComparable } from '../../../lib/text/comparable';
import { findFigures } from '../../../lib/text/figures';
import { addDigit, changeDigit, changeScale, changeWords, negate, restate, turn } from './changes';
import type { Random } from './random';
import type { Parts } from './sample';

/** What chance an edit is made with: its source, and lines of other reports. */
export interface Chance {
  readonly random: Random;
  readonly lines: readonly string[];
}

/** One kind of edit; `undefined` from `apply` where a quote does not allow it. */
export interface Edit {
  readonly name: string;
  readonly apply: (parts: Parts, chance: Chance) => Parts | undefined;
  /** Makes the old text of a report; as it is where absent. */
  readonly from?: (parts: Parts) => Parts;
  /** What may be said of it; without the old text where that makes a difference. */
  readonly outcomes: readonly AnchorOutcome[];
  /** The quote is left as it was: it must be found. */
  readonly isKept?: boolean;
  /** Nothing of its surroundings is left: what is shorter than 12 units may be told as gone. */
  readonly mayLoseShort?: boolean;
  /** The share that has to be found, in percent, where it is not the usual one. */
  readonly least?: number;
  /** A value is another one now: what is found must be told so. */
  readonly changesValue?: boolean;
  /** The quote is no longer there. */
  readonly removes?: boolean;
}

const insertAt = <T>(list: readonly T[], at: number, ...items: readonly T[]): T[] => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at),
];

const withoutAt = <T>(list: readonly T[], at: number, count = 1): T[] => [
  ...list.slice(0, at),
  ...list.slice(at + count),
];

/** Changes one of the other lines, by chance above or below. */
function otherLine(
  parts: Parts,
  random: Random,
  change: (lines: readonly string[]) => readonly string[],
): Parts {
  const isAbove = random.below(2) === 0;
  return isAbove
    ? { ...parts, above: change(parts.above) }
    : { ...parts, below: change(parts.below) };
}

const isHeading = (line: string): boolean =>
  /^[\s（(]*[第一二三四五六七八九十]+[、）)章节部]/.test(line);

function insertElsewhere(parts: Parts, { random, lines }: Chance): Parts {
  const line = random.pick(lines.filter((one) => !isHeading(one)));
  return otherLine(parts, random, (list) => insertAt(list, random.below(list.length + 1), line));
}

/** A heading that goes takes its section with it: that is no edit elsewhere. */
function deleteElsewhere(parts: Parts, { random }: Chance): Parts {
  return otherLine(parts, random, (list) => {
    const at = random.below(list.length);
    return isHeading(list[at] ?? '') ? list : withoutAt(list, at);
  });
}

function rewordElsewhere(parts: Parts, { random }: Chance): Parts {
  return otherLine(parts, random, (list) => {
    const at = random.below(list.length);
    return insertAt(
      withoutAt(list, at),
      at,
      changeWords(list[at] ?? '', random, 3) ?? list[at] ?? '',
    );
  });
}

/** Forty units of other lines. */
const other = ({ random, lines }: Chance): string => {
  const line = random.pick(lines.filter(({ length }) => length > 45));
  return line.slice(2, 42);
};

/**
 * Whether the quote alone has other figures than in its line: an edge cuts a number, or 一 from its
 * word.
 */
function cutsNumber({ before, quote, after }: Parts): boolean {
  const whole = toComparable(before + quote + after);
  const start = fromSource(whole, before.length);
  const end = fromSource(whole, before.length + quote.length);
  const inside = findFigures(whole.text).filter(
    (figure) => figure.start < end && figure.end > start,
  );
  const alone = findFigures(toComparable(quote).text);
  const isCut = inside.some((figure) => figure.start < start || figure.end > end);
  return isCut || inside.map(({ text }) => text).join() !== alone.map(({ text }) => text).join();
}

function replaceNeighbours(parts: Parts, chance: Chance): Parts | undefined {
  if (cutsNumber(parts)) return undefined;
  const before = parts.before.slice(0, Math.max(0, parts.before.length - 40)) + other(chance);
  const after = other(chance) + parts.after.slice(40);
  const above =
    parts.before.length < 40 ? [...parts.above.slice(0, -1), other(chance)] : parts.above;
  const below = parts.after.length < 40 ? [other(chance), ...parts.below.slice(1)] : parts.below;
  return { ...parts, above, before, after, below };
}

/** The quote's line put between two others. */
function moveLine(parts: Parts, { random }: Chance): Parts | undefined {
  const lines = [...parts.above, ...parts.below];
  const old = parts.above.length;
  if (lines.length < 4) return undefined;
  const at = random.below(lines.length + 1);
  if (Math.abs(at - old) < 2) return undefined;
  return { ...parts, above: lines.slice(0, at), below: lines.slice(at) };
}

/** The quote alone put behind a sentence of another line; only what stands in the report once. */
function moveAlone(parts: Parts, chance: Chance): Parts | undefined {
  const { quote } = parts;
  if (quote.length < 12 || cutsNumber(parts)) return undefined;
  const rest = [...parts.above, parts.before + parts.after, ...parts.below];
  const places = rest.flatMap((line, index) =>
    line.includes('。') && index !== parts.above.length ? [index] : [],
  );
  if (places.length === 0 || rest.some((line) => line.includes(quote))) return undefined;
  const index = chance.random.pick(places);
  const line = rest[index] ?? '';
  const behind = line.indexOf('。') + 1;
  return {
    above: rest.slice(0, index),
    before: line.slice(0, behind),
    quote,
    after: line.slice(behind),
    below: rest.slice(index + 1),
  };
}

function duplicateLine(parts: Parts, { random }: Chance): Parts | undefined {
  const copy = parts.before + parts.quote + parts.after;
  const isAbove = random.below(2) === 0;
  const count = isAbove ? parts.above.length : parts.below.length;
  if (count < 2) return undefined;
  const at = random.below(count - 1);
  return isAbove
    ? { ...parts, above: insertAt(parts.above, at, copy) }
    : { ...parts, below: insertAt(parts.below, at + 1, copy) };
}

/** The edit made inside the quote; `undefined` where it changes nothing. */
const inQuote =
  (change: (quote: string, random: Random) => string | undefined) =>
  (parts: Parts, { random }: Chance): Parts | undefined => {
    const quote = change(parts.quote, random);
    return quote === undefined || quote === parts.quote ? undefined : { ...parts, quote };
  };

/** Only for quotes whose edges cut no number. */
const uncut =
  (apply: Edit['apply']): Edit['apply'] =>
  (parts, chance) =>
    cutsNumber(parts) ? undefined : apply(parts, chance);

/** One edit after the other. */
const both =
  (first: Edit['apply'], second: Edit['apply']): Edit['apply'] =>
  (parts, chance) => {
    const edited = first(parts, chance);
    return edited && second(edited, chance);
  };

/** The edit made in every part. */
const everywhere =
  (change: (text: string) => string) =>
  ({ above, before, quote, after, below }: Parts): Parts => ({
    above: above.map(change),
    before: change(before),
    quote: change(quote),
    after: change(after),
    below: below.map(change),
  });

/** A conversion that remembers its lines: the same report is converted a thousand times. */
function remembered(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const made = known.get(text) ?? change(text);
    known.set(text, made);
    return made;
  };
}

const toScript = (from: 'cn' | 't', to: 'cn' | 't' | 'twp'): ((parts: Parts) => Parts) =>
  everywhere(remembered(Converter({ from, to })));
const toTraditional = toScript('cn', 't');

const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const toHalfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** A line broken every 36 units, never inside a number. */
const wrap = (text: string): string =>
  text.replace(/(.{34}[^\d０-９.．,，%％亿億万萬]{2})(?=[^\d０-９.．,，%％亿億万萬])/g, '$1\n');

const changeNeighbourDigits = (parts: Parts, { random }: Chance): Parts | undefined => {
  const near = parts.before.slice(-20);
  const before =
    parts.before.slice(0, parts.before.length - near.length) + (changeDigit(near, random) ?? near);
  const isCut = cutsNumber(parts);
  return before === parts.before || isCut ? undefined : { ...parts, before };
};

const twist = inQuote((quote, random) => {
  const digit = changeDigit(quote, random);
  return digit === undefined ? undefined : changeWords(digit, random, 1);
});

const STAYS: readonly AnchorOutcome[] = ['same'];
const STAYS_OR_MOVED: readonly AnchorOutcome[] = ['same', 'moved'];
const CHANGED: readonly AnchorOutcome[] = ['number-changed'];

/** Every kind of edit that is measured. */
export const EDITS: readonly Edit[] = [
  { name: 'insert elsewhere', apply: insertElsewhere, outcomes: STAYS, isKept: true },
  { name: 'delete elsewhere', apply: deleteElsewhere, outcomes: STAYS, isKept: true },
  { name: 'reword elsewhere', apply: rewordElsewhere, outcomes: STAYS, isKept: true },
  {
    name: 'number in the neighbouring words',
    apply: changeNeighbourDigits,
    outcomes: STAYS,
    isKept: true,
  },
  {
    name: 'both neighbours replaced',
    apply: replaceNeighbours,
    outcomes: STAYS_OR_MOVED,
    isKept: true,
    mayLoseShort: true,
  },
  {
    name: 'line moved',
    apply: moveLine,
    outcomes: STAYS_OR_MOVED,
    isKept: true,
    mayLoseShort: true,
  },
  {
    name: 'quote moved alone, ≥ 12, once',
    apply: moveAlone,
    outcomes: STAYS_OR_MOVED,
    isKept: true,
  },
  { name: 'line duplicated', apply: duplicateLine, outcomes: STAYS, isKept: true },
  { name: '简 → 繁', apply: toTraditional, outcomes: STAYS, isKept: true },
  {
    name: '简 → 繁, words of Taiwan',
    apply: toScript('cn', 'twp'),
    outcomes: ['same', 'reworded'],
    isKept: true,
  },
  {
    name: '繁 → 简',
    from: toTraditional,
    apply: toScript('t', 'cn'),
    outcomes: STAYS,
    isKept: true,
  },
  { name: 'half → full width', apply: everywhere(toFullWidth), outcomes: STAYS, isKept: true },
  { name: 'full → half width', apply: everywhere(toHalfWidth), outcomes: STAYS, isKept: true },
  { name: 're-wrapped', apply: everywhere(wrap), outcomes: STAYS, isKept: true },
  {
    name: '， → 、',
    apply: everywhere((text) => text.replaceAll('，', '、')),
    outcomes: ['same', 'reworded'],
    isKept: true,
  },
  {
    name: 'reworded, a word',
    apply: uncut(inQuote((quote, random) => changeWords(quote, random, 1))),
    outcomes: ['reworded'],
  },
  {
    name: 'reworded, 30 %',
    apply: uncut(
      inQuote((quote, random) => changeWords(quote, random, Math.ceil(quote.length * 0.15))),
    ),
    outcomes: ['reworded'],
  },
  { name: '增长 ↔ 下降', apply: inQuote(turn), outcomes: ['reworded'] },
  { name: '未 put in or taken out', apply: inQuote(negate), outcomes: ['reworded'] },
  {
    name: 'unit rewritten, same value',
    apply: uncut(inQuote(restate)),
    outcomes: ['restated'],
  },
  { name: 'a digit changed', apply: inQuote(changeDigit), outcomes: CHANGED, changesValue: true },
  { name: 'a digit more or less', apply: inQuote(addDigit), outcomes: CHANGED, changesValue: true },
  { name: '亿 ↔ 万', apply: inQuote(changeScale), outcomes: CHANGED, changesValue: true },
  {
    name: '% → ‰',
    apply: inQuote((quote) => (/\d%/.test(quote) ? quote.replace(/(?<=\d)%/, '‰') : undefined)),
    outcomes: CHANGED,
    changesValue: true,
  },
  {
    name: '% → 个百分点',
    apply: inQuote((quote) =>
      /\d%/.test(quote) ? quote.replace(/(?<=\d)%/, '个百分点') : undefined,
    ),
    outcomes: CHANGED,
    changesValue: true,
  },
  {
    name: '8 % → −8 %',
    apply: inQuote((quote) =>
      /(?<![\d.,，-])\d[\d.]*%/.test(quote)
        ? quote.replace(/(?<![\d.,，-])\d[\d.]*%/, '-$&')
        : undefined,
    ),
    outcomes: CHANGED,
    changesValue: true,
  },
  {
    name: 'digit, word, moved',
    apply: both(twist, moveLine),
    outcomes: CHANGED,
    changesValue: true,
    least: 90,
  },
  {
    name: 'duplicated, digit in the first',
    apply: both(duplicateLine, inQuote(changeDigit)),
    outcomes: ['number-changed', 'unsure'],
    changesValue: true,
  },
  {
    name: 'line deleted',
    apply: ({ above, below }) => ({
      above,
      before: below[0] ?? '',
      quote: '',
      after: '',
      below: below.slice(1),
    }),
    outcomes: ['gone'],
    removes: true,
  },
  {
    name: 'quote deleted',
    apply: (parts) => ({ ...parts, quote: '' }),
    outcomes: ['gone'],
    removes: true,
  },
];
