import type { Span } from '../model/span';
import {
  COUNTER_WORDS,
  FURNITURE_CLASSES,
  FURNITURE_OPENINGS,
  RELATED_WORDS,
  TOOL_WORDS,
} from './furniture-words';

/**
 * What a finished line is: text to keep (without `cut`), or furniture; `related` heads a list of
 * links elsewhere.
 */
export type LineVerdict =
  | { readonly keep: true; readonly cut: readonly Span[] }
  | { readonly keep: false; readonly opensLinks: boolean };

const MAX_LINE_UNITS = 120;
const MAX_ELEMENT_UNITS = 600;
const LINK_LINE_SHARE = 0.8;
const NOTHING_CUT: LineVerdict = { keep: true, cut: [] };

const anyOf = (list: readonly string[]): string =>
  [...list].sort((a, b) => b.length - a.length).join('|');

const TOOL_TOKEN = new RegExp(
  `(?:${anyOf(TOOL_WORDS)}|[\\s\\t|｜丨·、:：,，/\\[\\]【】()（）<>+\\-A])`,
  'y',
);
const TOOL_HINT = new RegExp(anyOf(TOOL_WORDS.filter((word) => word.length > 1)));
const OPENING = new RegExp(`^[【\\[（(]?(?:${anyOf(FURNITURE_OPENINGS)})\\s*(?:[:：>»›】]|$)`);
const RECORD_NUMBER = /ICP备\s*\d|公网安备\s*\d/;
const RELATED = new RegExp(`^[【\\[■●▪]?(?:${anyOf(RELATED_WORDS)})[】\\]]?[:：]?$`);
const COUNTER = new RegExp(
  `[\\s\\t|｜【(（]*(?:${anyOf(COUNTER_WORDS)})\\s*[:：]\\s*(?:-|\\d+)?\\s*次?[】)）]?(?=\\s|$)`,
  'g',
);
const FONT_TOOL =
  /[【[]\s*字[号体][\s:：大中小]*[】\]]|字[号体](?:大小)?[:：][【[（( ]{0,3}大 ?中 ?小 ?[】\])）]?/g;
const PAGER = /^(?:首页|上一页|下一页|[尾末]页|[共第] ?\d+ ?页|转到|跳转|GO|[页\d\s…<>«»|/[\]])+$/;
const PAGES = /页/;
const DIGITS = /^[\d\s[\]]+$/;
const VISITOR = /^您是(?:本[站页])?第 ?\d* ?[位个](?:访[问客]|浏览)/;
const BRACKET_TOOL =
  /[【[]\s*(?:我要)?(?:打印|关闭|收藏|纠错|分享)(?:本页|本文|窗口|此页)?\s*[】\]]/g;
const CLASS_TOKEN = new RegExp(`(?:^|[\\s_-])(?:${anyOf(FURNITURE_CLASSES)})(?=$|[\\s_-])`, 'i');
const SENTENCE_MARK = /[。；！]/;
/** What a report measures; tools and menus have none. */
const FIGURE = /\d ?(?:[亿万%％]|个百分点)/;

function isMadeOfTools(line: string): boolean {
  if (!TOOL_HINT.test(line)) return false;
  TOOL_TOKEN.lastIndex = 0;
  while (TOOL_TOKEN.lastIndex < line.length) {
    const at = TOOL_TOKEN.lastIndex;
    if (!TOOL_TOKEN.test(line) || TOOL_TOKEN.lastIndex === at) return false;
  }
  return true;
}

/** `上一页 1 2 3 下一页 共3页`, `第2页`, or the numbers alone where some of them are links. */
const isPager = (line: string, linkUnits: number): boolean =>
  (PAGES.test(line) && PAGER.test(line)) || (linkUnits > 0 && DIGITS.test(line));

function findCuts(line: string): Span[] {
  const cuts: Span[] = [];
  for (const pattern of [COUNTER, FONT_TOOL, BRACKET_TOOL]) {
    for (const match of line.matchAll(pattern))
      cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/**
 * Judges one finished line: `打印 关闭`, `当前位置：首页 > 政务公开`, `上一篇：…` are furniture;
 * from `发布日期：2021-01-05 浏览次数：37` the counter is cut, because it would make every visit a
 * new text. Long lines are always text. `linkUnits` is how much of the line stands in links,
 * `inLinkList` whether the line before opened or continued a list of links.
 */
export function judgeLine(line: string, linkUnits: number, inLinkList: boolean): LineVerdict {
  if (line.length > MAX_LINE_UNITS) return NOTHING_CUT;
  const trimmed = line.trim();
  if (RELATED.test(trimmed)) return { keep: false, opensLinks: true };
  if (OPENING.test(trimmed)) return { keep: false, opensLinks: true };
  if (isPager(trimmed, linkUnits) || VISITOR.test(trimmed))
    return { keep: false, opensLinks: inLinkList };
  if (RECORD_NUMBER.test(trimmed) || isMadeOfTools(trimmed))
    return { keep: false, opensLinks: inLinkList };
  if (inLinkList && linkUnits >= trimmed.length * LINK_LINE_SHARE)
    return { keep: false, opensLinks: true };
  const cuts = findCuts(line);
  if (cuts.length === 0) return NOTHING_CUT;
  const left = line.length - cuts.reduce((sum, cut) => sum + cut.end - cut.start, 0);
  return left === 0 ? { keep: false, opensLinks: inLinkList } : { keep: true, cut: cuts };
}

/**
 * True for short blocks that class or id name as tools (`<div class="setFont">`), never for one
 * that holds sentences.
 */
export function isFurniture(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ' || !CLASS_TOKEN.test(names)) return false;
  const text = element.textContent ?? '';
  return text.length <= MAX_ELEMENT_UNITS && !SENTENCE_MARK.test(text) && !FIGURE.test(text);
}
