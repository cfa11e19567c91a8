import { translator } from '../i18n/catalog';
import type { Translate } from '../i18n/catalog';
import { FOLLOW_UP_WORDS } from '../i18n/follow-up';
import type { FollowUpKey } from '../i18n/follow-up';
import type { ComparedFigure, Link, Repeat } from '../model/follow-up';
import type { Language } from '../model/settings';
import { wordsOf } from './words';
import type { Words } from './words';

/** What became of a promise, in words. */
export interface SaidLink {
  /** `未达到`. */
  readonly outcome: string;
  /** `没有达到目标，或列为问题`. */
  readonly reason: string;
  /** `5.5%左右`; absent for a deliverable. */
  readonly target?: string;
  /** `3%`; absent where no figure was held against the target. */
  readonly result?: string;
  /** `目标 5.5%左右，实际 3%，未达到`. */
  readonly line: string;
}

type Say = Translate<FollowUpKey>;

const HUNDRED_MILLION = 1e8;
const TEN_THOUSAND = 1e4;
const SIGNIFICANT_DIGITS = 12;

/** Says a link: its outcome, the reason, both figures, and all of it in one line. */
export function sayLink(link: Omit<Link, 'from' | 'to'>, language: Language): SaidLink {
  const say: Say = translator(FOLLOW_UP_WORDS, language);
  const outcome = say(`outcome_${link.outcome}`);
  const reason = say(`reason_${link.because}`);
  if (link.target === undefined)
    return { outcome, reason, line: say('line_plain', { outcome, reason }) };
  const words = wordsOf(language);
  const target = sayFigure(link.target, say, words);
  if (link.result === undefined)
    return { outcome, reason, target, line: say('line_target', { target, outcome, reason }) };
  const result = sayFigure(link.result, say, words);
  return {
    outcome,
    reason,
    target,
    result,
    line: say('line_figures', { target, result, outcome }),
  };
}

/** Says a figure with its bound: `5.5%左右`, `1.3万人以上`, `5%～5.5%`. */
export const sayAmount = (figure: Omit<ComparedFigure, 'metric'>, language: Language): string =>
  sayFigure(figure, translator(FOLLOW_UP_WORDS, language), wordsOf(language));

/** Says how a new promise repeats the old one: `与上年部署相近（92%）`, `期限由 … 推到 …`. */
export function sayRepeat({ likeness, moved }: Repeat, language: Language): string {
  const say: Say = translator(FOLLOW_UP_WORDS, language);
  if (moved !== undefined) return say('repeat_moved', moved);
  return likeness >= 1
    ? say('repeat_same')
    : say('repeat_alike', { likeness: String(Math.floor(likeness * 100)) });
}

function sayFigure(
  { value, range, unit, bound }: Omit<ComparedFigure, 'metric'>,
  say: Say,
  words: Words,
): string {
  if (range !== undefined && range[0] !== range[1]) {
    const [low, high] = range.map((each) => amountOf(each, words));
    return say('figure_range', { low: low ?? '', high: high ?? '', unit });
  }
  const amount = amountOf(Math.abs(value), words) + unit;
  const bounded = bound === 'exact' ? amount : say(`figure_${bound}`, { amount });
  return value < 0 ? say('figure_fall', { amount: bounded }) : bounded;
}

/** `1206万` for 12060000, `1.3万亿` for 1.3e12. */
function amountOf(value: number, { say }: Words): string {
  const size = Math.abs(value);
  const [tenThousand, hundredMillion] = [say('ten_thousand'), say('hundred_million')];
  if (size >= TEN_THOUSAND * HUNDRED_MILLION)
    return digits(value / TEN_THOUSAND / HUNDRED_MILLION) + tenThousand + hundredMillion;
  if (size >= HUNDRED_MILLION) return digits(value / HUNDRED_MILLION) + hundredMillion;
  if (size >= TEN_THOUSAND) return digits(value / TEN_THOUSAND) + tenThousand;
  return digits(value);
}

const digits = (value: number): string =>
  Number(value.toPrecision(SIGNIFICANT_DIGITS)).toLocaleString('en-US', {
    maximumFractionDigits: 10,
  });
