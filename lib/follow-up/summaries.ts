import type { Span } from '../model/span';
import type { Clause, PreparedReport } from './prepared';

/** 十件民生实事, 9件实事, 为民办实事. */
const DEEDS = /(?:[\d一二三四五六七八九十][件项大]|为民|民生|惠民).{0,10}实事/;
const COUNTED_DEEDS =
  /[\d一二三四五六七八九十][件项大].{0,8}实事|实事[\d一二三四五六七八九十]{1,3}[件项]/;
const DONE = /完成|落实|办结|兑现|实现|办成|办好|见效|达标/;
const UNMET =
  /(?:未能?|没有)(?:完全|全面|如期|按期)?(?:完成|达到|实现|达)|(?:低于|不及|不如)(?:年初)?(?:预期|目标|计划)|与(?:年初)?(?:预期|目标|计划).{0,6}差距/;

/** 1. （1） ⑴ ① 一是: what opens an item. */
const ITEM =
  /^[*\s：:。]*(?:[（(]?[\d０-９]{1,2}[)）.、．]|[⑴-⒇①-⑳]|[（(]?[一二三四五六七八九十]+[是)）、])/;

/**
 * The works for the people are promised one by one and often accounted for in one sentence. The
 * stretches of a plan that list them: what follows `办好8件实事` in its paragraph, where it opens an
 * item, and the lines after it that do.
 */
export function listsOfDeeds({ clauses, text }: PreparedReport): Span[] {
  const lists: Span[] = [];
  for (const clause of clauses) {
    if (clause.zone !== 'plan' || !DEEDS.test(clause.text)) continue;
    if (clause.start < (lists.at(-1)?.end ?? 0)) continue;
    let end = clause.end;
    for (let line = clause.end; line < text.length;) {
      const lineEnd = lineEndOf(text, line);
      const rest = text.slice(line, Math.min(lineEnd, line + MOST_BEFORE_ITEM));
      if (ITEM.test(rest)) end = lineEnd;
      else if (rest.replace(/[。：:\s]/g, '') !== '') break;
      line = lineEnd + 1;
    }
    if (end > clause.end) lists.push({ start: clause.end, end });
  }
  return lists;
}

/** Whether a clause promises all of those works at once: `办好8件民生实事`. */
export const promisesDeeds = ({ text }: Clause): boolean => COUNTED_DEEDS.test(text);

const MOST_BEFORE_ITEM = 12;

function lineEndOf(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Where a report says of all of those works that they are done; `undefined` where it does not. */
export function deedsDone({ clauses }: PreparedReport): Span | undefined {
  for (const clause of clauses) {
    if (clause.zone === 'plan' || clause.isHeading || !DEEDS.test(clause.text)) continue;
    for (let at = clause.index; clauses[at]?.sentence === clause.sentence; at += 1) {
      const last = clauses[at];
      if (last !== undefined && DONE.test(last.text)) return { start: clause.start, end: last.end };
    }
  }
  return undefined;
}

/** The clauses that say of what they name that it was not reached. */
export const unmetClauses = ({ clauses }: PreparedReport): Clause[] =>
  clauses.filter(({ zone, isHeading, text }) => zone !== 'plan' && !isHeading && UNMET.test(text));
