import { AUDIT_WORDS } from '../i18n/audit';
import type { AuditKey } from '../i18n/audit';
import { translator } from '../i18n/catalog';
import type { Translate } from '../i18n/catalog';
import type { AuditFinding } from '../model/audit';
import type { Language } from '../model/settings';
import { fold } from '../text/fold';

/** A finding of the audit in words. */
export interface SaidFinding {
  /** `占比`. */
  readonly kind: string;
  /** `不符`. */
  readonly verdict: string;
  readonly reason: string;
  /** `11.6÷6.3×100 = 181.9～186.4，报告写 186.9%，差 0.5个百分点`. */
  readonly line: string;
}

/** Of the figures of a finding, the stated one last, their words: `300亩以上` is no exact figure. */
type Finding = Omit<AuditFinding, 'operands'> & { readonly texts?: readonly string[] };

const PERCENT = '%';
const POINTS = '个百分点';
/** So many digits of a computed value are worth showing where the stated figure has no decimals. */
const SIGNIFICANT = 4;
const MOST_DECIMALS = 10;

type Say = Translate<AuditKey>;

/** Says a finding: its kind, verdict and reason, and in one line the sum and what it misses. */
export function sayFinding(finding: Finding, language: Language): SaidFinding {
  const say: Say = translator(AUDIT_WORDS, language);
  const { stated, unit, verdict, because, formula, kind, texts = [] } = finding;
  const range = sayRange(finding, say);
  const bare = isBare(formula);
  return {
    kind: say(`relation_${kind}`),
    verdict: say(`verdict_${verdict}`),
    reason: say(`reason_${because}`),
    line: say(bare ? 'finding_repeated' : 'finding_computed', {
      formula: spellFormula(openIn(finding, say)),
      computed: bare ? range + unit : range,
      stated: openAs(texts.at(-1), `${written(stated, MOST_DECIMALS)}${unit}`, say),
      outcome: sayOutcome(finding, say, language),
    }),
  };
}

function sayOutcome(finding: Finding, say: Say, language: Language): string {
  const { missedBy, unit, verdict, because } = finding;
  if (verdict === 'consistent') return say('outcome_fits');
  const reason = say(`reason_${because}`);
  if (missedBy === undefined) return say('outcome_scope-only', { reason });
  const amount = written(missedBy, Math.max(decimalsFor(finding), digitsToShow(missedBy)));
  const by = `${amount}${unit === PERCENT && language !== 'en' ? POINTS : unit}`;
  return verdict === 'inconsistent'
    ? say('outcome_missed', { by })
    : say('outcome_scope', { by, reason });
}

function sayRange(finding: Finding, say: Say): string {
  const [low, high] = finding.computed;
  const decimals = decimalsFor(finding);
  if (!Number.isFinite(high)) return say('at_least', { value: written(low, decimals) });
  if (!Number.isFinite(low)) return say('at_most', { value: written(high, decimals) });
  const ends = { low: written(low, decimals), high: written(high, decimals) };
  return ends.low === ends.high ? ends.low : say('between', ends);
}

const AT_LEAST = /以上|不[少低小]于|至少|最少|≥/;
const AT_MOST = /以[内下]|不超|不高于|不大于|不多于|至多|最多|≤/;

/** A value as its words limit it: `300亩以上`. */
function openAs(words = '', value: string, say: Say): string {
  if (AT_LEAST.test(words)) return say('open_min', { value });
  return AT_MOST.test(words) ? say('open_max', { value }) : value;
}

const NUMBER = /\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;
/** Behind the 1 of `(1+5/100)`, which is no figure. */
const RATE_BEHIND = /^\+[\d.]+\/100\)/;

/**
 * The formula with the limits of its figures. They stand in it in their order as they are printed;
 * known numbers such as 100 may stand between them, and a figure may come again.
 */
function openIn({ formula, texts = [] }: Finding, say: Say): string {
  const operands = texts.slice(0, -1);
  const numbers = [...formula.matchAll(NUMBER)];
  const isOneEach = numbers.length === operands.length;
  const limits = new Map<number, string>();
  let next = 0;
  for (const words of operands) {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(fold(words))?.[0].replaceAll(',', '');
    const isIt = ([number]: RegExpMatchArray, at: number): boolean =>
      at >= next && number === digits && !isOne(formula, numbers[at]);
    const at = isOneEach ? next : numbers.findIndex(isIt);
    if (at < 0) continue;
    limits.set(numbers[at]?.index ?? -1, words);
    next = at + 1;
  }
  return formula.replace(NUMBER, (value, at: number) => openAs(limits.get(at), value, say));
}

const isOne = (formula: string, number: RegExpMatchArray | undefined): boolean =>
  number?.[0] === '1' && RATE_BEHIND.test(formula.slice((number.index ?? 0) + 1));

/** A formula as people write it: `11.6/6.3*100` is `11.6÷6.3×100`. */
export const spellFormula = (formula: string): string =>
  formula.replaceAll('**', '^').replaceAll('*', '×').replaceAll('/', '÷').replaceAll('-', '−');

/** Whether the formula is one figure alone, as where it is stated twice. */
const isBare = (formula: string): boolean => !/[^\d.,\s]/.test(formula);

/** One more decimal than the stated figure has, and as many as tell both ends apart. */
function decimalsFor({ stated, computed }: Finding): number {
  const own = /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0;
  const [low, high] = computed;
  const width = Math.abs(high - low);
  if (width === 0 && Number.isInteger(low)) return 0;
  return Math.max(own, Number.isFinite(width) && width > 0 ? digitsToShow(width) : own);
}

/** Decimals that show the first digit of a small number; 0 for one of 1 or more. */
function digitsToShow(size: number): number {
  if (size >= 1 || size <= 0) return 0;
  return Math.min(SIGNIFICANT, Math.ceil(-Math.log10(size)));
}

const written = (value: number, decimals: number): string =>
  Number.isFinite(value) ? String(Number(value.toFixed(decimals))) : '';
