/**
 * Words that may stand directly before a quantity, between it and the name of what is measured: `税收总收入|同比|增长|了|19.1%`.
 * Read from the quantity leftwards, longest first. Folded, simplified.
 */

/**
 * - `fill`: says nothing of the meaning (`累计`, `约`)
 * - `reach`: the number is where something stands (`达到`, `升至` without its direction)
 * - `turn`: as `reach`, only before one (`优化`为47所, not `优化`20个)
 * - `rise`, `fall`: the number is a difference (`增长`, `减少`)
 * - `rise-rate`, `fall-rate`: the name of a difference (`增幅`, `降幅`)
 * - `year-on-year`, `period-on-period`, `annual`: what the difference is taken against
 * - `name`: the end of a name that only looks like one of the others (`审计`16项)
 * - `from`: the number is where a movement began (`由`)
 */
export type LeadClass =
  | 'fill'
  | 'reach'
  | 'turn'
  | 'rise'
  | 'fall'
  | 'rise-rate'
  | 'fall-rate'
  | 'year-on-year'
  | 'period-on-period'
  | 'annual'
  | 'from'
  | 'name';

const LISTS: Readonly<Record<LeadClass, string>> = {
  name: `自然增长率 系列 陈列 序列 行列 队列 班列 专列 安居 民居 旧居 新居 安排 编排 减排 行为 作为 成为
    人为 审计 设计 统计 会计 公共 中共 国有 民有 所有 拥有 享有 现在 所在 存在 内在 外在 青年 老年
    少年 中年 成年 学年 周年 增高 增多 众多 许多 诸多 自由 理由 缘由 服从 集成 养成 生成 组成 促成
    形成 建成 落成 合成 收成 构成 变成 造成 条约 盟约 和约 设有 载有 现有 含有 持有 保有 私有 公有 带有 建有 占有
    减增 抢占 侵占 挤占 多占 核减 裁减 消减 升降 沉降 空降 赴约 签约 解约 节约 合约 履约 违约 公约
    蓄能 耗能 用能 氢能 光能 风能 太阳能 聚能 本能 万能 低能 结构比 性别比 抚养比 城乡比 生师比 师生比 床护比 医护比 容积比 性价比 存贷比
    产销比 供需比 简短 长短 分均 晋升 快就 成就 造就 迁就 认可 许可 功能 职能 智能 性能 技能 产能 节能 才能 储能
    动能 势能 效能 核能 电能 热能 机能 潜能 赋能 体能 不能 可能 对比 占比 评比 配比 收入比 主要
    需要 重要 纪要 摘要 提要 概要 响应 供应 对应 效应 反应 相应 适应 凡是 靠近 附近 邻近 最近 亲近
    临近 就近 打折 曲折 汇总 架设 开设 增设 铺设 建设 新设 敷设 搭设 报到 签到 推翻 创新 工程 提早
    产值 总值 价值链 增值 均值 空高 登高 拔高 海拔高 增大 扩大会 大多 缺少 至少年 老少 改为 视为
    较为 最为 广为 首位 企稳 征收再 超限 反超 赶超 达标 直达 抵达 到达 送达 传达 通达 下达 报备
    完成率 实现率 落实 核实 复核 吨位 总吨位 之比`,
  fill: `了 约 近 超 逾 共 均 各 仅 只 就 已 还 又 再 可 能 将 大约 将近 接近 近乎 超过 突破
    首次突破 历史性突破 不足 不到 不低于 不少于 不超过 不高于 至少 最高 累计 总计 共计 合计 总共 一共
    分别 各自 实际 名义 可比 连续 预计 预期 力争 争取 确保 有望 计划 保持 仍 仍然 大幅 大幅度 稳步
    持续 进一步 继续 基本 全部 整体 一举 率先 再次 首次 仍高达 折合 计 总 比 提前 也 都 则 要 应
    分别比 逐步 逐年 快速 明显 显著 同步 平稳 较快 小幅 略 略有 按可比价格计算 按可比价计算 按可比口径
    平均 同口径 按可比价格 扣除物价因素 扣除价格因素 努力 确保实现 力求 成功 顺利 圆满 圆满完成任务 直接 日均
    月均 即 有所 新增 较 全年 全国 全省 全市 全区 全县 全镇 新台币 人民币 美金 折合人民币 也将 拟
    接连 双双 人均 户均 亩均 预定 拟按 按 人均月 每人每月 持续保持`,
  reach: `发展到 发展至 拓展到 得分|列 评分|列 总分|列 积分|列 得分|居 评分|居 总分|居 积分|居 平均达到 平均达 平均为 达到 达 到 至 为 是 成 完成 实现 高达 多达 仅为 约为 均为 均达 均达到 达成 升到 到了 达到了
    控制在 稳定在 保持在 维持在 稳定 维持 控制 超额完成 累计完成 全面完成 共完成 占到 位于 处于 在
    只有 仅有 共有 有 提升到 进至 拟定为 拟定在 定在 定为 设定为 确定为 设定在 安排在 共达 总数达 总量达 累计达 达至 相当于 站上 迈上 跃上 迈过 跨过 跨上 跨越 冲破
    逼近 重回 重返 站稳 分列 分居 设 居 位居 位列 名列 列 排 排在 居于 跻身 跃居 稳居 排位 位次 进入 占 拟安排`,
  turn: `调整 优化 转变 恢复 扩容 整合 转`,
  rise: `增长 成长 增加 提高 提升 上升 上涨 上浮 上调 扩大 递增 净增 净增加 净增长 增产 增效 高出 高于 高 高过 快于 多于 加快 回升 反弹 攀升 提速
    提效 涨 增 多 升 猛增 激增 大增 剧增 倍增 翻 增大 延长 正增长 多增 拓宽 拉动 提升了 调增 调高 止跌提升 止跌回升 止跌上升 改善 领先 涨了 增值 上扬 上行 增进 跃升 前移 上移 进位 多招 增招 微涨`,
  fall: `下降 减少 降低 回落 下滑 缩短 压缩 压减 缩减 精简 减 降 下跌 跌 减产 下调 后移 微降 削减 低于 低 少 少于 慢于 萎缩 减轻 负增长 下浮 缩小 递减 放缓 收窄
    下探 减亏 落后 落后于 下行 少增 调减 调低 压降 骤减 锐减 递降 骤降 锐降 减负 衰减 缩 短于 走低 下挫 减量`,
  'rise-rate': `增幅 增速 涨幅 升幅 增长率 增长速度 增长幅度 上涨幅度 提高幅度 增加额 增量 增长目标 增长预期目标 预期增长目标 增长的预期目标 增速目标 增速预期目标 增长预期 涨幅目标 涨幅预期目标`,
  'fall-rate': `降幅 跌幅 减幅 下降幅度 降低幅度 降低率 下降率 压减率 降价率 减少幅度`,
  'year-on-year': `同比 同期相比 按年`,
  'period-on-period': `环比`,
  annual: `年均 平均每年 年平均 每年平均 每年`,
  from: `由 从 自`,
};

const CLASSES: readonly LeadClass[] = [
  'name',
  'fill',
  'reach',
  'turn',
  'rise',
  'fall',
  'rise-rate',
  'fall-rate',
  'year-on-year',
  'period-on-period',
  'annual',
  'from',
];

/** A lead word as it is looked for. */
export interface LeadWord {
  readonly kind: LeadClass;
  /** Units of the word itself, without the characters before it that only say what it is. */
  readonly length: number;
}

const leadWord = (word: string, kind: LeadClass): readonly [string, LeadWord] => {
  const [, behind = word] = word.split('|');
  return [word.replace('|', ''), { kind, length: behind.length }];
};

/**
 * Every lead word with its class; a word in two lists has the later class. Of `得分|列` only what stands behind the bar is the
 * word: 列, though 分列 is one too.
 */
export const LEAD_WORDS: ReadonlyMap<string, LeadWord> = new Map(
  CLASSES.flatMap((kind) => LISTS[kind].split(/\s+/).map((word) => leadWord(word, kind))),
);

/** Nouns of a plan: what a progress is measured by. */
export const PLAN_NOUNS = `目标任务 目标 计划 任务 指标 预算 总工程量 工程量 总进度 进度 总任务 工作量 序时进度 建设任务 总投资 设计长度 设计总长 总进尺 年度投资`;

/** What a difference is taken against: `比|年初|`, `较|上年同期|`, `比|上季度|`, `比|计划|`. Patterns may stand among the words. */
export const COMPARISON_BASES = {
  'year-start': '年初 上年末 上年底 去年末 去年底 上年年末',
  year: '去年同期 上年同期 上年度 去年 上年 上一年度? 前一年',
  period: '上半年 上个?月 上个?季度 上季 上期 [一二三]季度 前[三两]季度',
  plan: '计划 目标 预算 任务 预期 预期目标 时序进度 序时进度',
} as const;

/** `高于|全市`, `落后|全省`: a difference against others. */
export const ABOVE_WORDS = '高于 高出 快于 优于 超出 多于 领先 好于';
export const BELOW_WORDS = '低于 慢于 少于 落后于? 低出';

/** With whom or what something is compared. */
export const OTHERS =
  '全国 全省 全市 全区 全县 全镇 街镇 平均 水平 平均数 均值 同期 计划 时序进度 序时进度 进度 时序 年度 预期 目标 上年 去年';

/** `由2.5亿元|增加到|3.2亿元`: verbs of a movement, before 到, 至, 为 or 成. */
export const MOVING_VERBS: readonly string[] =
  `提高 增加 扩大 上升 提升 降低 下降 减少 压缩 压减 缩短 缩小 缩减 拓展 调整 扩容 优化 整合 精简 发展 回升 回落
    猛增 激增 拓宽 延长 攀升 跃升 扩展`.split(/\s+/);

/** Works and parts of a construction, finished by so much: `地下结构|60%`. */
export const BUILDING_WORKS: readonly string[] =
  `主体 结构 土建 装修 桩基 土方 工程 施工 进度 形象进度 建设 掘进 铺筑 安装 开挖 浇筑 敷设 铺设 征收 清淤 回填 架设
    吊装 装饰 绑扎`.split(/\s+/);

/** Words that say which plan, between 完成 and 目标. */
export const PLAN_WORDS: readonly string[] =
  `全年 年度 年初 当年 调整后 既定 预定 上级 下达 计划 目标 任务 投资 预期 预算 国家 考核 主体 项目 序时 时间 建设 半年 季度
    五年 调整 人代会 批准 确定`.split(/\s+/);
