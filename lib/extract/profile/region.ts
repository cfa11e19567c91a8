import type { Level } from '../../model/extraction';
import { fold } from '../../text/fold';
import { squeeze, type Front } from './front';
import { municipalityOf, provinceOfCity, provinceOfHost, provinceOfRegion } from './gazetteer';
import { LEVEL_RANK, readPlaces, type Place } from './places';
import { governing, superiors } from './mentions';

/** Where the issuer governs: the path from the province down, and the level it stands at. */
export interface Region {
  readonly path: readonly string[];
  readonly level: Level;
}

const NATIONAL =
  /国务院.{0,6}报告|(?:代表|受)国务院|中华人民共和国|中国共产党.{1,12}次全国代表大会|全国人民代表大会.{0,12}会议上|国家统计局/;
const TIME = /[\d〇○零一二三四五六七八九]{4}年?|\d{1,2}[-至~]\d{1,2}月/g;
const DELIVERY = /在([^\n。,]{2,50}?)(?:代表大会|代表会议|人大|全会|全体会议)/;
const ON_BEHALF = /(?:代表|受)([^\n。,]{2,24}?)(?:人民政府|政府|委员会|党委|党工委|办事处)/;
const SPEAKER =
  /^([^\n。,:]{2,24}?)(?:人民)?(?:政府)?(?:代理?|常务)?(?:副?(?:省长|市长|区长|县长|镇长|乡长|旗长|州长|盟长|主席)|主任)/;
const BREADCRUMB = /(?:当前位置|来源|发布机构|发布单位|发布机关|公开主体|信息来源)[:| ]*(.{2,60})/;
const COUNTIES_BELOW = /县\(市、?区\)|县市区|各县区|各区县|县区/;
const UNDER_PROVINCE = /省委、省政府[、和](?:中共)?[^、,。]{0,4}市委(?!、市政府)/;
/** A meeting and a speaker are named near the top, on lines of their own. */
const TITLE_LINES = 20;
const SHORT_LINE = 60;
const OPENING_UNITS = 1_500;

/**
 * The region path and level of the issuer, names Simplified: `七宝镇` with a source line 上海市闵行区七宝镇人民政府 is
 * `['上海市', '闵行区', '七宝镇']`, `township`. What stands above the issuer is completed from the page's site, from the
 * superiors the report thanks, and from the gazetteer. `undefined` where no place is named; the nation has no path.
 */
export function readRegion(front: Front, title: string | undefined): Region | undefined {
  const heading = places(title ?? '');
  const opening = front.opening.slice(0, OPENING_UNITS);
  if (heading.length === 0 && isNational(front, title ?? '', opening)) return { path: [], level: 'national' };
  const short = front.head.slice(0, TITLE_LINES).filter((line) => line.length <= SHORT_LINE);
  const named = [
    ...short.map((line) => DELIVERY.exec(line)?.[1]),
    ...short.map((line) => SPEAKER.exec(line)?.[1]),
    ON_BEHALF.exec(opening)?.[1],
  ];
  const own = [heading, ...named.map((words) => places(words ?? ''))];
  const lines = [...front.head, ...front.tail].map((line) => places(BREADCRUMB.exec(line)?.[1] ?? ''));
  const start = own.find((chain) => chain.length > 0) ?? lines.find((chain) => chain.length > 0) ?? governing(front);
  if (start.length === 0) return undefined;
  const { meta, title: window = '' } = front.document.context;
  const site = [meta?.contentsource, meta?.sitename, ...window.split(/[-_|–—]/).slice(1, 6)].map((words) =>
    places(words ?? ''),
  );
  const path = lowestOf(start);
  for (const chain of [...own, ...lines, ...site, superiors(front)]) climb(path, chain);
  complete(path, front);
  return { path: path.map(({ name }) => name), level: path.at(-1)?.level ?? 'county' };
}

const isNational = (front: Front, title: string, opening: string): boolean =>
  [squeeze(title), ...front.head.slice(0, 4), opening.slice(0, 120)].some((words) => NATIONAL.test(words));

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

/** Adds what stands above the issuer, level by level, where the chain leads to the path or is of higher places alone. */
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
const rankOf = (place: Place): number => (place.isUnsure ? LEVEL_RANK.prefecture + 0.5 : LEVEL_RANK[place.level]);

/** Fills in from knowledge: the province of a prefecture, the municipality of a district, the province of a site. */
function complete(path: Place[], front: Front): void {
  settleCities(path, front.document.text);
  const first = path[0];
  if (!first || first.level === 'province') return;
  const stem = first.name.replace(/(?:地区|自治州|[市区州盟])$/, '');
  const province =
    first.level === 'prefecture' ? (provinceOfCity(stem) ?? provinceOfRegion(stem)) : municipalityOf(stem);
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
      UNDER_PROVINCE.test(text);
    path[index] = { name: place.name, level: !isBelow && isAbove ? 'prefecture' : 'county' };
  });
}

const hostOf = (url: string | undefined): string => /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
