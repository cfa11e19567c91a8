import type { Quote } from '../model/span';
import { toComparable } from '../text/comparable';
import { trimSpan } from '../text/sentences';
import { alignUnits } from './align';

/** What happened to one paragraph. `before` stands in the old text, `after` in the new one. */
export type PageChange =
  | { readonly kind: 'added'; readonly after: Quote }
  | { readonly kind: 'removed'; readonly before: Quote }
  | { readonly kind: 'changed' | 'moved'; readonly before: Quote; readonly after: Quote };

/** The lines of a flat text that hold something, without the white space around them. */
function paragraphs(text: string): Quote[] {
  const found: Quote[] = [];
  for (let start = 0; start <= text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const span = trimSpan(text, start, end);
    if (span) found.push({ ...span, text: text.slice(span.start, span.end) });
    start = end + 1;
  }
  return found;
}

/**
 * What changed between two flat texts of a page, paragraph by paragraph: added, removed, changed
 * (alike and in the same place) or moved (the same out of its order), in the order of the new text,
 * what was removed where it stood. White space, width and script do not count: a page that only
 * switched 简 to 繁 has no changes. `更正：…` put in at the top is one paragraph added.
 */
export function pageChanges(before: string, after: string): PageChange[] {
  const [old, fresh] = [paragraphs(before), paragraphs(after)];
  const keyOf = ({ text }: Quote): string => toComparable(text).text;
  const pairs = alignUnits(old.map(keyOf), fresh.map(keyOf));
  const byOld = new Map(pairs.map((pair) => [pair.old, pair]));
  const taken = new Set(pairs.map((pair) => pair.fresh));
  const placed: { readonly at: number; readonly change: PageChange }[] = [];
  let last = 0;
  old.forEach((paragraph, index) => {
    const pair = byOld.get(index);
    const partner = pair && fresh[pair.fresh];
    if (!pair || !partner) {
      placed.push({ at: last, change: { kind: 'removed', before: paragraph } });
      return;
    }
    if (pair.kind !== 'moved') last = partner.end;
    if (pair.kind === 'same') return;
    placed.push({
      at: partner.start,
      change: { kind: pair.kind, before: paragraph, after: partner },
    });
  });
  fresh.forEach((paragraph, index) => {
    if (!taken.has(index))
      placed.push({ at: paragraph.start, change: { kind: 'added', after: paragraph } });
  });
  return placed.sort((a, b) => a.at - b.at).map(({ change }) => change);
}
