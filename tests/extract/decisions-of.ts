import { describe, expect, it } from 'vitest';
import type { TraceStep } from '../../lib/extract/candidate';
import { extract } from '../../lib/extract/index';
import type { Extraction, Metric } from '../../lib/model/extraction';
import type { Decided } from '../../lib/model/why';

/** Which part of a report on 2025 a text is read as. */
const FRAMES = {
  review: '临溪镇2025年政府工作报告\n一、2025年工作回顾\n',
  plan: '临溪镇2025年政府工作报告\n一、2025年工作回顾\n各项任务顺利完成。\n二、2026年工作安排\n',
  goals:
    '临溪镇2025年政府工作报告\n一、2025年工作回顾\n各项任务顺利完成。\n二、2026年工作安排\n今年主要预期目标是：',
} as const;
export type Frame = keyof typeof FRAMES;

/**
 * A text read as part of a report, and the place in it that `|…|` marks; the whole text where
 * nothing is marked.
 */
export interface ReadText {
  readonly extraction: Extraction;
  readonly steps: readonly TraceStep[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads `marked`, half-width and without runs of white space, so that the trace's offsets are the
 * text's own.
 */
export function readMarked(marked: string, frame: Frame): ReadText {
  const head = FRAMES[frame];
  const [before = '', words = '', behind] = marked.split('|');
  const isMarked = behind !== undefined;
  const text = `${head}${marked.replaceAll('|', '')}`;
  const start = head.length + (isMarked ? before.length : 0);
  const end = isMarked ? start + words.length : text.length;
  const steps: TraceStep[] = [];
  const extraction = extract(text, {}, { trace: (step) => steps.push(step) });
  return { extraction, steps, text, start, end };
}

/**
 * The figure whose span the marks are, with nothing more and nothing less; `undefined` where none
 * is found.
 */
function metricAt({ extraction, start, end }: ReadText): Metric | undefined {
  return extraction.metrics.find((metric) => metric.start === start && metric.end === end);
}

/** The marked figure; `undefined` where no figure has that span. */
export const metricOf = (marked: string, frame: Frame): Metric | undefined =>
  metricAt(readMarked(marked, frame));

/**
 * `value: reason` of each question that was asked about the marked figure or clause, by the
 * question's name.
 */
export function decisionsOf(marked: string, frame: Frame): Partial<Record<Decided['of'], string>> {
  const { steps, start, end } = readMarked(marked, frame);
  const isInside = (step: TraceStep): boolean => step.start >= start && step.end <= end;
  const decided = steps.filter(isInside).flatMap(({ decisions = [] }) => decisions);
  return Object.fromEntries(
    decided.map(({ of, value, because }) => [of, `${value ?? 'none'}: ${because}`]),
  );
}

/** The figures of a text in a review, in order: `约46家 = 46 家 approx`, `3至5家 = 3..5 家`. */
export const figuresOf = (text: string): string[] =>
  readMarked(text, 'review').extraction.metrics.map(({ text: words, value, range, unit, bound }) =>
    [words, '=', range?.join('..') ?? value ?? '-', unit, bound === 'exact' ? '' : bound]
      .join(' ')
      .trim(),
  );

/** Why each figure that was offered and dropped in a text is none, in order. */
export const objectionsTo = (text: string): (string | undefined)[] =>
  readMarked(text, 'review')
    .steps.filter(({ name }) => name === 'unlikely')
    .map(({ reason }) => reason);

/**
 * Why the last sentence of a text commits its issuer to nothing; `commits` where it is a pledge.
 */
export function commitmentOf(text: string, frame: Frame): string {
  const last = readMarked(text, frame)
    .steps.filter(({ stage, decisions }) => stage === 'pledge' && !decisions)
    .at(-1);
  return last?.verdict === 'kept' ? 'commits' : (last?.reason ?? 'unread');
}

/**
 * Words with one place marked (`产值增长|5%|`), what is decided of it, and where it stands if not
 * where the table says.
 */
export type Row = readonly [marked: string, value: string, frame?: Frame];

/** Rows for every reason that a decider may give; a reason without rows is a compile error. */
export type RowsByReason<Reason extends string> = Readonly<Record<Reason, readonly Row[]>>;

/**
 * Tests a decider by its table: each row is decided so and for this reason, and no reason is
 * without a row.
 */
export function testDecider<Reason extends string>(
  of: Decided['of'],
  rows: RowsByReason<Reason>,
  frame: Frame,
): void {
  const all = Object.entries<readonly Row[]>(rows).flatMap(([reason, own]) =>
    own.map(([marked, value, other]) => [marked, `${value}: ${reason}`, other ?? frame] as const),
  );
  describe(of, () => {
    it.each(all)('%s: %s (%s)', (marked, expected, where) =>
      expect(decisionsOf(marked, where)[of]).toBe(expected),
    );
    it('has a row for each of its reasons', () => {
      expect(Object.entries<readonly Row[]>(rows).filter(([, own]) => own.length === 0)).toEqual(
        [],
      );
    });
  });
}
