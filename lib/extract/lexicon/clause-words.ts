/**
 * Words by which a clause falls into its parts: who, verb, what. Only these are known; what lies between them is taken for
 * a name. Folded, simplified.
 */

/**
 * - `light`: a verb whose object says it all (`完成`, `开展`)
 * - `act`: a verb that belongs to what is counted (`拆除`违法建筑, `受理`工单)
 * - `stage`: a step that something reaches by itself (`竣工`, `投用`); may stand for what is counted
 * - `manner`: an adverb or auxiliary that ends a name (`全部`, `已`)
 * - `preposition`: opens another part (`为`, `在`)
 * - `noun`: holds characters that would read as one of the others (`从业`, `对象`)
 */
export type ClauseClass = 'light' | 'act' | 'stage' | 'manner' | 'preposition' | 'noun';

const LISTS: Readonly<Record<ClauseClass, string>> = {
  light: `完成 实现 开展 举办 举行 组织开展 组织 召开 承办 建立 建成 建成投用 建成启用 形成 打造 设立 设置
    设有 下设 增设 开设 成立 组建 制定 制订 出台 编制 修订 修编 印发 发布 推出 推进 推动 加快推进
    全力推进 统筹推进 深入推进 扎实推进 稳步推进 实施 落实 启动 启用 创建 创成 培育 获 荣膺 选派 选聘
    聘请 配备 配齐 拥有 共有 现有 提供 新建 新设 改建 扩建 改扩建 修建 兴建 筹建 续建 新改建
    新改扩建 建有 争取到 争取 安排 下达 获得 荣获 取得 夺得 赢得 发放 投入 筹集 募集 筹措 拨付 兑现
    落地 引育 开办 开通 开工建设 集中开工 续签 布设 埋设 铺设 通过 进入 投运 搭建 构建 命名 授予
    评选 吸纳 聚集 谋划 包装 实施了 产出 出版 创下 签订 签署 达成 举办了 开展了 完成了 建成了 抓好
    抓实 做好 用好 办好 提升改造 打响 争创 确保 力争 保证 促成 征集 挖掘 助力 建好 建设完成 预计
    涉及 惠及 覆盖 达到 突破 超过 保持 吸收 培养 提请 抽调 调运 派驻 派出 争取资金 获批 汇集
    组织实施 组织完成 聚焦 围绕 依托 瞄准 对标 按照 坚持 推行 建强 配强 选优 配建 增配 聘用 选树
    树立 评选出 选出 共建 联建 加快 加大 抢抓 编印 绘制 拓展 签发 召集 审议`,
  act: `引进 招引 引入 吸引 拆除 清理 清除 清运 清退 清查 查处 查办 查获 查封 排查 督促 责令 核验 核销
    核减 受理 办理 办结 处置 处理 破获 打击 抓获 侦破 化解 调处 平息 走访 接诊 减免 减轻 减税 退税
    减少 增加 新增 净增 压减 压缩 盘活 消除 消纳 淘汰 关停 关闭 取缔 撤除 撤并 撤销 兼并 疏浚 解决
    发现 主动公开 招募 招收 招录 腾退 收缴 追缴 追回 挽回 挽损 下放 承接 取消 精简 授信 放贷 收集
    收到 收治 认领 拉动 撬动 带领 新认定 新引进 新建成 新发展 新培育 新落户 吸收合并 承办 承担 转办
    起诉 判决 抢排 转出 增补 清洗 回填 开挖 下派 报送 收录 基本建成 新开工 新签约 新登记`,
  stage: `竣工验收 竣工 开工 完工 投用 投产 投入使用 投入运营 投入运行 交付使用 交付 建成使用 启用 开业 开园
    开馆 开学 运营 挂牌 揭牌 落户 落成 通车 通航 通水 通气 摘帽 上市 入驻 动工 封顶 收尾 收官 结顶
    复工 复产 转产 贯通 合龙 运转 见效 成形 成型 达产 启动建设 开工建设 加快建设 进展顺利 有序 受到
    得到 获评 位居 位列 名列 排名 享受 参加 是 成为 纳入 列入 被 搬进 用上 喝上 住进 晋升 晋级
    越过 有效 投入 通了 实现了 迎来 迈上 迈入 达成 创历史 参展 开行 用作 用于 具备 入选 下沉 驰援
    支援 奔赴 投身 前往 当选 使用 通电 接入 达到 达 实行`,
  manner: `全部 全面 均 皆 已 已经 基本 顺利 圆满 深入 有序 稳步 提前 累计 大幅 正在 仍 仍然 未 先后
    相继 陆续 率先 首次 一次 再次 成功 有力 有效 显著 明显 持续 不断 进一步 初步 逐步 同比 环比
    比上年 较上年 比去年 较去年 同时 其中 分别 为主 增长 下降 提高 提升到 上升 回落 达 增至 升至
    降至 降到 提高到 增加到 减少到 扩大到 增长率为 全覆盖 户均 人均 亩均 村均 年内 年底 年底前 月底
    季度 同步 逐一 当年 按时 按期 如期 一半 剩余 大多 没有 尚未 不再 将于 均已 上半年 下半年 月底前
    年前`,
  preposition: `对 向 为 在 以 由 从 把 将 给 被 通过 针对 经过 到`,
  noun: `对接 对口 对象 对外 对内 面对 应对 对策 对照 绝对 绝对数 派对 相对 方向 面向 向导 走向 导向
    意向 动向 倾向 行为 作为 认为 人为 为民 为主 为老 为农 为企 为群众 存在 现在 所在 在校 在校生
    在职 在建 在册 在外 在岗 在线 在库 在编 在逃 在孵 在地 以下 以来 可以 难以 足以 以工代赈
    以旧换新 以奖代补 自由 由来 从业 从业人员 从事 从严 服从 将军 将来 即将 给予 供给 补给 自给 配给
    由于 用于 按期 按时 按照 被征 被害 已经 以至 到达 未来 未成年 未成年人 未婚 未诉先办 可持续 对应
    共建 共有产权 为民服务 研发投入 落地项目 覆盖面 全覆盖 突破性 上市公司 上市企业 入驻企业 达标率
    达标创建 审议意见 组织体系 组织架构 党组织 社会组织 行业组织 经济组织 合作组织 基层组织 组织部门
    群团组织 组织机构 自组织 组织生活会 竣工面积 竣工项目 开工项目 开工面积 投产企业 运营中心 运营商
    处理厂 处理能力 处理设施 污水处理 垃圾处理 调解成功率 登记在册 减免税 受理点 受理中心 救助对象
    帮扶对象 监测对象 招录人员 排查整治 增加值 新增长 新增长点 对接会 对接活动 培育期 培育库 创建活动
    创建工作 落实难 建成区 启动区 启动仪式 启动资金 向上 有效 新建建筑 每户均 意向征集 全面小康 为老服务
    为企服务 已建 以工 均等 使用面积 使用权 使用效率 在谈 使用寿命 新使用 到位 到期 到账 到户 到岗
    到家 到村 报到 签到 遇到 到校 到访 到会 直达 可达`,
};

const order: readonly ClauseClass[] = ['light', 'act', 'stage', 'manner', 'preposition', 'noun'];

/** Every clause word with its class; a word in two lists has the later class. */
export const CLAUSE_WORDS: ReadonlyMap<string, ClauseClass> = new Map(
  order.flatMap((kind) => LISTS[kind].split(/\s+/).map((word) => [word, kind] as const)),
);

/** Units of the longest clause word. */
export const LONGEST_CLAUSE_WORD = Math.max(...[...CLAUSE_WORDS.keys()].map((word) => word.length));
