/** Words that stand at the borders of a name and are no part of it. Folded, simplified. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Taken off the front of a name: adverbs, conjunctions, scopes, subjects that every sentence of a report has. */
export const NAME_OPENINGS = list(`提前 
  累计 共 总共 一共 共计 先后 已 已经 目前 现 其中 同时 另 另外 此外 以及 并 并且 和 及 与 或 而 也 还 又 再 均 都 将 要 以 由 从 在 对 向 为 把
  使 让 给 的 首次 率先 成功 顺利 圆满 基本 全部 全市 全区 全县 全镇 全乡 全省 全街道 全村 全域 全年 全州 全旗 全社区 辖区 辖区内 区内 镇内 市内 县内
  境内 我市 我区 我县 我镇 我省 我国 我街道 本市 本区 本镇 本街道 镇政府 街道办事处 市政府 区政府 县政府 省政府 我们 积极 大力 扎实 深入 持续 稳步 着力 全力
  努力 不断 进一步 继续 加快 有序 有效 切实 认真 严格 依法 依规 及时 广泛 力争 争取 确保 务必 保证 预计 预期 计划 拟 完成 会同 协助 截至 截止 至 到 仍
  仍有 还有 尚有 现有 共有 达到 每年 日均 月均 年均 平均 分别 通过 被 当年 年内 期间 至今 以来 为全市 为全区 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 十一是 十二是 十三是 十四是 十五是 十六是 十七是 十八是 十九是 二十是
  一方面 另一方面 截至目前 截止目前 到目前 建成了 解决了 完成了 实现了 约 超 逾 近 建设了 城区 中有 配合 全国 再次 并在 扣除 其余 剩余的 全年共 一个 有效地
  虽然 但 但是 而且 即使 如果 只要 尽管 不仅 不但 这样一个 提出 近年来 对于 关于 至于 针对`);

/** Taken off the end of a name. */
export const NAME_CLOSINGS = list(`
  的 等 等的 共 共计 累计 总计 合计 分别 各 均 达 达到 仅 已 数量 数为 其中 全部 基本 顺利 全面 有序 深入 稳步 正在 正 已经 成功 总共 一共 近年来 目标 情况 在全国 在全省 在全市 在全区 在全县 在全镇 全省 全市 全区 全县 全国 中有 的基础 的基础上 的前提下 逐一 正式 梯次 加力 免费 一律 同步 持续 率先 陆续 相继 加速 尽快 提前 按期 如期 平均 当中 之中 将安排 拟安排 年内 也 排名前 进入前 继续 双双 历史性 召开 举行 可以 可能 能够 都能 均可 再 全年 并 让 以`);

/** Names of an aspect, not of a thing: with nothing else before the quantity they speak of what was named before. */
export const ASPECT_NAMES = list(`
  总量 总额 数量 总数 绝对数 绝对值 增幅 增速 降幅 涨幅 增量 占比 比重 比例 排名 位次 规模 总规模 完成率 完成比例 进度 完成进度 户均 人均 均值 平均 数 其中 同比 环比 年均 增长 增速排名 增幅排名 总量排名 总值 份额 面积 累计 新增 总 余额 总体
  幅度 数字 金额 总金额 合计 各项 今年 去年 上年 指标 成绩 位 居 列 每户 每人 每年 每个 当年 年 全部 覆盖数 平均每户 数额 总人数 人数 户数 件数 两者 二者 三者 前者 后者 均 速度 增长率 体量 存量 占 最高 最低 最多 最大 目标 任务 计划 剩余 其余 近年 近年来 投资占比 总 年`);

/** Verbs that need their object to say what is counted; alone before a quantity they speak of what was named before. */
export const EMPTY_VERBS = list(`
  贡献 覆盖 服务 惠及 涉及 受益 辐射 带动 提供 完成 实现 达到 发放 使用 建成 共建 获得 占 达 有 是 为 建设 推进 设有 设立 配备 形成 开展 举办 实施 累计 启动 新建 打造 创建 落实 组织 培育 提高 提升 增加 减少 下降 增长 推出 参加人员 拥有 通过 进入 扩大 推动 促进 支持 引导 包括 涵盖 面向 建好 计划 预计 使 让 确保 开行 成交 推广 全国推广 安排 将安排`);

/** Nouns too general to stand alone right of a quantity: a longer name that ends with them is looked for before. */
export const GENERIC_NOUNS = list(`
  改造 建设 任务 项目 工程 工作 活动 整治 治理 安置 置换 签约 目标 培训 检查 整改 提升 修缮 维修 更新 安装 搬迁 动迁 征收 拆迁 验收 施工 家庭 对象 门洞 平台 产品 申请 措施 举措 任务 事项 问题 意见`);

/** What has the rate that stands before it: `企业|15%|所得税`. */
export const RATED_NOUNS = list(`
  所得税 企业所得税 个人所得税 增值税 消费税 关税 契税 税率 利率 首付 贴息 贴现 折扣 优惠 股权 股份 控股 产权`);

/** Words that begin the purpose of a sum: `安排|3亿元|支持教育`. */
export const PURPOSE_VERBS = list(`
  支持 用于 奖励 扶持 资助 帮扶 保障 服务 加强 促进 鼓励 开发 建设 改造 购买 采购 完善 改善 提升 优化 治理 发展 更新 修复 维修 偿还 救助 推广 应用 补充 化解 对口`);

/** Nouns that a quantity behind them measures, whoever stands before them has them: `12家企业|营业收入|20亿元`. */
export const MEASURED_NOUNS = list(`
  落地项目 签约项目 入驻企业 营业收入 营收 主营业务收入 销售收入 经营收入 总收入 销售额 营业额 成交额 交易额 总产值 产值 年产值 增加值 总投资 投资额 总投资额 投资 完成投资
  税收 贡献税收 缴纳税收 利税 利润 利润总额 总面积 建筑面积 种植面积 从业人员 就业人员 参保人数 人数 用户 产量 总产量
  开工率 竣工率 完工率 覆盖率 达标率 合格率 办结率 满意率 满意度 普及率 入住率 签约率 使用率 利用率 收集率 处理率 通达率 水质优良比例 水质优良率 水质达标率 优良比例 营业额`);

/** Adverbs behind which the clause says what was done: the name of a quantity begins there (`辖区居民累计|接种|3285剂次`). */
export const DOING_ADVERBS = list(`累计 先后 已累计 陆续 相继 年内 共计 总计 全年累计 上半年 下半年 全年`);

/** Names that begin like an opening: nothing is taken off them (`现场|销售额` keeps 现). */
export const NAME_STARTS = list(`
  城区面积 共同 共享 共建 共有 共青团 共产党 共富 已建 现场 现代 现金 现行 并网 并购 和美 和谐 和平 及时 与会 还款 还建 再生 再就业 再制造 再保险 再贷款 均衡 均等 都市 都城 都江堰 将军 要素 要点 以工代赈 以旧换新 从业 从严 在校 在建 在册 在职 在岗 在园
  在线 在孵 在谈 在编 在逃 在学 在院 在库 在地 对外 对口 对接 对象 对台 向上 为民 为老 为企 为农 把关 使用 使馆 让利 给水 给排水 到位 到期 到账 被征 被害 有限 有效 有机 有线 有色 有害 约束 超市 超高 超大 超低 超标 超长 近海 近岸 近郊
  近视 在用 超算 并入 拟建 新 经济 经营 经费 中小 仍 主动公开 在研 在粤 在琼 在京 在沪 在渝 在川 在浙 在苏 在鲁 在豫 在华 在外 近零 获资助 以色列 向日葵
  全国重点 全国示范 全国文明 全国优秀 全国首批 全国先进 全国百强 全国模范 全国劳模 全国五一 全国人大 全国性 全省性 全市性 全区性 全县性 全国卫生 全国双拥 全国民族 全国民主 全国科普 全国和美
  全国乡村 全国绿色 全国农业 全国爱国 全国青年 全国巾帼 全国工人 全国基层 全国一刻钟 市政府系统 市政府部门 市政府各 市政府规章 省政府系统 省政府部门 省政府规章 省政府各 区政府系统 区政府部门 县政府系统 县政府部门
  近限 近效期 超级 超限 超载 超前 超深 超纯 超声 超导 超高压 超高清 超薄 超细 超重 再审 再融资 再分配 再教育 再担保 再贴现 再登记 被告 被执行 被申请 被帮教 被监督 被救助 被监护
  被征地 被侵 被骗 被困 由点 由乱 又好 要件 要害 要人 向导 约谈 约见 约定 从犯 从重 从轻 从宽 从快 从优 使用 给养 给排水 让利 还贷 还本 在押 在审 在办 在矫 在读 在训 在役 在产 在营 在租 在售 在批 在线监测
  及格 和田 与会 共享 将来 并联 并轨 再造 再就业 均等 均价 以案促改 从事 给付 给养 让渡 还贷 要闻 要道 共识 共性 共和 共生 共鸣 共用 共治 及早 与时 对手 对策 对讲 对联 将帅 和睦 和解 和田玉 在线 使命 使者 给养 向心 把手 让渡 由头 以太 从句 都市圈 均线 但书 仍然 对虾 对比 向阳 被褥`);

/** Words that end like a closing and lose nothing: `市局|下达|`, `社区|矫正|`. */
export const KEPT_ENDS = list(`
  通达 发达 直达 抵达 到达 传达 送达 下达 转达 表达 雷达 马达 公正 转正 改正 纠正 校正 修正 矫正 廉正 公共 中共 高等 中等 初等
  均等 特等 优等 现在 存在 内在 外在 潜在 所在 合并 归并 兼并 撤并 礼让 转让 出让 受让 谦让`);

/** Goods of one character, which a clause may be about: `纱|增长5.1%`, `盐|下降2%`. */
export const SHORT_GOODS = list(`
  纱 布 盐 糖 酒 茶 烟 煤 油 纸 钢 铁 铜 铝 铅 锌 锡 金 银 棉 麻 丝 豆 粮 猪 牛 羊 鸡 鸭 鹅 兔 蛋 奶 肉 鱼 虾 蟹 菜 果 药 水 电 气
  热 米 面 竹 木`);

/** Nouns of money and output that every branch has: alone they do not say whose, so the subject before their verb belongs to
 * the name (`第一产业实现|增加值|`). */
export const SHARED_MEASURES = list(`
  增加值 产值 总产值 销售产值 工业产值 销售额 营业额 零售额 成交额 交易额 营业收入 营收 主营业务收入 销售收入 收入 总收入 产量 总产量
  销量 销售量 利润 利润总额 利税 税收 投资 投资额 总额 面积 库存 出栏 存栏 存款余额 贷款余额 余额`);

/** Ratios that are named by 比, which else compares. */
export const RATIO_NAMES = list(`
  占比 收入比 之比 评比 存贷比 产销比 供需比 师生比 生师比 床护比 医护比 城乡比 投入产出比 性价比 容积比 男女比 案件比 案-件比
  负债比 构成比 结构比 性别比 抚养比 百分比 单产比 配比`);
