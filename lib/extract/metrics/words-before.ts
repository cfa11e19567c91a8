import type { Basis } from '../../model/extraction';
import { byName, indexEach } from '../../text/word-list';
import { LAST_REACHES, LEAD_WORDS, MOVING_VERBS } from '../lexicon/lead-words';
import type { LeadClass } from '../lexicon/lead-words';
import { comparisonBefore } from './comparison-before';
import type { Comparison } from './comparison-before';

/** What the words directly before a quantity say of it. Offsets are the document's. */
export interface Lead {
  /** Where these words begin: what stands before is the name of what is measured. */
  readonly start: number;
  /** 1 for 增长, -1 for 下降 and 降幅, absent where no word of change stands there. */
  readonly direction?: 1 | -1;
  /** The number says where something stands after the change: `提高到`. */
  readonly reached: boolean;
  /** The number says where the change began: `由`. */
  readonly from: boolean;
  readonly basis?: Basis;
  /** The words before are those of the level it compares with: `是2016年的`. */
  readonly ratio: boolean;
}

/** A lead while its words are read. */
type Draft = { -readonly [Key in keyof Lead]: Lead[Key] };

/**
 * `由2.5亿元|增加到|3.2亿元`: the words between where something stood and where it stands, at the
 * front of a slice.
 */
export const MOVED_TO = new RegExp(
  `^[^,;。、]{0,4}?(?:${MOVING_VERBS.join('|')}|[转扩增降升减压缩提改])[到至为成]`,
);
const GROWTHS: ReadonlySet<string> = new Set(['增长', '上涨', '递增', '正增长']);
const STAYS = /^(?:预期)?(?:保持|维持|稳定|控制|定)在?/;
const ADDED = /新增[了约近超达]?$/;
const ADDED_TO: ReadonlySet<Basis> = new Set<Basis>([
  'since-year-start',
  'year-on-year',
  'period-on-period',
]);
const MOST_WORDS = 10;
const SPACE = ' '.charCodeAt(0);

/** A lead word as it is looked for. */
interface LeadWord {
  readonly kind: LeadClass;
  /** Units of the word itself, without the characters before it that only say what it is. */
  readonly length: number;
}
const LEAD_INDEX = indexEach(
  [...byName(LEAD_WORDS), [LAST_REACHES, 'last'] as const],
  (word, kind): LeadWord =>
    kind === 'last' ? { kind: 'reach', length: 1 } : { kind, length: word.length },
);

/** What a word of each class does to the lead that it stands in, read leftwards. */
const EFFECTS: Readonly<Record<LeadClass, (lead: Draft) => void>> = {
  name: () => undefined,
  fill: () => undefined,
  reach: (lead) => (lead.reached ||= lead.direction === undefined),
  turn: (lead) => (lead.reached ||= lead.direction === undefined),
  rise: (lead) => (lead.direction ??= 1),
  fall: (lead) => (lead.direction ??= -1),
  'rise-rate': (lead) => {
    lead.direction ??= 1;
    lead.reached = false;
  },
  'fall-rate': (lead) => {
    lead.direction = lead.direction === -1 ? 1 : -1;
    lead.reached = false;
  },
  'year-on-year': (lead) => (lead.basis ??= 'year-on-year'),
  'period-on-period': (lead) => (lead.basis ??= 'period-on-period'),
  annual: (lead) => (lead.basis ??= 'annual-average'),
  from: (lead) => (lead.from = true),
};

/**
 * Reads the words before the quantity at `end`, leftwards, not beyond `floor`: for
 * `税收总收入同比增长|19.1%` the name ends where 同比 begins, direction 1, basis `year-on-year`.
 * Where no such word stands, `start` is `end`.
 */
export function readLead(text: string, floor: number, end: number): Lead {
  const lead: Draft = {
    start: end,
    direction: undefined,
    reached: false,
    from: false,
    basis: undefined,
    ratio: false,
  };
  for (let count = 0; count < MOST_WORDS && lead.start > floor; count += 1) {
    if (text.charCodeAt(lead.start - 1) === SPACE) {
      lead.start -= 1;
      continue;
    }
    const compared = comparisonBefore(text, floor, lead.start, end);
    if (compared ? !takeComparison(lead, compared) : !takeWord(lead, text, floor, end)) break;
  }
  if (isAddedTo(lead) && ADDED.test(text.slice(lead.start, end))) lead.direction = 1;
  return lead;
}

/** `比年初|新增|8亿元`: against an earlier level, what is new is what it rose by. */
const isAddedTo = ({ direction, basis, reached, from, ratio }: Lead): boolean =>
  direction === undefined &&
  basis !== undefined &&
  ADDED_TO.has(basis) &&
  !reached &&
  !from &&
  !ratio;

/** Whether the words before a comparison are still to be read. */
function takeComparison(lead: Draft, compared: Comparison): boolean {
  if (compared.ratio && lead.direction !== undefined) return false;
  lead.ratio ||= compared.ratio;
  lead.basis ??= compared.basis;
  lead.direction ??= compared.direction;
  lead.start = compared.start;
  lead.from = compared.from === true;
  return !lead.from;
}

/**
 * Takes the lead word before what was read, if there is one; whether the words before it are still
 * to be read.
 */
function takeWord(lead: Draft, text: string, floor: number, end: number): boolean {
  const word = LEAD_INDEX.valueBefore(text, floor, lead.start);
  if (word === undefined || word.kind === 'name' || (word.kind === 'turn' && !lead.reached))
    return false;
  EFFECTS[word.kind](lead);
  const start = lead.start - word.length;
  if (word.kind === 'rise' && lead.reached && isGrowthAt(text, start, lead.start, end))
    lead.reached = false;
  lead.start = start;
  return word.kind !== 'from';
}

/** `增长保持在|6%|`: the growth itself stands there, as not in 提高到. */
const isGrowthAt = (text: string, from: number, to: number, end: number): boolean =>
  GROWTHS.has(text.slice(from, to)) && STAYS.test(text.slice(to, end));
