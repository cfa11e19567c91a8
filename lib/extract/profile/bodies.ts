import { indexEdges } from '../../text/word-edges';
import {
  BODY_ENDS,
  NO_VILLAGES,
  PAPER_WORDS,
  VILLAGE_ENDS,
  ZONE_ENDS,
} from '../lexicon/body-words';

/** A body that a title or a line names as a whole: `槐河县教育局`, `临溪镇柳湾村`. */
export interface NamedBody {
  readonly name: string;
  /** A zone and a village are places too, and may stand without the name of their committee. */
  readonly kind: 'office' | 'zone' | 'village';
}

const ENDS = indexEdges(BODY_ENDS);
const ZONES = indexEdges(ZONE_ENDS);
const VILLAGES = indexEdges(VILLAGE_ENDS);
const NO_VILLAGE = indexEdges(NO_VILLAGES);
const PAPERS = indexEdges(PAPER_WORDS);
/** What may stand before the body in a title: `2023年`, `关于`. */
const TITLE_LEAD = /^(?:\d{4}年?度?|[上下]半年|《|关于|中国共产党(?=.{2,12}委员会)){0,3}/;
/** `柳湾村“两委”`: of the party and of the villagers. */
const BOTH_COMMITTEES = /[“"]?两委[”"]?/;
const NAME = /^[\u4e00-\u9fff]{2,32}/;
const OFFICE_AND_NAME =
  /(?:(?:党组)?书记|副?[院局厅]长|检察长|主任|主席|会长|部长)[\u4e00-\u9fff]{0,4}$/;
/** 柳湾村委会 is short for 柳湾村村委会. */
const COMMITTEE =
  /(?:管理委员会|管委会|(?<=村)村民委员会|居民委员会|居委会|(?<=村)村委会|(?<=村)(?:民委员会|委会))$/;
/** `统计公报槐河县统计局`: a title and its body on one line. */
const PAPER = /^.*(?:公报|报告|总结)/;
/** Those of a whole place, or of whoever speaks. */
const ALL_OF = /^(?:全[省市区县镇乡街]|各|[我本][省市区县镇乡街])/;
const SHORTEST = 2;
/** Longer lines are prose. */
const LONGEST_LINE = 36;

/**
 * The body with whose name a title without white space begins, up to a time or what the paper is:
 * `槐河县教育局` of `槐河县教育局2023年工作总结`, `柳湾村` of `2023年柳湾村工作总结`; `undefined`
 * where it is a government's place.
 */
export function bodyOfTitle(title: string): NamedBody | undefined {
  const words = title.replace(TITLE_LEAD, '').replace(BOTH_COMMITTEES, '');
  const [name = ''] = NAME.exec(words) ?? [];
  for (let end = SHORTEST; end <= name.length; end += 1) {
    const isBorder =
      end === words.length || (end === name.length && /[\d(]/.test(words.charAt(end)));
    if (!isBorder && PAPERS.lengthAt(words, end, words.length) === 0) continue;
    const body = bodyNamed(words.slice(0, end));
    if (body) return body;
  }
  return undefined;
}

/**
 * The body that a line consists of, with who speaks for it or not: `槐河县水务局`,
 * `槐河县财政局局长 陆怀谦`.
 */
export function bodyOfLine(line: string): NamedBody | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const words = line.replace(OFFICE_AND_NAME, '');
  return NAME.exec(words)?.[0] === words ? bodyNamed(words) : undefined;
}

function bodyNamed(name: string): NamedBody | undefined {
  const words = name.replace(PAPER, '');
  const ends = (list: typeof ENDS): boolean => list.lengthBefore(words, 0, words.length) > 0;
  const area = words.replace(COMMITTEE, '');
  if (area !== words && ZONES.lengthBefore(area, 0, area.length) > 0)
    return { name: words, kind: 'zone' };
  if (area !== words && VILLAGES.lengthBefore(area, 0, area.length) > 0)
    return { name: words, kind: 'village' };
  if (ends(ENDS)) return { name: words, kind: 'office' };
  if (ends(ZONES)) return { name: words, kind: 'zone' };
  return isVillage(words) ? { name: words, kind: 'village' } : undefined;
}

/** 柳湾社区; not 社区 alone, nor 全镇社区. */
function isVillage(words: string): boolean {
  const end = VILLAGES.lengthBefore(words, 0, words.length);
  if (end === 0 || NO_VILLAGE.lengthBefore(words, 0, words.length) > 0) return false;
  return words.length > end && !ALL_OF.test(words);
}

/** The zone or the village without its committee: 柳湾村 of 柳湾村村民委员会. */
export const areaName = (name: string): string => name.replace(COMMITTEE, '');

/** The committee that runs a zone or a village, as it is called in full. */
export function fullName({ name, kind }: NamedBody): string {
  if (COMMITTEE.test(name)) return name;
  if (kind === 'zone') return `${name}管理委员会`;
  if (kind === 'village') return name.endsWith('社区') ? `${name}居民委员会` : `${name}村民委员会`;
  return name;
}
