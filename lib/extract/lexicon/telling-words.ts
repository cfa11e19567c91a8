/** How a clause is worded that tells how things were, are or come about. Folded, simplified. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Times gone by, as a clause may open with them. */
export const PAST: readonly string[] = words(`
  去年 前年 上年 上一年 昨年 过去 过去一年 过去五年 以往 此前 近年来 近几年来 近年 近几年 多年来 长期以来 一直以来 历来 近来 近期 近期以来
  最近 一年来 五年来 几年来 几年前 去年以来 今年以来 当年 早在 自古以来 刚刚 迄今 至今 截至目前 截止目前`);

/** The present, which is described far more often than it is ordered. */
export const NOW: readonly string[] = words(`当前 目前 现在 眼下 如今 现阶段 当今 当今世界 今天 此刻`);

/** What shows, beside 了, that something came about. */
export const DONE: readonly string[] = words(`已 已经 业已 早已 曾 曾经 在去年 在上年 在前年 在过去`);

/** What only looks like one of them or like 了: `为了`, `已有经验`. */
export const NOT_DONE: readonly string[] = words(
  `实事求是 求是 为了 除了 了解 了然 明了 了结 了却 罢了 未了 不了 了不起 了如指掌 已有 已知 不已 了就 了再`,
);

/** Predicates of a state or of a happening that nobody sets himself to, wherever they stand in their clause. */
export const STATES: readonly string[] = words(`
  面临 面对着 存在 处于 处在 位于 属于 充满 拥有 具备 具有 富有 富含 缺乏 缺少 不足 不够 尚未 尚需 尚待 有待 仍待 亟待 亟需 亟须 还需
  还有 还不 还很 仍 仍然 依然 依旧 愈演愈烈 随时可能 可能 难以 难免 不可避免 涌现 抬头 盛行 蔓延 频发 多发 加剧 恶化 激化 走低
  走弱 走高 低迷 疲软 乏力 动荡 交织 并存 充斥 遭受 遭到 遭遇 受到 正在 正积极 正全力 正加快 正抓紧 正有序 正处于 正以 正值 恰逢 适逢 正逢 方兴未艾
  如火如荼 日新月异 突飞猛进 扑面而来 接踵而至 层出不穷 风起云涌 波谲云诡 热衷 泛滥 屡禁不止 时有发生 实践证明 事实证明 充分证明 有力证明 再次证明 反复证明 证明了 表明 说明 显示 预示 印证 折射
  众所周知 不难看出 可以说 比历史上 息息相关 密切相关 密不可分 血脉相连 紧密相连 不可分割 见证 没有变 并未改变 没有改变 才能 才会 才有`);

/** What grows more and more so by itself, or comes of a task: `竞争日趋激烈`. 更加 is left out: goals are worded with it. */
export const COMPARATIVES: readonly string[] = words(`日益 日趋 日渐 愈发 愈加 越来越 变得`);

/** Such predicates that tell only where they end their clause: `形势复杂严峻`, but not `复杂地形`. */
export const END_STATES: readonly string[] = words(`
  不强 不高 不大 不快 不优 不畅 不实 不稳 偏低 偏高 偏弱 偏小 偏大 偏紧 较低 较弱 较差 较慢 滞后 薄弱 脆弱 短缺 匮乏 紧缺 紧张 尖锐
  复杂 严峻 严重 艰巨 繁重 紧迫 迫切 沉重 深重 困难 充裕 充足 雄厚 坚实 巨大 广阔 深远 深厚 明显 显著 显现 显露 凸显 空前 前所未有
  不可阻挡 势不可挡 不可逆转 大势所趋 人心所向 任重道远 前途光明 前景广阔 大有可为 意义重大 责任重大 使命光荣 影响深远 来之不易 上升 攀升 分化
  放缓 减缓 下跌 供过于求 回落 下滑 萎缩 收缩 收紧 演变 演进 换挡 叠加 高发 频繁 总体平稳 总体稳定 稳中向好 稳中有进 长期向好`);

/** What stands as a judgement on the words before it: `…,标志着`, `…,事关`. */
export const VALUATIONS: readonly string[] = words(`
  是 正是 就是 即是 乃是 仍是 仍然是 依然是 始终是 永远是 不是 是为了 具有 有着 具备 标志着 意味着 意义重大 责任重大 使命光荣 关系 关系到
  直接关系 直接关系到 事关 关乎 攸关 体现 体现着 证明 反映 有利于 有助于 取决于 在于 源于 来源于 源自 离不开 势在必行 刻不容缓 时不我待 任重道远
  必不可少 不可或缺 至关重要 大有可为`);

/** Predicates that say what their subject means or hangs on, wherever they stand: `信心来自实干`. */
export const RELATIONS: readonly string[] = words(`
  提出更高要求 提出新的更高要求 提出新要求 提出新的要求 标志着 意味着 取决于 决定了 决定着 来源于 来自于 源于 源自 在于 离不开 事关 关乎 攸关 关系到 直接关系 有利于 有助于`);

/** What holds of anyone at any time: `担当方能有为`. */
export const GNOMIC: readonly string[] = words(
  `方能 方可 方有 方得 不可能 就没有 就不会 就不能 就无法 便没有 便不会 便不能 便无法`,
);

/** What is coming whoever does it, or is only foretold. */
export const COMING: readonly string[] = words(
  `即将 将会迎来 将会面临 将迎来 将面临 将是 将成为 将有 一定能 一定能够 一定会 必将 必定 终将`,
);

/** What something is judged to be, at the end of a clause with 是: `…是发展的前提`. */
export const WORTH: readonly string[] = words(`
  成绩单 方针 根本 关键 基础 前提 保证 保障 生命线 法宝 使命 职责 要求 大事 源泉 所在 底色 期盼 愿望 任务 问题 重点 核心 基石 根基
  途径 出路 方式 选择 举措 之举 之策 之要 力量 动力 支撑 标志 象征 课题 挑战 机遇 阶段 时期 需要 意义`);

/** Who speaks so of what he thinks or hears promises nothing: `我们坚信,…`. */
export const SAYINGS: readonly string[] = words(`
  要提出的是 要强调的是 要说明的是 要指出的是 要报告 要说明 要强调 要感谢 应看到 要看到 应当看到 应该看到 坚信 深信 相信 认为 知道 深知
  了解到 认识到 看到 感到 感受到 体会到 注意到 期盼 期待 盼望 希望 企盼 重申 呼吁 强调 指出 表示 声明 说过 问道 提出的是 谈到 提到
  满怀信心 充满信心`);

/** Heads of which 是 tells what is to be done (`关键是加强…`), and what makes no copula with it (`尤其是`, `一是`). */
export const HEADS: readonly string[] = words(`
  关键 重点 核心 原则 任务 要求 目标 思路 举措 重心 着力点 落脚点 出发点 抓手 途径 办法 总的 方向 做法 要点 尤其 特别 首先 主要 甚至
  凡 但 还 于 要 只 真 总 一 二 三 四 五 六 七 八 九 十`);

/** Manners and times with which work told of goes on: `已建成三处,继续推进…`. */
export const RESUMING: readonly string[] = words(`继续 进一步 抓紧 尽快 下一步 接下来 今后 未来`);
