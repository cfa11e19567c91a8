import type { Level } from '../model/extraction';
import type { Surroundings } from './surroundings';

/** Whose figures a report's are. */
export interface Area {
  readonly issuer: string;
  readonly level: Level;
}

/** Whose figure the words before it say it is; `open` where they say nothing. */
export type Scope = 'own' | 'other' | 'open';

const OWN: Readonly<Record<Level, string>> = {
  national: '全国|我国|全社会|国民经济|国家',
  province: '全[省区市]|[我本][省区市]|自治区(?!主席)',
  prefecture: '全[市州盟]|全地区|[我本][市州盟]',
  county: '全[县区市旗]|[我本][县区市旗]',
  township: '全[镇乡]|全街道|[我本][镇乡]',
};

/** Parts of an area, and bodies with an economy of their own. */
const PARTS = [
  '[一二三四五六七八九十两几各\\d]个?\\(?[县区市旗](?![年月日])',
  '县域|县区|涉农|郊区|城区|市区|市辖|市县|市?本级|市直|[省市区县镇]级|乡镇|街道|山区|沿海|内陆',
  '新区|高新区|经开区|开发区|园区|工业园|产业园|集聚区|集中区|示范区|保税区|综保区|自贸|港区|片区|合作区|试验区|先行区|先导区',
  '核心区|经济区|经济圈|经济带|城市群|都市圈|走廊|兵团|农垦|垦区|油田|师市|农场',
].join('|');
/** Parts of an economy that a figure right behind them belongs to. */
const SECTORS =
  /(?:产业|行业|制造业?|企业|板块|集群|经济|园|区块|镇村|户|人群|人口|职工|部门|单位|系统)(?!.{0,8}(?:总量|规模|效益))/;
/** 高于全省 compares, 全省生产总值 is the province's. */
const ABOVE: Readonly<Record<Level, RegExp>> = {
  national: /世界[^,]{0,4}$/,
  province: /(?:全国|我国|世界)[^,]{0,4}$/,
  prefecture: /(?:全国|我国|世界|全省|我省|全区|全自治区)[^,]{0,4}$/,
  county: /(?:全国|我国|世界|全省|我省|全区|全市)[^,]{0,4}$/,
  township: /(?:全国|我国|世界|全省|我省|全市|全县)[^,]{0,4}$/,
};
const PLACE = /([一-龥]{2,3})([县区市州旗镇])/g;
/** What ends as a place's name does: 全市, 地区, 城市, 社区, 上市. */
const NO_PLACE =
  /(?:[全我本各该地城社小山景灾库矿林牧农校厂辖郊街老新边疆自省域片特禁专园港经高示名盟分功]区|[全我本各该城上超入股楼门集夜都省县强大立兴建地]市|[全我本各该郡省市]县|[全我本各该神九自]州|[全我本各该红锦战]旗|[全我本各该城小村乡]镇)$/;
/** What names of autonomous areas have behind the name itself. */
const PEOPLES =
  /(?<=..)(?:壮族|回族|维吾尔|朝鲜族|土家族苗族|藏族羌族|藏族|彝族|苗族侗族|布依族苗族|哈尼族彝族|壮族苗族|傣族|白族|傣族景颇族|傈僳族|蒙古族藏族|蒙古|柯尔克孜|哈萨克)?(?=自治[区州]$)/;
const FOREIGN = new RegExp(PARTS, 'g');

/** Where the last match of a pattern with `g` begins; -1 for none. */
function lastMatch(text: string, pattern: RegExp): number {
  let at = -1;
  for (const found of text.matchAll(pattern)) at = found.index;
  return at;
}

/** Where another place is last named; -1 where none is. */
function lastPlace(text: string, issuer: string): number {
  let at = -1;
  for (const found of text.matchAll(PLACE)) {
    const name = found[0];
    if (!NO_PLACE.test(name) && !name.endsWith(issuer) && !issuer.endsWith(name)) at = found.index;
  }
  return at;
}

/** Province, city and prefecture without the word for what they are: 湖北, 恩施. */
const shortName = (issuer: string): string =>
  issuer.replace(PEOPLES, '').replace(/(?<=..)(?:[省市县区州盟旗]|自治区|自治州)$/, '');

/**
 * Whose figure it is: the last word before it that names an area decides. `全市生产总值` is the
 * city's, `高新区生产总值`, `县域工业增加值` and `全国居民消费价格` are not; a part named further
 * back in the sentence speaks on until the whole is named again.
 */
export function scopeOf({ before, clause }: Surroundings, { issuer, level }: Area): Scope {
  if (ABOVE[level].test(clause)) return 'other';
  if (SECTORS.test(clause.replace(/^.*(?:全|我)[省市区州国]/, ''))) return 'other';
  const own = Math.max(
    lastMatch(before, new RegExp(OWN[level], 'g')),
    before.lastIndexOf(shortName(issuer)),
  );
  const other = Math.max(lastMatch(before, FOREIGN), lastPlace(before, issuer));
  if (other > own) return 'other';
  return own >= 0 ? 'own' : 'open';
}
