/** Words that tell two things apart that are otherwise named alike. A line for each such set. */
const CONTRASTS: readonly (readonly string[])[] = `
城镇 农村
城市 农村
收入 支出
进口 出口
第一产业 第二产业 第三产业
一产 二产 三产
一期 二期 三期 四期
一号线 二号线 三号线 四号线
1号线 2号线 3号线 4号线 5号线 6号线
国家级 省级 市级 县级
小学 中学 高中 大学
东部 中部 西部
登记失业率 调查失业率
新建 改造
存款 贷款
产能 产量
吞吐能力 吞吐量
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words that make another figure of whatever they stand before. */
const PER =
  /[人户]均|每[人户]|单位(?=.{0,8}(?:能耗|电耗|水耗|产值|生产总值|GDP|增加值|面积|排放|用水))/i;

/** Which of several things of one name: `第二通道`; not a place in an order, nor a set phrase. */
const WHICH =
  /(?<![居列排名获夺占])第([一二三四五六七八九十\d]+)(?![位名次线一二三四五六七八九十\d]|时间|方[^案法向面]|书记|产业|季度|要务|责任|动力)(?=[一-龥])/g;

/**
 * Whether two wordings name different ones of a set: `农村居民收入` and `城镇居民收入` do, `居民收入`
 * and `城镇居民收入` do not.
 */
export function contrast(a: string, b: string): boolean {
  if (namesAnother(a, b)) return true;
  return CONTRASTS.some((set) => {
    const here = set.filter((word) => a.includes(word));
    if (here.length === 0 || here.some((word) => b.includes(word))) return false;
    return set.some((word) => b.includes(word));
  });
}

/** Whether two wordings number what they name, and with no number in common. */
function namesAnother(a: string, b: string): boolean {
  if (!a.includes('第') || !b.includes('第')) return false;
  const here = Array.from(a.matchAll(WHICH), ([, number]) => number);
  const there = Array.from(b.matchAll(WHICH), ([, number]) => number);
  return here.length > 0 && there.length > 0 && !here.some((number) => there.includes(number));
}

/** The same for wordings of figures; `人均收入` and `收入` are two. */
export const differs = (a: string, b: string): boolean =>
  PER.test(a) !== PER.test(b) || contrast(a, b);

const LEVELS = /国家级|国家重点|省级|省列|省重点|省市重点|市级|市列|市重点|县级|县列|县重点/g;

/** Whether a wording counts only those of a level that another one does not name: `省级示范园2家`. */
export const isOfLevel = (wording: string, other: string): boolean =>
  Array.from(wording.matchAll(LEVELS), ([level]) => level).some((level) => !other.includes(level));
