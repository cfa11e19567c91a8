/** Verbs of the pledges by a trait of their own, beside their class. Folded, simplified. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Need the name of a title behind them: 创建省级卫生县, not 创建良好环境. */
export const NEED_TITLE = words(`创建 争当`);
/** Put something on a list that others keep, or make it one of a group. */
export const ENTERING = words(`列入 纳入 加入 入选 入围 获批 跻身 获评 荣获 晋升`);
/** Bring out what may bear a name instead of being on a list of things: 推出“柳溪游”. */
export const NAMING = words(`推出 增设 设置 公布 评选`);
/** Begin or push on one thing; an extent behind them is that of the thing. */
export const BEGINNING = words(`启动 开工 推进 加快 谋划 开工建设 启动建设 启动实施 加快推进`);
/** Of those that leave the doing to others the ones that explore. */
export const LEAVING = words(`鼓励 支持 引导`);
/** Verbs of founding that found nothing by themselves. */
export const FOUNDING_NOTHING = words(`形成 确定 开启 开放 办好 举办好`);
/** Say of a state that it is reached. */
export const ATTAINING = words(`实现 达到 高于 快于 优于 大于 多于 好于 少于 不低于 不少于`);
/** Ask for a title that may not be given. */
export const STRIVING = words(`争创 争当 申报 申创 申建`);
/** Lead up to the verb behind them, where there is one: 围绕前沿|建设平台. */
export const APPROACHING = words(`围绕 聚焦 依托 立足 紧扣`);
/** Say that a mark is reached as the result. */
export const RESULTING = words(`实现 做到 达到 清零 清盘 清库`);
