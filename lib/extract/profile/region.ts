import type { Level } from '../../model/extraction';
import { fold } from '../../text/fold';
import { squeeze, type Front } from './front';
import { municipalityOf, provinceOfCity, provinceOfHost, provinceOfRegion } from './gazetteer';
import { readPlaces, type Place } from './places';

/** Where the issuer governs: the path from the province down, and the level it stands at. */
export interface Region {
  readonly path: readonly string[];
  readonly level: Level;
}

const RANK: Readonly<Record<Level, number>> = { national: 0, province: 1, prefecture: 2, county: 3, township: 4 };
const NATIONAL =
  /国务院.{0,6}报告|(?:代表|受)国务院|中华人民共和国|中国共产党.{1,12}次全国代表大会|全国人民代表大会.{0,12}会议上|国家统计局/;
const TIME = /[\d〇○零一二三四五六七八九]{4}年?|\d{1,2}[-至~]\d{1,2}月/g;
const DELIVERY = /在([^\n。,]{2,40}?)(?:第[^\n。,]{1,8})?届?[^\n。,]{0,10}(?:代表大会|代表会议|人大|全会|全体会议)/;
const ON_BEHALF = /(?:代表|受)([^\n。,]{2,24}?)(?:人民政府|政府|委员会|党委|党工委|办事处)/;
const SPEAKER =
  /^([^\n。,:]{2,24}?)(?:人民)?(?:政府)?(?:代理?|常务)?(?:副?(?:省长|市长|区长|县长|镇长|乡长|旗长|州长|盟长|主席)|主任)/;
const BREADCRUMB = /(?:当前位置|来源|发布机构|发布单位|发布机关|公开主体|信息来源)[:| ]*(.{2,60})/;
const LEADERSHIP = /在([^。;\n]{2,80}?)领导下/g;
const SUPERIOR = /^(?:中共)?([\u4e00-\u9fff]{2,8}[省市县区旗州盟])委(?:员会)?(?:的|$)/;
const GOVERNING = /([\u4e00-\u9fff]{1,6}(?:街道|[镇乡]))(?:党委|政府|党工委|办事处|人大|人民政府)/g;
const COUNTIES_BELOW = /县\(市、?区\)|县市区|各县区|各区县|县区/;
const UNDER_PROVINCE = /省委、省政府[、和](?:中共)?[^、,。]{0,4}市委(?!、市政府)/;
const OWN_VOTES = 2;
/** Enough of a report to hear whom it thanks. */
const HEAD_UNITS = 20_000;

/**
 * The region path and level of the issuer, names Simplified: `七宝镇` with a source line 上海市闵行区七宝镇人民政府 is
 * `['上海市', '闵行区', '七宝镇']`, `township`. What stands above the issuer is completed from the page's site, from the
 * superiors the report thanks, and from the gazetteer. `undefined` where no place is named; the nation has no path.
 */
export function readRegion(front: Front, title: string | undefined): Region | undefined {
  const heading = places(title ?? '');
  const speakers = front.head.slice(0, 12).map((line) => SPEAKER.exec(line)?.[1]);
  const delivered = front.head.slice(0, 12).map((line) => DELIVERY.exec(line)?.[1]);
  const opening = front.opening.slice(0, 1_500);
  if (
    [title ?? '', ...front.head.slice(0, 4), opening.slice(0, 120)].some((words) => NATIONAL.test(squeeze(words))) &&
    heading.length === 0
  )
    return { path: [], level: 'national' };
  const own = [
    heading,
    ...[...delivered, ...speakers, ON_BEHALF.exec(opening)?.[1]].map((words) => places(words ?? '')),
  ];
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

/** Spaces part names, but not where every character is spaced out. */
function places(words: string): Place[] {
  const folded = fold(words).slice(0, 160);
  const line = /^(?:\S ){3}/.test(folded) ? folded.replaceAll(' ', '') : folded;
  return readPlaces(line.replace(TIME, ' ').slice(0, 80));
}

/** A chain that goes down level by level; where a list of equals is named, the first. */
function lowestOf(chain: readonly Place[]): Place[] {
  const path: Place[] = [];
  for (const place of chain) {
    const last = path.at(-1);
    if (last && RANK[place.level] <= RANK[last.level]) break;
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
  if (above.some((place) => RANK[place.level] >= rankOf(own))) return;
  for (const place of above) {
    if (path.some(({ level }) => level === place.level && !own.isUnsure)) continue;
    path.push(place.isUnsure && own.isUnsure ? { name: place.name, level: place.level } : place);
  }
  path.sort((a, b) => rankOf(a) - rankOf(b));
}

/** A 市 of unknown level may have a prefecture above it. */
const rankOf = (place: Place): number => (place.isUnsure ? RANK.prefecture + 0.5 : RANK[place.level]);

/** The superiors whose committees the report names with their place: 在北湖区委、区政府的领导下. */
function superiors({ document }: Front): Place[] {
  const named: Place[] = [];
  for (const [, words = ''] of document.text.slice(0, HEAD_UNITS).matchAll(LEADERSHIP)) {
    for (const item of words.split(/[、,和及与]/)) {
      const place = readPlaces(SUPERIOR.exec(item)?.[1] ?? '').at(-1);
      if (place && !named.some(({ name }) => name === place.name)) named.push(place);
    }
  }
  return named.sort((a, b) => RANK[a.level] - RANK[b.level]);
}

/** A text without title and meeting: the town or 街道 whose own bodies it names again and again. */
function governing({ document }: Front): Place[] {
  const votes = new Map<string, number>();
  for (const [, words = ''] of document.text.slice(0, HEAD_UNITS).matchAll(GOVERNING)) {
    const name = readPlaces(words).at(-1)?.name;
    if (name) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= OWN_VOTES ? [{ name: best[0], level: 'township' }] : [];
}

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
