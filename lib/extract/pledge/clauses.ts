import type { Span } from '../../model/span';
import { markerAt } from '../structure/markers';

const OPENERS = codes('“《(‘');
const CLOSERS = codes('”》)’');
const BREAKS = codes(',;:。!?');
const STOPS = codes('。;');
const LIST_COMMA = '、'.charCodeAt(0);
/** Verbs of completion; behind 、 they open a predicate of their own. */
const COMPLETION = new Set(['完成', '实现', '新建', '建成', '新增', '确保', '务必']);

function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** No sign that matters here is a common Chinese character. */
const isCommonCharacter = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * The clauses of a folded sentence without its enumeration mark: its parts between commas, outside of quotation marks and
 * brackets, and also between 、 where a new verb of completion follows (`实施改造工程、实现就业37人`).
 */
export function splitClauses(text: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let from = start + (markerAt(text, start)?.length ?? 0);
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isCommonCharacter(code)) continue;
    if (OPENERS.has(code)) depth += 1;
    else if (CLOSERS.has(code)) depth = Math.max(0, depth - 1);
    else if (STOPS.has(code) || (depth === 0 && isBreak(text, at, code))) {
      if (at > from) clauses.push({ start: from, end: at });
      from = at + 1;
      depth = 0;
    }
  }
  if (end > from) clauses.push({ start: from, end });
  return clauses;
}

const isBreak = (text: string, at: number, code: number): boolean =>
  BREAKS.has(code) || (code === LIST_COMMA && COMPLETION.has(text.slice(at + 1, at + 3)));
