import type { Level } from '../../model/extraction';
import { BARE_LEVELS, HEADS_OF_PLACES, SOURCE_LABELS, SPOKEN_FOR } from '../lexicon/title-words';
import { fold } from '../../text/fold';
import { squeeze } from './front';
import type { Front } from './front';
import { municipalityOf, provinceOfCity, provinceOfHost, provinceOfRegion } from './gazetteer';
import { LEVEL_RANK, readPlaces } from './places';
import type { Place } from './places';
import { areaName, bodyOfLine, bodyOfTitle } from './bodies';
import { home, isOf, leadingLevel, superiors } from './mentions';

/** Where the issuer governs: the path from the province down, and the level it stands at. */
export interface Region {
  readonly path: readonly string[];
  readonly level: Level;
}

const NATIONAL = [
  /国务院.{0,6}报告|代表国务院|受国务院的?委托|^中华人民共和国(?!成立|建)|国家统计局/,
  /中国共产党.{1,12}次全国代表大会上|全国人民代表大会.{0,12}会议|(?:协商会议|政协)全国委员会/,
];
/** Times that stand before or inside names: `2025年前三季度`, `一月十八日`. */
const TIME =
  /[\d〇○零一二三四五六七八九]{4}年?|[\d一二三四五六七八九十]{1,3}(?:[-至~到]\d{1,2})?[月日]份?|[上下]半年|前?[一二三四]季度|全年|年度/g;
/** A meeting that a government, a party or a conference reports to. */
const MEETING = /(?:人民)?(?:代表大会|代表会议)|人大.{0,4}次|全会|全体会议|第.{1,4}届委员会/;
const IN = /(?:^|[—─\-(日 ])在/;
/**
 * What stands on the next line where a title's line was broken: `在江州市` /
 * `第十六届人民代表大会…`.
 */
const REST_OF_MEETING = /^(?:第.{1,4}届|人民代表大会)/;
const ON_BEHALF = new RegExp(`(?:代表|受)([^\\n。,]{2,24}?)(?:${SPOKEN_FOR.join('|')})`);
/** The level alone by which a speaker names his government: 我代表州人民政府. */
const SPOKEN_LEVELS = `${BARE_LEVELS.join('|')}|地区|自治县`;
const SPEAKS_FOR = new RegExp(
  `(?:代表|受)(?:第.{1,3}届)?(${SPOKEN_LEVELS})(?:委|党委|党工委|人民|政府|办事处|人大|第.{1,4}届)`,
);
/** Not `在省委的领导下`. */
const MET_IN = new RegExp(`在(${SPOKEN_LEVELS})(?:人民|人大|第.{1,4}届)`);
const SPEAKER = new RegExp(
  `^([^\\n。,:]{2,24}?)(?:人民)?(?:政府)?(?:代理?|常务)?(?:副?(?:${HEADS_OF_PLACES.join('|')})|主任)`,
);
const BREADCRUMB = new RegExp(`(?:${SOURCE_LABELS.join('|')})[:| ]*(.{2,60})`);
/** Not `受国务院表彰`. */
const FOR_NATION = /代表国务院|受国务院的?委托/;
const COUNTIES_BELOW = /县\(市、?区\)|县市区|各县区|各区县|县区/;
const UNDER_PROVINCE = /省委、省政府[、和](?:中共)?[^、,。]{0,4}市委(?!、市政府)/;
/** A meeting and a speaker are named near the top, on lines of their own. */
const TITLE_LINES = 20;
const SHORT_LINE = 60;
const OPENING_UNITS = 1_500;

/**
 * The region path and level of the issuer, names Simplified: `望溪镇` with a source line
 * 上海市闵行区望溪镇人民政府 is `['上海市', '闵行区', '望溪镇']`, `township`. What stands above the
 * issuer is completed from the page's site, from the superiors the report thanks, and from the
 * gazetteer. `undefined` where no place is named; the nation has no path.
 */
export function readRegion(front: Front, title = ''): Region | undefined {
  const heading = places(withoutSpeaker(title));
  const opening = front.opening.slice(0, OPENING_UNITS);
  const spoken = spokenLevel(opening);
  if (heading.length === 0 && spoken === undefined && isNational(front, title)) return NATION;
  const chains = [heading, ...ownChains(front, opening), ...labelled(front)];
  const start = startOf(chains, spoken) ?? home(front, spoken ?? leadingLevel(front));
  const area = areaOfTitle(title);
  if (start.length === 0 && !area) return undefined;
  const path = lowestOf(start);
  for (const chain of [...chains, ...siteChains(front), superiors(front)]) climb(path, chain);
  complete(path, front);
  if (area && LEVEL_RANK[path.at(-1)?.level ?? 'national'] < areaRank(area)) path.push(area);
  return regionOf(path);
}

/** The level of the place for which the speaker speaks, or whose congress meets. */
const spokenLevel = (opening: string): string | undefined =>
  (SPEAKS_FOR.exec(opening) ?? MET_IN.exec(opening))?.[1];

const regionOf = (path: readonly Place[]): Region => ({
  path: path.map(({ name }) => name),
  level: path.at(-1)?.level ?? 'county',
});

type Chain = readonly Place[];

/**
 * The places that window title, meeting, speaker and the bodies named on lines of their own have
 * before them.
 */
function ownChains(front: Front, opening: string): Chain[] {
  const short = front.head.slice(0, TITLE_LINES).filter((line) => line.length <= SHORT_LINE);
  return [
    places(withoutSpeaker(front.document.context.title ?? '')),
    ...meetings(short).map(places),
    ...short.map((line) => placesOf(SPEAKER.exec(line))),
    placesOf(ON_BEHALF.exec(opening)),
    ...[...short, ...front.tail].map((line) => places(bodyOfLine(line)?.name ?? '')),
  ];
}

/** The places behind labels: `来源:江州市北湖区人民政府`. */
const labelled = ({ head, tail }: Front): Chain[] =>
  [...head, ...tail].map((line) => placesOf(BREADCRUMB.exec(line)));

const placesOf = (found: RegExpExecArray | null): Chain => places(found?.[1] ?? '');

/** The places that the page's site says it is of. */
function siteChains({ document }: Front): Chain[] {
  const { meta, title: window = '' } = document.context;
  return [meta?.contentsource, meta?.sitename, ...window.split(/[-_|–—]/).slice(1, 6)].map(
    (words) => places(words ?? ''),
  );
}

const NATION: Region = { path: [], level: 'national' };

/** `(2020年1月2日 陆怀谦)` behind a title names no place, whatever the name ends with. */
const withoutSpeaker = (title: string): string =>
  title.replace(/[(（][^()（）]{1,40}[)）]/g, (words) => (/\d{4}/.test(words) ? '' : words));

/**
 * What stands before the meeting in lines that name one, a line broken inside its name put together
 * again.
 */
function meetings(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    const whole = REST_OF_MEETING.test(next) ? line + next : line;
    const at = whole.search(MEETING);
    if (at < 0 || whole.length > SHORT_LINE || /[,;:]/.test(whole.slice(0, at))) return [];
    const before = whole.slice(0, at);
    const from = IN.exec(before);
    return [from ? before.slice(from.index + from[0].length) : before];
  });
}

/** The first chain that ends at the level which the speaker names, else the first at all. */
function startOf(
  chains: readonly (readonly Place[])[],
  spoken: string | undefined,
): readonly Place[] | undefined {
  const named = chains.filter((chain) => chain.length > 0);
  const fits = named.find((chain) => isOf(lowestOf(chain).at(-1)?.name ?? '', spoken));
  return fits ?? (spoken === undefined || named.length > 0 ? named[0] : undefined);
}

/** The zone or the village that a title names as whose paper it is. */
function areaOfTitle(title: string): Place | undefined {
  const body = bodyOfTitle(squeeze(title));
  return body && body.kind !== 'office' ? areaOf(areaName(body.name), body.kind) : undefined;
}

/** A zone stands beside counties, a village in its town. */
const areaOf = (name: string, kind: 'zone' | 'village'): Place => ({
  name: kind === 'zone' ? name : name.slice(readPlacesEnd(name)),
  level: kind === 'zone' ? 'county' : 'township',
});

/** A village goes below its town, a zone below its city alone. */
const areaRank = ({ level }: Place): number => LEVEL_RANK[level] + (level === 'township' ? 1 : 0);

/** Where the places that a name begins with end: 3 in 临溪镇柳湾村. */
function readPlacesEnd(name: string): number {
  const last = readPlaces(name).at(-1)?.name ?? '';
  return last === '' ? 0 : name.indexOf(last) + last.length;
}

const isNational = (front: Front, title: string): boolean =>
  [squeeze(title), ...front.head.slice(0, 4), FOR_NATION.exec(front.opening)?.[0] ?? ''].some(
    (words) => words.length <= SHORT_LINE && NATIONAL.some((pattern) => pattern.test(words)),
  );

/** Spaces part names, but not where every character is spaced out. */
function places(words: string): Place[] {
  if (words === '') return [];
  const folded = fold(words).slice(0, 160);
  const line = /^(?:\S ){3}/.test(folded) ? folded.replaceAll(' ', '') : folded;
  return readPlaces(line.replace(TIME, ' ').slice(0, 80));
}

/** A chain that goes down level by level; where a list of equals is named, the first. */
function lowestOf(chain: readonly Place[]): Place[] {
  const path: Place[] = [];
  for (const place of chain) {
    const last = path.at(-1);
    if (last && LEVEL_RANK[place.level] <= LEVEL_RANK[last.level]) break;
    path.push(place);
  }
  return path;
}

/**
 * Adds what stands above the issuer, level by level, where the chain leads to the path or is of
 * higher places alone.
 */
function climb(path: Place[], chain: readonly Place[]): void {
  const own = path.at(-1);
  if (!own) return;
  const line = lowestOf(chain);
  const at = line.findIndex(({ name }) => path.some((place) => place.name === name));
  const above = at >= 0 ? line.slice(0, at) : line;
  if (above.some((place) => LEVEL_RANK[place.level] >= rankOf(own))) return;
  for (const place of above) {
    if (path.some(({ level }) => level === place.level && !own.isUnsure)) continue;
    path.push(place.isUnsure && own.isUnsure ? { name: place.name, level: place.level } : place);
  }
  path.sort((a, b) => rankOf(a) - rankOf(b));
}

/** A 市 of unknown level may have a prefecture above it. */
const rankOf = (place: Place): number =>
  place.isUnsure ? LEVEL_RANK.prefecture + 0.5 : LEVEL_RANK[place.level];

/**
 * Fills in from knowledge: the province of a prefecture, the municipality of a district, the
 * province of a site.
 */
function complete(path: Place[], front: Front): void {
  settleCities(path, front.document.text);
  const first = path[0];
  if (!first || first.level === 'province') return;
  const stem = first.name.replace(/(?:地区|自治州|[市区州盟])$/, '');
  const province =
    first.level === 'prefecture'
      ? (provinceOfCity(stem) ?? provinceOfRegion(stem))
      : municipalityOf(stem);
  const above = province ?? provinceOfHost(hostOf(front.document.context.url));
  if (above) path.unshift({ name: above, level: 'province' });
}

/** A city with counties below it, or one that answers to the province alone, is a prefecture. */
function settleCities(path: Place[], text: string): void {
  path.forEach((place, index) => {
    if (!place.isUnsure) return;
    const isBelow = path[index - 1]?.level === 'prefecture';
    const isAbove =
      path[index + 1]?.level === 'county' ||
      path[index + 1]?.isUnsure ||
      COUNTIES_BELOW.test(text) ||
      UNDER_PROVINCE.test(text) ||
      text.lastIndexOf('中级人民法院', OPENING_UNITS) >= 0;
    path[index] = { name: place.name, level: !isBelow && isAbove ? 'prefecture' : 'county' };
  });
}

const hostOf = (url: string | undefined): string =>
  /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
