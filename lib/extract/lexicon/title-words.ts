/**
 * Words of titles, front lines and site names by which a paper and its issuer are told. Folded,
 * simplified.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What a title ends with. */
export const TITLE_ENDS = words(`公报 完成情况 安排 工作情况 总结 思路 打算 报告 汇报 要点 计划`);

/** What the name of a site ends with. */
export const SITE_ENDS = words(`平台 政府 人民政府 网 网站 门户 频道`);

/** The offices whose names follow them in a line of its own: `临溪镇镇长 陆怀谦`. */
export const SPEAKER_OFFICES = words(`[省市区县镇乡州旗盟院]长 主任 主席 书记 总理 检察长`);

/** Labels in front of who put a page up. */
export const PUBLISHER_LABELS = words(`公开主体 发布单位 发布机关 发布机构 发文机关 来源 责任部门`);

/** Labels in front of who put a page up, or of where it stands in its site. */
export const SOURCE_LABELS = words(`信息来源 公开主体 发布单位 发布机关 发布机构 当前位置 来源`);

/** The levels that stand for the name of a place: `县人民法院`. */
export const BARE_LEVELS = words(`[省市州盟县区旗镇乡] 自治区 自治州 街道`);

/** What a speaker gives his report for, behind the name of its place. */
export const SPOKEN_FOR = words(
  `人民代表大会 人民政府 人民检察院 人民法院 人大常委会 党委 党工委 办事处 委员会 政府`,
);

/** Who heads a place, without its name. */
export const HEADS_OF_PLACES = words(`主席 乡长 区长 县长 州长 市长 旗长 盟长 省长 镇长`);

/** Words before 区, 市, 镇 … with which these name no place: 开发区, 特色小镇. */
export const ORDINARY_STEMS = words(
  `全面 其中 功能 合作 围绕 实施 小城 工业 开发 引领 按照 特色小 示范 经济 自治 自贸 落实 试验 贫困 保税 高新`,
);
