import { fold } from '../../text/fold';
import { SITE_ENDS, SPEAKER_OFFICES, TITLE_ENDS } from '../lexicon/title-words';
import { squeeze } from './front';
import type { Front } from './front';
import { readPlaces } from './places';

const TITLE_END = new RegExp(
  `(?:${TITLE_ENDS.join('|')})(?:》|\\([^()]{1,24}\\)|(?:19|20)\\d{2}年?){0,2}$`,
);
const NO_TITLE =
  /^(?:首页|[一二三四五六七八九十]+、|第.部分|\(|\d+[.、]|[图表]\d)|[。;:]$|当前位置|名词解释|^[—─>-]|^(?:各位|同志们|现在,|尊敬的)/;
/** Who speaks: `槐河县人民政府代县长 陆怀谦`, a name alone or with a point in it. */
const SPEAKER = new RegExp(`(?:${SPEAKER_OFFICES.join('|')})[\\u4e00-\\u9fff·]{0,4}$`);
const NAME_WITH_POINT = /^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}$/;
const SITE_NAME = new RegExp(`(?:${SITE_ENDS.join('|')})$`);
/** A hyphen between digits is a date's or a range's, a double one a subtitle's. */
const SEPARATOR = / [-–—|]|[-–—|] |_|\||(?<=[\u4e00-\u9fff])[-–](?=[\u4e00-\u9fff])/;
const LONGEST_WINDOW = 200;
const LONGEST = 60;
/** Shorter lines above a title are buttons: 返回, 全站搜索. */
const SHORTEST = 7;
const TITLE_LINES = 12;

/**
 * The report's title as written, without the site's name behind it and without spaces between its
 * characters: what the page calls its article, else its window title, else the first line that is
 * worded like a title; else the first short line above the text.
 * `临溪镇2023年工作总结 - 江州市人民政府` is `临溪镇2023年工作总结`. Empty texts without context
 * have none.
 */
export function readTitle(front: Front): string | undefined {
  const { context, source, paragraphs } = front.document;
  const article = context.meta?.articletitle;
  const given = [article, context.title && withoutSite(context.title)].filter(
    (title) => title !== undefined && title !== '',
  );
  const own = given.find((title) => title && isTitle(title));
  if (own) return tidy(own);
  const lines = paragraphs
    .slice(0, TITLE_LINES * 2)
    .map(({ start, end }) => source.slice(start, Math.min(end, start + 2 * LONGEST)));
  const candidates = lines.filter((line) => line.trim() !== '').slice(0, TITLE_LINES);
  const worded = candidates.find(namesReport) ?? candidates.find(isTitle);
  const prose = candidates.findIndex((line) => line.length > LONGEST && line.includes('。'));
  const first = candidates
    .slice(0, prose < 0 ? candidates.length : prose)
    .find(
      (line) =>
        line.trim().length >= SHORTEST &&
        line.trim().length <= LONGEST &&
        !isNoTitle(squeeze(line)),
    );
  const title = worded ?? given[0] ?? first;
  return title === undefined ? undefined : tidy(title);
}

function isTitle(line: string): boolean {
  const words = squeeze(line);
  return words.length <= LONGEST && words.length >= 4 && TITLE_END.test(words) && !isNoTitle(words);
}

const isNoTitle = (words: string): boolean =>
  NO_TITLE.test(words) || SPEAKER.test(words) || NAME_WITH_POINT.test(words);

/** `政 府 工 作 报 告` without its spaces; words that stand apart for good keep one. */
function tidy(title: string): string {
  const trimmed = title.replace(/\s+/g, ' ').trim();
  return /^(?:\S ){3,}\S$/.test(trimmed) ? trimmed.replaceAll(' ', '') : trimmed;
}

/** 临溪镇2025年工作总结; of 2025年工作总结 alone nobody knows whose it is. */
const namesReport = (part: string): boolean =>
  isTitle(part) && readPlaces(squeeze(part)).length > 0;

/**
 * Site systems write `title - site` or `title_column_site`, some `site - title`.
 */
function withoutSite(title: string): string {
  const parts = title
    .slice(0, LONGEST_WINDOW)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = title, ...rest] = parts;
  const report = isTitle(first) ? undefined : rest.find(namesReport);
  if (report !== undefined && SITE_NAME.test(squeeze(first))) return report;
  const isSite = rest.some((part) => SITE_NAME.test(squeeze(part)));
  if (isSite && SITE_NAME.test(squeeze(first))) return parts.at(-1) ?? title;
  return isSite || rest.some((part) => fold(part).includes('政务')) ? first : title;
}
