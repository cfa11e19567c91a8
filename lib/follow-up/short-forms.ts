import { OTHER_WORDS } from './one-meaning';

/** Short forms that reports use, each with the long name that it stands for. */
const FORMS = `
第一产业 第一产业增加值
第二产业 第二产业增加值
第三产业 第三产业增加值
新增就业 城镇新增就业
新增就业 新增城镇就业
医保 医疗保险
社保 社会保险
社保 社会保障
低保 最低生活保障
新农合 新型农村合作医疗
新农合 农村合作医疗
高铁 高速铁路
高速 高速公路
公租房 公共租赁住房
廉租房 廉租住房
经适房 经济适用住房
经适房 经济适用房
保障房 保障性住房
保障房 保障性安居工程
棚改 棚户区改造
危改 危房改造
旧改 老旧小区改造
国企 国有企业
民企 民营企业
民企 私营企业
高企 高新技术企业
高企 高技术企业
高校 高等学校
高校 高等院校
职教 职业教育
农信社 农村信用社
农商行 农村商业银行
污水厂 污水处理厂
电商 电子商务
环保 环境保护
地铁 轨道交通
规上 规模以上
规上 限额以上
退税减税 减税退税
普九 普及九年义务教育
扫盲 扫除青壮年文盲
世博会 世界博览会
奥运会 奥林匹克运动会
残奥会 残疾人奥林匹克运动会
亚运会 亚洲运动会
城乡居保 城乡居民社会养老保险
城乡居保 城乡居民基本养老保险
城乡居保 城乡居民养老保险
公交 公共交通
公卫 公共卫生
科技 科学技术
转续 转移接续
双拥 拥军优属
综治 综合治理
两基 普九、扫盲
两基 普九扫盲
农村公路 四好农村路
造林 营造林
造林 国土绿化
造林 植树造林
吞吐量 运输量
技改 技术改造
技改 更新改造
特奥会 特殊奥林匹克运动会
特奥会 特殊奥运会
进博会 中国国际进口博览会
进博会 国际进口博览会
服贸会 中国国际服务贸易交易会
服贸会 国际服务贸易交易会
投洽会 中国投资贸易洽谈会
投洽会 投资贸易洽谈会
广交会 中国进出口商品交易会
消博会 中国国际消费品博览会
高铁 客运专线
高铁 客专
研发 研究与试验发展
医改 医药卫生体制改革
新农保 新型农村社会养老保险
十四五规划 第十四个五年规划
十三五规划 第十三个五年规划
减负 减轻负担
义务教育均衡 义务教育基本均衡
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const LONG = new Map([
  ...FORMS.map(([short = '', long = '']) => [long, short] as const),
  ...OTHER_WORDS,
]);
const PATTERN = new RegExp([...LONG.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
const MARKS = /["'《》〈〉()（）【】\s*#]/g;

/**
 * A comparable text as wordings are held against each other: short forms for long names, and
 * without quotation marks and brackets.
 */
export const plainWording = (comparable: string): string =>
  comparable.replace(MARKS, '').replace(PATTERN, (long) => LONG.get(long) ?? long);
