import { isJudged } from '../model/annotation';
import { stopsAt } from '../model/steps';
import type { Step, StepPlace } from '../model/steps';
import type { Span } from '../model/span';
import { isGroupHead } from './arrange';
import type { ListItem } from './arrange';
import type { Entry } from './entries';

/** Where a row stands in the text; `undefined` for a note whose place is not known. */
export function entrySpan(entry: Entry): Span | undefined {
  if (entry.subject !== 'note') return { start: entry.item.start, end: entry.item.end };
  const { start, end } = entry.match ?? {};
  return start === undefined || end === undefined ? undefined : { start, end };
}

function placeOf(entry: Entry): StepPlace {
  const { annotation } = entry;
  const reader = {
    isAnnotated: annotation !== undefined,
    isJudged: isJudged(annotation?.status),
  };
  switch (entry.subject) {
    case 'metric':
      return { subject: 'metric', status: entry.item.status, ...reader };
    case 'pledge':
      return { subject: 'pledge', specificity: entry.item.specificity, ...reader };
    case 'note':
      return { subject: entry.annotation.subject, ...reader };
  }
}

/** The list in which steps of a kind go on; `undefined` for those of any list. */
export function listOfStep(kind: Step['kind']): Entry['subject'] | undefined {
  switch (kind) {
    case 'metric':
    case 'target':
      return 'metric';
    case 'pledge':
    case 'unjudged':
      return 'pledge';
    case 'note':
      return 'note';
    case 'finding':
    case 'watch':
      return undefined;
  }
}

/**
 * The row that a step leads to, in the order that the list is shown in, around its end; from the
 * row with that key, or into the list where none is known. `undefined` where there is none.
 */
export function stepInList<E extends Entry>(
  items: readonly ListItem<E>[],
  from: string | undefined,
  { kind, direction }: Step,
): E | undefined {
  const rows = items.filter((item): item is E => !isGroupHead(item));
  const at = from === undefined ? -1 : rows.findIndex(({ key }) => key === from);
  const stops = (entry: E): boolean => kind === 'finding' || stopsAt(kind, placeOf(entry));
  const [before, behind] = [rows.slice(0, Math.max(0, at)), rows.slice(at + 1)];
  const last = at < 0 ? [] : rows.slice(at, at + 1);
  return direction === 'next'
    ? [...behind, ...before, ...last].find(stops)
    : [...last, ...behind, ...before].findLast(stops);
}

/** The first row, of those in the order of the text, that ends behind an offset. */
export function rowFrom<E extends Entry>(
  items: readonly ListItem<E>[],
  offset: number,
): E | undefined {
  let found: { readonly entry: E; readonly start: number } | undefined;
  for (const item of items) {
    if (isGroupHead(item)) continue;
    const span = entrySpan(item);
    if (span === undefined || span.end <= offset) continue;
    if (found === undefined || span.start < found.start) found = { entry: item, start: span.start };
  }
  return found?.entry;
}
