import type { AnnotationFields, Evidence } from '../model/annotation';
import { translator } from '../i18n/catalog';
import { CORRECTING } from '../i18n/correcting';
import { isRefusal } from '../model/correction';
import type { DateRange, Metric, Pledge } from '../model/extraction';
import { originalWords, sayCorrection } from '../wording/correction';
import type { Words } from '../wording/words';
import { sayIn } from './table';

/** One line: runs of white space become one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A day, a month or a year of ISO 8601; anything else is none. */
export const dateOf = (text: string | undefined): string | undefined =>
  /^\d{4}(?:-\d\d){0,2}$/.exec(text ?? '')?.[0];

/**
 * What limits and situates a metric: `不低于；增速/增减额；同比；上半年`. Empty where nothing does.
 */
export function scopeOf({ bound, kind, basis, period, scope }: Metric, { term }: Words): string {
  const parts = [
    bound === 'exact' ? '' : term(`bound_${bound}`),
    kind === 'level' ? '' : term(`kind_${kind}`),
    basis === undefined ? '' : term(`basis_${basis}`),
    period?.text ?? '',
    scope ?? '',
  ];
  return parts.filter((part) => part !== '').join('；');
}

/** Evidence one piece a line: `2025-01-08 桥已通车 https://…`. */
export const evidenceLines = (evidence: readonly Evidence[] = []): string[] =>
  evidence.map(({ on, text, url }) => [on, oneLine(text), url].filter(Boolean).join(' '));

/** `2024-01-01 至 2024-12-31`. */
export const rangeOf = ({ start, end }: DateRange, { say }: Words): string =>
  `${start} ${say('until')} ${end}`;

/** A judgement in one line: `已兑现，2025-01-08，张三`; `undefined` without one. */
export function judgementOf(
  { status, statusOn, statusBy }: AnnotationFields,
  { term }: Words,
): string | undefined {
  if (status === undefined) return undefined;
  return [term(`status_${status}`), statusOn, statusBy].filter(Boolean).join('，');
}

/** Whether a finding was corrected, and what became of that: `已更正`, `已一致`, `更正存疑`. */
export const correctedCell = (
  { corrected }: Pick<Metric | Pledge, 'corrected'>,
  { language }: Words,
): string | undefined => {
  if (corrected === undefined) return undefined;
  const { state } = corrected;
  return translator(CORRECTING, language)(state === 'applied' ? 'corrected' : state);
};

/** What the reader says otherwise: `数值：2.88亿元`; `undefined` where nothing. */
export const saidAs = (
  { correction }: Pick<AnnotationFields, 'correction'>,
  words: Words,
): string | undefined => (correction === undefined ? undefined : sayCorrection(correction, words));

/** What was read where the reader says otherwise: `数值：28.8亿元`. */
export const readAs = (
  annotation: Pick<AnnotationFields, 'correction'> | undefined,
  words: Words,
): string | undefined => {
  const { correction } = annotation ?? {};
  return correction === undefined || isRefusal(correction)
    ? undefined
    : originalWords(correction, words);
};

/** `是` or nothing. */
export const yesOf = (is: boolean | undefined, words: Words): string | undefined =>
  is === true ? sayIn(words)('yes') : undefined;

/** Where a report comes from, in one line: `临溪镇2023年工作总结，临溪镇人民政府`. */
export const originOf = (
  { title, issuer }: { readonly title: string; readonly issuer?: string },
  words: Words,
): string => [oneLine(title) || sayIn(words)('untitled'), issuer].filter(Boolean).join('，');
