import type { Level } from '../model/extraction';
import type { Surroundings } from './surroundings';

/** Whose figures a report's are. */
export interface Area {
  readonly issuer: string;
  readonly level: Level;
}

/**
 * Whose figure the words before it say it is; `open` where they say nothing, `doubtful` where
 * another area was spoken of in the same sentence before a 分号.
 */
export type Scope = 'own' | 'other' | 'open' | 'doubtful';

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
  '县域|县区|涉农|郊区|城区|市区|市辖|市?本级|市直|[市区县镇]级(?=[^,]{0,4}$)|乡镇|街道',
  '新区|高新区|经开区|开发区|园区|工业园|产业园|集聚区|集中区|示范区|保税区|综保区|自贸|港区|片区|合作区|试验区|先行区|先导区',
  '核心区|经济区|经济圈|经济带|城市群|都市圈|走廊|兵团|农垦|垦区|油田|师市|农场',
].join('|');
/** Parts of an economy that a figure right behind them belongs to. */
const SECTORS = /(?:产业|行业|制造业?|企业|板块|集群|民营经济|园|农户|人群|人口)[^,]{0,6}$/;
/** Whose incomes are not those of all residents. */
export const SOME_RESIDENTS =
  /(?:农[民村牧]?|城[镇乡市]?|[户村镇]|牧民|渔民|贫困?|职工|移民|人口|群众|工人)$/;
/** Verbs before a part's name: it is built or helped, and no subject. */
const DONE_TO = /[建推支培创获打扩引入驻启开促抓抢依围聚瞄靠按根据加]/;
/** 高于全省 compares, 全省生产总值 is the province's. */
const ABOVE: Readonly<Record<Level, RegExp>> = {
  national: /世界[^,]{0,4}$/,
  province: /(?:全国|我国|世界)[^,]{0,4}$/,
  prefecture: /(?:全国|我国|世界|全省|我省|全区|全自治区)[^,]{0,4}$/,
  county: /(?:全国|我国|世界|全省|我省|全区|全市)[^,]{0,4}$/,
  township: /(?:全国|我国|世界|全省|我省|全市|全县)[^,]{0,4}$/,
};
const PLACE = /([一-龥]{2,3})([县区市旗](?![委场政级直属民内外域区长]))/g;
/** What ends as a place's name does: 全市, 地区, 城市, 社区, 上市. */
const NO_PLACE =
  /(?:[全我本各该地城社小山景灾库矿林牧农校厂辖郊街老新边疆自省域片特禁专园港经高示名盟分功]区|[全我本各该城上超入股楼门集夜都省县强大立兴建地根按据照在对给向由市]市|[全我本各该郡省市]县|[全我本各该神九自]州|[全我本各该红锦战]旗|[全我本各该城小村乡]镇)$/;
/** What names of autonomous areas have behind the name itself. */
const PEOPLES =
  /(?<=..)(?:壮族|回族|维吾尔|朝鲜族|土家族苗族|藏族羌族|藏族|彝族|苗族侗族|布依族苗族|哈尼族彝族|壮族苗族|傣族|白族|傣族景颇族|傈僳族|蒙古族藏族|蒙古|柯尔克孜|哈萨克)?(?=自治[区州]$)/;
const LONGEST_NAME = 7;
/** What stands before an indicator where nobody else's is spoken of. */
const EXPECTED =
  /[一二三四五六七八九十]五|预计|初步|[年期][内末底]|争取|计划|全部|[市省]内|上年|当年|国家下达|如期|超额|城镇|城市|农村|居民|常住|人均|可支配|收入|能耗|单位|万元|核算|测算|统计|全年|年度|今年|去年|\d{4}年|[\d一二三四五六七八九]{1,2}月|继续|实现|完成|达到|其中|力争|确保|推动|保持|努力|经济社会|社会|国民经济|发展|主要|预期|调控|目标|建议|安排|指标|地方|[按来是为的和与及也了、“”"'\s*()\-]|可比|不变|价格?|计算|新增|累计|五年|时期|期间|各项|分别|总体|我们|同时|全面|经济|稳[定步]|快速|持续|较快|大幅|平稳|增长|提高|带动/g;
const SUBJECT = /^[一-龥]{2,5}(?:地区)?$/;
/** What may stand before a name. */
const TIMES = /\d{4}年|全年|预计|其中|今年|去年/g;
const FOREIGN = new RegExp(PARTS, 'g');

/** Where the last match of a pattern with `g` begins; -1 for none. */
function lastMatch(text: string, pattern: RegExp): number {
  let at = -1;
  for (const found of text.matchAll(pattern)) at = found.index;
  return at;
}

/** Where a part or another place is last the subject of a clause; -1 where none is. */
function lastOther(text: string, issuer: string): number {
  let at = -1;
  for (const found of [...text.matchAll(FOREIGN), ...text.matchAll(PLACE)]) {
    const name = found[0];
    if (found[1] !== undefined && (NO_PLACE.test(name) || issuer.endsWith(name))) continue;
    if (issuer.endsWith(name) || found.index < at) continue;
    const clause = text.slice(0, found.index);
    const start = clause.slice(
      Math.max(...[...',:;、(。'].map((mark) => clause.lastIndexOf(mark))) + 1,
    );
    if (start.replace(TIMES, '').length <= LONGEST_NAME && !DONE_TO.test(start)) at = found.index;
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
export function scopeOf({ before, clause, earlier }: Surroundings, { issuer, level }: Area): Scope {
  if (ABOVE[level].test(clause)) return 'other';
  if (SECTORS.test(clause)) return 'other';
  const ownIn = (words: string): number =>
    Math.max(lastMatch(words, new RegExp(OWN[level], 'g')), words.lastIndexOf(shortName(issuer)));
  const own = ownIn(before);
  if (lastOther(before, issuer) > own) return 'other';
  if (own >= 0) return 'own';
  if (SUBJECT.test(clause.replace(EXPECTED, ''))) return 'doubtful';
  return lastOther(earlier, issuer) > ownIn(earlier) ? 'doubtful' : 'open';
}
