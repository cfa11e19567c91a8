/** Words that tell, in a plan, what already stands. Folded, simplified. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Before a quantity in its clause: what is told has happened. */
export const DONE_BEFORE = list(
  `去年 上年 上一年 前年 已有 已经 已建成 已完成 现有 目前 截至 截止 迄今 至今 原有 已累计 已达 已投 已实现 已开工 已签约 已落实 已由 已从 过去`,
);

/** Verbs of a plan whose counted object is there already: `深化|15个|节水型校园创建成果`. */
export const KEEPING_VERBS = list(
  `深化 巩固 用好 管好 依托 围绕 发挥 统筹推进 抓好 对照 立足 紧盯 聚焦 盯紧 服务好 保障好 守护 管护 用于 放大 扩大 拓展 利用 借助 整合 运用 落实 覆盖 面向 针对 根据 按照`,
);

/** Whole territories: `全镇|25个|重大项目` counts what there is. */
export const WHOLE_SCOPES = list(`全市 全区 全县 全镇 全乡 全省 全街道 辖区 辖区内 全域 我市 我区 我县 我镇 我省`);

/** Nouns that size a thing: `总投资|3亿元|的某项目`. */
export const SIZE_NOUNS = list(
  `总投资 投资 占地 占地面积 全长 总长 长 总面积 面积 建筑面积 总建筑面积 规模 总规模 投资额 总投资额 高 宽 库容 装机 注册资本 产值 容量`,
);

/** In a review: words that put what follows into the future. */
export const AHEAD_BEFORE = list(
  `力争 计划到 预计到 将达到 将实现 拟 计划播种 计划种植 计划新建 计划改造 计划实施 计划新增 计划引进 计划建设 计划开工 计划生产 计划出栏 计划栽植 计划造林`,
);

/** In a plan, words that promise: a figure beside them is no fact, whatever time they name. */
export const PROMISING = list(
  `今年 明年 今后 未来 力争 争取 确保 预期 预计 努力 目标 计划 将 要 拟 年内 年底前 推进 推动 加快 新建 改造 开展 实施 打造 抓好 完成 加强 持续 不断 进一步 全年`,
);

/** Behind a figure, words that say its thing is still to come. */
export const STILL_TO_COME = list(`必须 务必 确保 力争 争取 底前 年内 将 要`);

/** Verbs that make what they count: their object is no sum of what is there. */
export const MAKING_VERBS = list(
  `完成 确保 实现 建 新增 打造 开工 启用 启动 举办 开展 改造 开通 推出 培育 引进 实施 竣工 投用 落地 推进 加快 优化 提升 整治 申报 打通 贯通 拓宽 疏通 升级 承办 筹办 发布 出台 制定`,
);

/** Works of which one has a size: `3万平方米的文体|中心|建设`. */
export const SINGLE_WORKS = list(
  `中心 馆 园 园区 基地 广场 厂 厂房 大道 公园 综合体 大厦 码头 市场 一期 二期 三期 四期 医院 学校 小学 中学 幼儿园 物流园 产业园`,
);
