/** Words of rising, falling and comparing around a quantity. Folded, simplified. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Behind a joint the next quantity of a list changes by itself: `增长5%和|下降|3%`. */
export const CHANGE_VERBS = list(`上升 下滑 下降 减少 回落 增加 增长 提高 降低`);

/** How an index moves, before its number: `指数|回落|0.4点`. */
export const INDEX_MOVES = list(`上升 上涨 下跌 下降 减少 回升 回落 增加 提升 提高`);

/** What may follow a number without unit: `100.7|以上`, `2.61|缩小到`. */
export const INDEX_GOES_ON = list(`上下 上升 下降 以上 以下 以内 回落 左右 扩大 提升 提高 缩小`);

/** By how many places a rank moves: `排名|上升|2位`. */
export const RANK_MOVES = list(`上升 下滑 下降 前移 前进 后移 提前 提升 提高 滑落 跃升 进 退`);

/** What makes a length of time the thing measured: `审批|压缩|至3日`. */
export const SHORTENINGS = list(`压缩 周期 提速 时长 时间 时限 用时 缩减 缩短 耗时`);

/** Verbs of cutting with what is cut before the quantity: `压减|支出|5%`. */
export const CUT_VERBS = list(`减少 压减 压缩 精简 缩短 降低 削减 减 压`);

/**
 * Verbs of making better: with a count they say what was done, not by how much (`改造|提升|5家`).
 */
export const BETTERING_VERBS = list(`倍增 加快 壮大 延长 扩大 拉动 拓宽 提升 改善 翻番`);

/** Works of making better, counted in units of size too: `抚育|提升200亩`. */
export const BETTERED_WORKS = list(`优化 修复 养护 抚育 改造 整治 治理 质量`);

/** Verbs of standing at a level: `|稳定在|上年的90%`. */
export const STAND_VERBS = list(`不低于 不少于 不超过 不高于 保持在 控制在 相当于 稳定在`);

/** Verbs of standing above or below another: `增速|高于|全市`. */
export const AGAINST_VERBS = list(`优于 低于 低出 多于 好于 少于 快于 慢于 落后 领先 高于 高出`);

/** Words that give each figure of a list its own: `|分别|突破1.5万、1.4万`. */
export const EACH_WORDS = list(`先后 分别 双双 均 接连 相继 连破 连续`);

/** Between the noun and its large number: `用户|增加到|21万`. */
export const MONEY_MOVES = list(
  `达到? 减少 增加 下降 降低 突破 增至 增加到 增加至 增长到 扩大到 超过? [为有近约过逾]`,
);
