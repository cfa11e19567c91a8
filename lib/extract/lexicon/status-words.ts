/** Words that tell, in a plan, what already stands. Folded, simplified. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Before a quantity in its clause: what is told has happened. */
export const DONE_BEFORE = list(
  `去年 上年 上一年 前年 已有 已经 已建成 已完成 现有 目前 截至 截止 迄今 至今 原有 已累计 已达 已投 已实现 已开工 已签约 已落实 已由 已从 过去`,
);

/** Verbs of a plan whose counted object is there already: `深化|22个|创新型小区建设成果`. */
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
export const AHEAD_BEFORE = list(`力争 计划到 预计到 将达到 将实现 拟`);
