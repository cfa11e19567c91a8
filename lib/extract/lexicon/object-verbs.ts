/** Verbs by what they may do to their object. Folded, simplified. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** May take several objects, the last of which need not be what can be seen. */
export const BUILDING = words(`推进 推动 加快 建设 打造 搭建 规划建设 加快建设 加快推进 提速 加速`);
/** Only lead up to the verb that governs their clause. */
export const LEADING_UP = words(`围绕 聚焦 依托 立足 紧扣`);
/** Push on the verb behind: 加快制定, 推动完善. */
export const MOVING = words(`推动 推进 加快 加速 促进`);
/** Draw up a paper. */
export const DRAWING_UP = words(`制定 制订 出台 修订 编制`);
/** Carry out what a paper says; that has no end of its own. */
export const CARRYING_OUT = words(`实施 组织实施 推行 推广`);
/** Serve an event that others may hold. */
export const SERVING = words(`服务 保障 迎接 备战 做好 配合`);
/** Tend something general, but also build or clear one thing. */
export const TENDING_ONE = words(`构建 建构 整治 治理`);
/** Put something on an official list, where it shows. */
export const ENTERING = words(`列入 纳入`);
/** What others bring into the world can be seen, whoever they are. */
export const BRINGING_FORTH = words(`组建 兴办 创办 设立 成立`);
/** See to others' growth, even where these have a name. */
export const NURTURING = words(`带动 帮扶 培育`);
