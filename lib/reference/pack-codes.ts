import { BOUNDS } from '../model/extraction';
import type { Bound } from '../model/extraction';
import { FIGURE_ROLES, HEADLINES } from '../model/reference';
import type { FigureRole, Headline } from '../model/reference';

/** One character for each pair of indicator and role; none of them means anything in a template. */
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz?@[]^_{}|#&%';

/** An indicator and a role, which one character stands for. */
export interface CellKind {
  readonly indicator: Headline;
  readonly role: FigureRole;
}

const KINDS: readonly CellKind[] = HEADLINES.flatMap((indicator) =>
  FIGURE_ROLES.map((role) => ({ indicator, role })),
);

/** A code and what it stands for; another character is no code. */
export const kindOfCode = (code: string): CellKind | undefined => KINDS[CODES.indexOf(code)];

/** The character for an indicator and a role. */
export const codeOfKind = ({ indicator, role }: CellKind): string =>
  CODES.charAt(HEADLINES.indexOf(indicator) * FIGURE_ROLES.length + FIGURE_ROLES.indexOf(role));

const BOUND_MARKS = ['', '=', '+', '!'];

/** What stands behind a value for its bound: nothing for `exact`. */
export const markOfBound = (bound: Bound): string => BOUND_MARKS[BOUNDS.indexOf(bound)] ?? '';

/** The bound that a mark stands for. */
export const boundOfMark = (mark: string): Bound => BOUNDS[BOUND_MARKS.indexOf(mark)] ?? 'exact';

/** Amounts are written in 亿元 and 万人, so that they are short. */
const SCALES: Readonly<Record<string, number>> = { 元: 1e8, 人: 1e4, '%': 1 };

/** A value in a unit as a short decimal. */
export function shortValue(value: number, unit: string): string {
  const scaled = value / (SCALES[unit] ?? 1);
  return String(Number(scaled.toPrecision(15)));
}

/** The value that a short decimal stands for. */
export function longValue(short: string, unit: string): number {
  const scale = SCALES[unit] ?? 1;
  return scale === 1 ? Number(short) : Number((Number(short) * scale).toPrecision(15));
}
