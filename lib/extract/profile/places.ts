import type { Level } from '../../model/extraction';
import { ORDINARY_STEMS } from '../lexicon/title-words';
import {
  autonomousPrefecture,
  isMunicipality,
  isPeculiar,
  provinceNamed,
  provinceOfCity,
  provinceOfRegion,
} from './gazetteer';

/** A place as named, Simplified, with its suffix. */
export interface Place {
  readonly name: string;
  readonly level: Level;
  /**
   * A 市 that the gazetteer does not know and nothing beside it places: of a prefecture or of a
   * county.
   */
  readonly isUnsure?: boolean;
}

/** From the nation down. */
export const LEVEL_RANK: Readonly<Record<Level, number>> = {
  national: 0,
  province: 1,
  prefecture: 2,
  county: 3,
  township: 4,
};

/** Longer before shorter, because the first that fits is taken. */
const SUFFIXES: readonly (readonly [suffix: string, level: Level])[] = [
  ['特别行政区', 'province'],
  ['自治区', 'province'],
  ['自治州', 'prefecture'],
  ['自治县', 'county'],
  ['自治旗', 'county'],
  ['地区', 'prefecture'],
  ['街道', 'township'],
  ['省', 'province'],
  ['市', 'prefecture'],
  ['州', 'prefecture'],
  ['盟', 'prefecture'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
  ['镇', 'township'],
  ['乡', 'township'],
];

/** What makes the suffix an ordinary word: 全市, 城市, 社区, 城乡. */
const ORDINARY = new RegExp(
  `(?:^[全我本各该此外邻]|[城都集超股门社园郊辖片灾库景校红国党联家故下返向由地全]|${ORDINARY_STEMS.join('|')})$`,
);
const NO_NAME = /[的和与及或在是为了对将以等第届次府局委一]/;
const LEAD =
  /^(?:关于|现将|现在|中国人民政治协商会议|政协|国家税务总局|[现我在]|代表|受(?!理)|受理|申请|推进|中共|中国共产党|中华人民共和国|共青团|来源|来自|根据)+/;
/** What a paper or a meeting is called: no name goes on behind it. */
const PAPER = /^.*(?:公报|报告|总结|代表|会议)/;
/** `和槐河` behind another place: the word that joins them is no part of the name. */
const JOINS = /^[和与及、]/;
/** An office such as 市长, where no place follows whose name begins so (长寿区). */
const OFFICE = /^长(?![^在代][区县市镇乡])/;
const LONG_NAME = 8;
const AUTONOMOUS_NAME = 16;
const SUFFIX_STARTS = new Set(SUFFIXES.map(([suffix]) => suffix.charAt(0)));

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * The places named in a short folded text, in order, each with its level:
 * `江州市北湖区云桥街道办事处` has three, `全市城镇` none. Years should be cut out before.
 */
export function readPlaces(text: string): Place[] {
  const found: Place[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    if (!isHan(text.charCodeAt(at))) {
      at += 1;
      start = at;
      continue;
    }
    const place = SUFFIX_STARTS.has(text.charAt(at))
      ? placeEndingAt(text, start, at, found.at(-1))
      : undefined;
    if (place) {
      found.push(place.place);
      at = place.end;
      start = at;
    } else at += 1;
  }
  return found.map((place, index) => settle(place, found[index + 1]));
}

function placeEndingAt(
  text: string,
  start: number,
  at: number,
  before: Place | undefined,
): { place: Place; end: number } | undefined {
  for (const [suffix, level] of SUFFIXES) {
    if (!text.startsWith(suffix, at)) continue;
    const stem = knownTail(stemOf(text.slice(start, at)), suffix);
    if (goesOn(stem, suffix, text.slice(at + suffix.length, at + suffix.length + 5))) continue;
    /* 青岛市市北区, 济南市市中区: the 市 begins a name of its own. */
    if (suffix === '市' && stem === '' && /^市[中北南]区/.test(text.slice(at, at + 3))) continue;
    /* 沙市区, 津市市. */
    const doubled =
      suffix === '市' && stem.length === 1 && /[区市]/.test(text.charAt(at + 1))
        ? text.charAt(at + 1)
        : '';
    const name = stem + suffix + doubled;
    const place =
      doubled === '' ? toPlace(stem, suffix, level, before) : { name, level: 'county' as const };
    if (place) return { place, end: at + suffix.length + doubled.length };
  }
  return undefined;
}

/**
 * Whether the word goes on behind its suffix: 景德镇市 is a city, 东乡族 a people, 市长 an office.
 */
const goesOn = (stem: string, suffix: string, next: string): boolean =>
  next.startsWith('族') ||
  (next.startsWith('市') && provinceOfCity(stem + suffix) !== undefined) ||
  (OFFICE.test(next) && provinceOfCity(stem) === undefined);

function stemOf(words: string): string {
  const stem = words.replace(PAPER, '').replace(LEAD, '');
  return JOINS.test(stem) && !isPeculiar(stem) && stem.length > 2 ? stem.slice(1) : stem;
}

/** `供应广州` before 市 is 广州: a known city needs no border before it. */
function knownTail(stem: string, suffix: string): string {
  if (suffix !== '市' || provinceOfCity(stem) || isMunicipality(stem)) return stem;
  for (let from = 1; from <= stem.length - 2; from += 1) {
    const tail = stem.slice(from);
    if (provinceOfCity(tail) || isMunicipality(tail)) return tail;
  }
  return stem;
}

function toPlace(
  stem: string,
  suffix: string,
  level: Level,
  before: Place | undefined,
): Place | undefined {
  const name = stem + suffix;
  if (!mayBeStem(stem, suffix)) return undefined;
  if (level === 'province')
    return ORDINARY.test(stem) ? undefined : { name: provinceNamed(name) ?? name, level };
  const known = knownPlace(stem, suffix, level);
  if (known || suffix === '州' || suffix === '盟' || suffix === '地区') return known;
  if (isOrdinary(stem, suffix)) return undefined;
  if (suffix !== '市') return { name, level };
  return before?.level === 'prefecture'
    ? { name, level: 'county' }
    : { name, level, isUnsure: true };
}

/** Whether a word with a place's suffix names none: `开发区`, `其中市区`; 沙市区 is a district. */
function isOrdinary(stem: string, suffix: string): boolean {
  if (ORDINARY.test(stem) || (stem.length === 1 && suffix !== '县')) return true;
  return suffix === '区' && stem.length > 2 && stem.endsWith('市');
}

function mayBeStem(stem: string, suffix: string): boolean {
  const longest = suffix.startsWith('自治') ? AUTONOMOUS_NAME : LONG_NAME;
  if (stem === '' || stem.length > longest) return false;
  return !NO_NAME.test(stem) || isPeculiar(stem) || (stem === '和' && suffix === '县');
}

/** A prefecture or a city of the gazetteer, the prefecture in full. */
function knownPlace(stem: string, suffix: string, level: Level): Place | undefined {
  const name = stem + suffix;
  if (suffix === '市' && isMunicipality(stem)) return { name, level: 'province' };
  if (suffix === '市') return provinceOfCity(stem) ? { name, level } : undefined;
  const autonomous = suffix.endsWith('州') ? autonomousPrefecture(stem) : undefined;
  if (autonomous) return { name: autonomous, level };
  return level === 'prefecture' && suffix !== '自治州' && provinceOfRegion(stem)
    ? { name, level }
    : undefined;
}

/** A city is a prefecture where a county or a district follows it. */
function settle(place: Place, next: Place | undefined): Place {
  return place.isUnsure && next?.level === 'county'
    ? { name: place.name, level: 'prefecture' }
    : place;
}
