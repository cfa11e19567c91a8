import { diffArrays } from 'diff';
import type { ComparableText } from '../text/comparable';
import { toComparable } from '../text/comparable';
import type { Figure } from '../text/figures';
import { findFigures } from '../text/figures';
import type { FigureChange, WrittenFigure } from './figure-change';
import { compareFigures } from './figure-change';

/**
 * What a stretch of a wording is beside the other: in both, a word or a value of this one only, a
 * value written differently.
 */
export type PartKind = 'same' | 'word' | 'figure' | 'restated';

/** A stretch of a wording as written. */
export interface WordingPart {
  readonly text: string;
  readonly kind: PartKind;
}

/** Two wordings laid side by side. The parts of each put together are the wording. */
export interface ChangedWording {
  readonly before: readonly WordingPart[];
  readonly after: readonly WordingPart[];
  /** The figures that were changed or written differently, in order. */
  readonly figures: readonly FigureChange[];
}

interface Token {
  /** What counts as the same; figures of one value and unit have one key. */
  readonly key: string;
  readonly written: string;
  readonly figure?: Figure;
}

const WORD = /[a-z]+|[\s\S]/gi;

const figureKey = ({ value, unit, text }: Figure): string =>
  Number.isNaN(value) ? text : `${Number(value.toPrecision(12))} ${unit}`;

function wordsOf(folded: ComparableText, start: number, end: number): Token[] {
  return [...folded.text.slice(start, end).matchAll(WORD)].map(({ 0: key, index }) => ({
    key,
    written: sliceOf(folded, start + index, start + index + key.length),
  }));
}

/** As written, with the blanks up to the next unit. */
const sliceOf = ({ source, starts }: ComparableText, start: number, end: number): string =>
  source.slice(start === 0 ? 0 : starts[start], starts[end]);

function tokensOf(text: string): Token[] {
  const folded = toComparable(text);
  const tokens: Token[] = [];
  let at = 0;
  for (const figure of findFigures(folded.text)) {
    append(tokens, wordsOf(folded, at, figure.start));
    tokens.push({
      key: figureKey(figure),
      figure,
      written: sliceOf(folded, figure.start, figure.end),
    });
    at = figure.end;
  }
  append(tokens, wordsOf(folded, at, folded.text.length));
  /* Blanks alone have no comparable unit that they could go with. */
  return tokens.length === 0 && text !== '' ? [{ key: '', written: text }] : tokens;
}

/** A stretch of tokens that one wording has in place of the other's. */
interface Step {
  readonly kind: 'same' | 'changed';
  readonly before: Token[];
  readonly after: Token[];
}

/**
 * Signs, and words that numbers count by: alone between two changes they stayed, and keep them
 * apart.
 */
const DIVIDERS: ReadonlySet<string> = new Set(
  '，。、；：！？,.;:!?()（）《》"%个户人名位项条家座所起次件处台辆套间年月日',
);

/** Any other single character between two changes is chance rather than what stayed. */
const isChance = ({ kind, after }: Step): boolean =>
  kind === 'same' &&
  after.length === 1 &&
  after.every(({ figure, key }) => figure === undefined && !DIVIDERS.has(key));

/** A call with a hundred thousand arguments fails. */
function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one);
}

/**
 * Beyond so many insertions and deletions nothing of note stayed, and looking for it would take
 * seconds.
 */
const MOST_EDITS = 500;

function changesOf(before: string[], after: string[]): ReturnType<typeof diffArrays<string>> {
  const whole = [
    { added: false, removed: true, value: before, count: before.length },
    { added: true, removed: false, value: after, count: after.length },
  ];
  return diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? whole;
}

function stepsOf(before: readonly Token[], after: readonly Token[]): Step[] {
  const steps: Step[] = [];
  let [at, freshAt] = [0, 0];
  const keys = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
  for (const { added, removed, value } of changesOf(keys(before), keys(after))) {
    const old = added ? [] : before.slice(at, at + value.length);
    const fresh = removed ? [] : after.slice(freshAt, freshAt + value.length);
    at += old.length;
    freshAt += fresh.length;
    const kind = added || removed ? 'changed' : 'same';
    const last = steps.at(-1);
    if (last?.kind === kind) {
      append(last.before, old);
      append(last.after, fresh);
    } else steps.push({ kind, before: [...old], after: [...fresh] });
  }
  return steps;
}

/** Joins changes that only one character holds apart. */
function joined(steps: readonly Step[]): Step[] {
  const made: Step[] = [];
  steps.forEach((step, index) => {
    const last = made.at(-1);
    const isBetween = isChance(step) && index > 0 && index < steps.length - 1;
    const kind = isBetween ? 'changed' : step.kind;
    if (last?.kind === kind) {
      append(last.before, step.before);
      append(last.after, step.after);
    } else made.push({ kind, before: [...step.before], after: [...step.after] });
  });
  return made;
}

const written = ({ figure, written: text }: Token): WrittenFigure[] =>
  figure === undefined ? [] : [{ figure, written: text.trim() }];

function figuresOf({ before, after, kind }: Step): FigureChange[] {
  const fresh = after.flatMap(written);
  return before.flatMap(written).flatMap((old, index) => {
    const other = fresh[index];
    if (!other || (kind === 'same' && old.figure.text === other.figure.text)) return [];
    return [compareFigures(old, other)];
  });
}

function partsOf(
  tokens: readonly Token[],
  others: readonly Token[],
  kind: Step['kind'],
): WordingPart[] {
  return tokens.map(({ figure, written: text }, index) => {
    if (kind === 'changed') return { text, kind: figure === undefined ? 'word' : 'figure' };
    return {
      text,
      kind:
        figure !== undefined && figure.text !== others[index]?.figure?.text ? 'restated' : 'same',
    };
  });
}

/** Puts neighbouring parts of one kind together. */
function merged(parts: readonly WordingPart[]): WordingPart[] {
  const made: WordingPart[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (last?.kind === part.kind && part.kind !== 'figure')
      made[made.length - 1] = { ...last, text: last.text + part.text };
    else if (part.text !== '') made.push(part);
  }
  return made;
}

/**
 * Marks in what two wordings differ, figures by value and unit, words character by character,
 * script and width aside: `完成24.03亿元` and `实现240300万元` differ in `完成` and `实现`, and the
 * figure was written differently.
 */
export function compareWordings(before: string, after: string): ChangedWording {
  const steps = joined(stepsOf(tokensOf(before), tokensOf(after)));
  return {
    before: merged(steps.flatMap((step) => partsOf(step.before, step.after, step.kind))),
    after: merged(steps.flatMap((step) => partsOf(step.after, step.before, step.kind))),
    figures: steps.flatMap(figuresOf),
  };
}

const MORE = /[余餘多]/;

/**
 * Whether two wordings differ in notation alone: `12.5亿元` and `125000万元`, and not a word
 * besides; `12.5多亿元` is more.
 */
export const isRestated = ({ before, after, figures }: ChangedWording): boolean =>
  [...before, ...after].every(({ kind }) => kind === 'same' || kind === 'restated') &&
  figures.every((figure) => figure.isSame && MORE.test(figure.before) === MORE.test(figure.after));
