import type { Bound, MetricKind, TableRow } from '../../model/extraction';
import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import {
  CHANGE_HEADER,
  DESCRIBING_HEADER,
  NUMBER_HEADERS,
  PLACE_LABEL,
  PLAIN_HEADER,
  PROGRESS_HEADER,
  RATE_HEADER,
  SHARE_HEADER,
  UNIT_HEADERS,
} from '../lexicon/table-words';
import { firstTime } from '../calendar/time-reader';
import { readUnit } from '../numbers/unit-reader';
import { headerWords } from './table-rows';

/** What stands around one number of a table. */
export interface CellMeaning {
  readonly kind: MetricKind;
  /** Simplified, without multiplier; empty where the table names none. */
  readonly unit: string;
  /** By what the number is to be multiplied: 亿元 is 100000000. */
  readonly scale: number;
  /** Where what is measured is named. */
  readonly name?: Span;
  /** The column's time as worded. */
  readonly time?: string;
}

/** The same for a cell whose number has its unit elsewhere. */
export interface NumberMeaning extends CellMeaning {
  /** Where the number itself stands, without a limit beside it (`≥ |90|`, `|5.5|以内`). */
  readonly number: Span;
  /** What label or header says of its numbers: `优良天数(≥)`, `目标值(以上)`. */
  readonly bound: Bound;
}

const LIMITS = '[≥≤≧≦约近超]|不低于|不少于|不高于|不超过|至少|超过';
const NUMBER = new RegExp(
  `^(?:${LIMITS})? ?([-+]?\\d[\\d,]*(?:\\.\\d+)?) ?(?:左右|上下|以[上内下]|之内)?$`,
);
/** `(≥)`, `(%,以内)`: a limit in the brackets of a label or header. */
const LIMIT_IN_BRACKETS = /\([^()]{0,8}?([≥≧≤≦]|以上|以内|以下|左右)[^()]{0,8}\)/;
const LIMIT_WORDS = /[≥≧≤≦ ,、]|以上|以内|以下|左右/g;
const BOUNDS: Readonly<Record<string, Bound>> = {
  '≥': 'min',
  '≧': 'min',
  以上: 'min',
  '≤': 'max',
  '≦': 'max',
  以内: 'max',
  以下: 'max',
  左右: 'approx',
};
const IN_BRACKETS = /\(([^()]{1,10})\)/;
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000, 亿: 100000000 };
const HAN = /[\u4e00-\u9fff]/;
const OPENING_NUMBER = /^[-+±≥≤约]?\d[\d,.]*[万亿]?/;
const LIMIT_END = /(?:左右|以[上下内])$/;
const HEADER_REACH = 4000;
const LABEL_OPENING =
  /^[ #*·-]*(?:其中:?|[一二三四五六七八九十]{1,3}、|\(?[一二三四五六七八九十\d]{1,2}[).、]|#)? */;

/**
 * What the number in `row.cells[index]` means: row label, header and unit together make the metric
 * (`粮食产量(万吨)` under `2020年` makes 15.2 万吨 of 粮食产量). `undefined` for cells that hold no
 * number and for serial numbers.
 */
export function readCell(text: string, row: TableRow, index: number): NumberMeaning | undefined {
  const cell = row.cells[index];
  const written = cell && index > 0 ? NUMBER.exec(words(text, cell))?.[1] : undefined;
  if (!cell || written === undefined) return undefined;
  const header = headerWords(row.headers[index]);
  if (NUMBER_HEADERS.has(header) || UNIT_HEADERS.has(header)) return undefined;
  const label = labelOf(text, row, index);
  if (!label) return undefined;
  const named = unitOf(text, { row, index, label: label.cell, labelHeader: label.header, header });
  const { unit, scale } = readScaledUnit(named);
  const start = cell.start + text.slice(cell.start, cell.end).indexOf(written);
  const number = { start, end: start + written.length };
  const limit = LIMIT_IN_BRACKETS.exec(header) ?? LIMIT_IN_BRACKETS.exec(words(text, label.cell));
  const bound = BOUNDS[limit?.[1] ?? ''] ?? 'exact';
  return {
    unit,
    scale,
    number,
    bound,
    ...columnMeaning(text, { row, index, label: label.cell, unit }),
  };
}

/**
 * The same for a cell with a quantity that has its own unit and limit (`5.5%左右`, `3000人以上`)
 * and holds nothing else. `undefined` for a cell with words of its own.
 */
export function readOwnCell(
  text: string,
  row: TableRow,
  index: number,
  quantity: Span & { readonly unit: string },
): Omit<CellMeaning, 'scale'> | undefined {
  const cell = row.cells[index];
  const header = headerWords(row.headers[index]);
  if (!cell || index === 0 || NUMBER_HEADERS.has(header) || UNIT_HEADERS.has(header))
    return undefined;
  if (words(text, cell) !== text.slice(quantity.start, quantity.end)) return undefined;
  const label = labelOf(text, row, index);
  return (
    label && {
      unit: quantity.unit,
      ...columnMeaning(text, { row, index, label: label.cell, unit: quantity.unit }),
    }
  );
}

/** What label and header say of a number: its kind, its name and its time. */
function columnMeaning(
  text: string,
  {
    row,
    index,
    label,
    unit,
  }: Pick<CellPlace, 'row' | 'index' | 'label'> & { readonly unit: string },
): Pick<CellMeaning, 'kind' | 'name' | 'time'> {
  const header = headerWords(row.headers[index]);
  const name = nameOf(text, row, label, fold(row.headers[index] ?? ''));
  const kind = kindOf(row, header, unit, name ? text.slice(name.start, name.end) : '');
  return { kind, name, time: CHANGE_HEADER.test(header) ? undefined : firstTime(header)?.words };
}

/** A cell with the words that govern it. */
interface CellPlace {
  readonly row: TableRow;
  readonly index: number;
  readonly label: Span;
  /** The header over the label. */
  readonly labelHeader: string;
  readonly header: string;
}

const words = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

/**
 * The nearest cell to the left that names something; what only describes it (`建设规模`,
 * `责任单位`) stands back.
 */
function labelOf(text: string, row: TableRow, index: number): Label | undefined {
  let described: Label | undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const cell = row.cells[at];
    const header = headerWords(row.headers[at]);
    if (!cell || UNIT_HEADERS.has(header) || NUMBER_HEADERS.has(header)) continue;
    const named = words(text, cell);
    if (!HAN.test(named) || isQuantity(named)) continue;
    if (!DESCRIBING_HEADER.test(header)) return { cell, header };
    described ??= { cell, header };
  }
  return described;
}

/** A cell that names what its row holds, and what stands over it. */
interface Label {
  readonly cell: Span;
  readonly header: string;
}

/** `2860人`, `5.5%左右`: a cell with its own unit names nothing. */
function isQuantity(words: string): boolean {
  const [number] = OPENING_NUMBER.exec(words) ?? [];
  if (number === undefined) return false;
  const rest = words.slice(number.length).replace(LIMIT_END, '');
  return rest === '' || readUnit(rest, 0)?.end === rest.length;
}

function unitOf(text: string, { row, index, label, labelHeader, header }: CellPlace): string {
  if (/[%±]/.test(header)) return '%';
  if ((CHANGE_HEADER.test(header) || RATE_HEADER.test(header)) && !IN_BRACKETS.test(header))
    return '%';
  const named = unitInBrackets(header) ?? unitInBrackets(words(text, label));
  if (named !== undefined) return named;
  const column = row.headers.findIndex(
    (other, at) => at !== index && UNIT_HEADERS.has(headerWords(other)),
  );
  const cell = column >= 0 ? row.cells[column] : undefined;
  return (cell && words(text, cell)) || (unitInBrackets(labelHeader) ?? tableUnit(row));
}

/** `投资额(亿元)`; not `投资(不含农户)`. */
function unitInBrackets(words: string): string | undefined {
  const inside = IN_BRACKETS.exec(words)?.[1]?.replace(LIMIT_WORDS, '');
  return inside !== undefined && readScaledUnit(inside).isKnown ? inside : undefined;
}

/** `单位:万元、%`: the columns of percent say so themselves. */
const tableUnit = ({ unit }: TableRow): string => {
  const named = headerWords(unit).split(/[、,/](?=%)|(?<=%)[、,/]/);
  return named.find((one) => one !== '%') ?? named[0] ?? '';
};

function readScaledUnit(written: string): { unit: string; scale: number; isKnown: boolean } {
  let scale = 1;
  let at = 0;
  for (
    let factor = SCALES[written.charAt(at)];
    factor !== undefined &&
    at < written.length - 1 &&
    readUnit(written, at)?.end !== written.length;
    factor = SCALES[written.charAt(at)]
  ) {
    scale *= factor;
    at += 1;
  }
  if (written.charAt(at) === '%') return { unit: '%', scale: 1, isKnown: true };
  const read = readUnit(written, at);
  return read && read.end === written.length
    ? { unit: read.unit, scale, isKnown: true }
    : { unit: written.slice(at), scale, isKnown: false };
}

/** A label that names a change: `能耗下降(%)`. */
const CHANGED_NAME = /增长|增速|(?:下降|降低|提高|上升|减少)(?:率|幅度)?$/;
const CHANGE_END = /比?(?:上年|去年)?(?:同期)?(?:±%?|增长%?|增减%?|%)$/;

/**
 * The row's label, or the header where the row is a place: `甲县` under `生产总值(亿元)`. Of a
 * header over two lines the part that names a thing: `财政收入(万元) 完成数`.
 */
function nameOf(text: string, row: TableRow, label: Span, header: string): Span | undefined {
  const own = trimmedLabel(text, label);
  if (!own || !PLACE_LABEL.test(text.slice(own.start, own.end))) return own;
  const named = header
    .split(' ')
    .map(thingOf)
    .find((part) => !PLAIN_HEADER.test(part));
  if (named === undefined) return own;
  const from = Math.max(0, row.start - HEADER_REACH);
  const at = text.slice(from, row.start).lastIndexOf(named);
  return at < 0 ? own : { start: from + at, end: from + at + named.length };
}

/** What a header names, without its unit, its time and its word of change. */
const thingOf = (header: string): string =>
  header
    .replace(IN_BRACKETS, '')
    .replace(firstTime(header)?.words ?? '', '')
    .replace(CHANGE_END, '')
    .trim();

function trimmedLabel(text: string, label: Span): Span | undefined {
  const raw = text.slice(label.start, label.end);
  const opening = LABEL_OPENING.exec(raw)?.[0].length ?? 0;
  const bracket = raw.search(/\([^()]{1,10}\)\s*$/);
  const end = label.start + (bracket > opening ? bracket : raw.trimEnd().length);
  return end > label.start + opening ? { start: label.start + opening, end } : undefined;
}

function kindOf({ caption }: TableRow, header: string, unit: string, name: string): MetricKind {
  if (unit !== '%' && unit !== '个百分点') return 'level';
  if (PROGRESS_HEADER.test(header)) return 'progress';
  if (CHANGE_HEADER.test(header)) return 'change';
  if (SHARE_HEADER.test(header) || /[率比重度]$/.test(name)) return 'share';
  return CHANGED_NAME.test(name) || CHANGE_HEADER.test(headerWords(caption)) ? 'change' : 'share';
}
