/**
 * Words that tell what a heading, a title or the opening of a part is about. Folded, simplified.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What a title calls a paper that only looks ahead. */
export const PLAN_TITLES = words(
  `发展规划 工作安排 工作打算 工作要点 工作计划 施政方针 施政计划 民生实事 目标任务 行动方案 行动计划 规划纲要 重点任务 实施方案`,
);

/** Heads that look ahead only with a time that is to come: `2021年的工作`. */
export const PLAN_HEADS_WITH_TIME = words(
  `任务 发展 安排 实事 工作 建议 思路 意见 打算 目标 要求 计划 部署 重点`,
);

/** What a sentence calls the goals that it announces. */
export const GOAL_NAMES = words(
  `主要指标 主要目标 发展目标 奋斗目标 工作目标 总体目标 目标任务 预期目标`,
);

/** Times to come for which work is to be done well: `做好下半年工作`. */
export const PLAN_TIMES = words(`下一步 下半年 今后 今年 新一年 新的一年 明年`);

/** Verbs of an end or a beginning, which head no text: `完成管网改造。` */
export const ENDING_VERBS = words(
  `举办 制定 力争 出台 召开 启动 完成 建成 开工 新增 新建 确保 组建 编制 设立`,
);

/** Adverbs before them. */
export const ENDING_ADVERBS = words(`全部 全面 圆满 基本 如期 年内 按时 按期 顺利 高标准 高质量`);

/** Whom a report addresses in a line of its own. */
export const ADDRESSED = words(`主任 代表 同志 委员 居民 朋友 来宾 领导`);

/** Who is addressed inside a report: `各位代表!` */
export const AUDIENCES = words(`代表们 各位代表 各位同志 各位委员 各位领导 同志们 朋友们`);

/** How a sentence of thanks opens. */
export const THANKS_OPENINGS = words(`借此机会 值此 各位代表 在此 在这里 我代表 我谨代表 这里`);
