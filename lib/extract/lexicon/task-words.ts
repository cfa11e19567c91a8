/** How a clause is worded that says what is to be done. Folded, simplified. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What joins a clause to the one before and says nothing of its own. */
export const LINKS: readonly string[] = words(`
  —— 同时 首先 其次 再次 最后 另外 此外 因此 为此 对此 另一方面 一方面 并 并且 而且 而 且 也 还 又 都 既 就 则 更 再 即 以及 尤其
  尤其是 特别 特别是 不仅 但 但是 然而 不过 由此 进而 从而 其中 具体 具体来说 与此同时 总之 总的看 总体上 具备条件后 条件成熟后 条件成熟时 时机成熟时 待条件成熟后 一是 二是 三是 四是 五是 六是
  七是 八是 九是 十是 一要 二要 三要 四要 五要 六要 七要 八要 九要 十要 第一 第二 第三 第四 第五 第六`);

/** Who the report speaks for, as the subject of what is to be done. */
export const DOERS: readonly string[] = words(`
  我们 我国 我省 我市 我区 我县 我镇 我乡 我街道 我局 我委 我校 我院 我部 本届政府 新一届政府 各级政府 县政府 市政府 区政府 省政府 镇政府
  乡政府 政府 街道 全国 全省 全市 全区 全县 全镇 全乡 全街道 全局 全系统 全校 各级 各地 各级各部门 行政院 中央 国家 国务院`);

/** Times ahead, as a clause may open with them. */
export const AHEAD: readonly string[] = words(`
  今年 明年 年内 下半年 上半年 全年 今后 未来 接下来 下一步 下阶段 下一阶段 新的一年 新一年 今后五年 未来五年 今后一个时期 今明两年 年底前
  年底 届时 本年度 到 展望`);

/** How a task is gone about: no state of things is described with these in front of a verb. */
export const MANNERS: readonly string[] = words(`
    基本 初步 总体 全方位 全程 全域 深度 普遍 加力 多维度 多层次 全链条 全过程 继续 进一步 持续 不断 积极 主动 全面
    深入 扎实 有序 稳步 稳妥 稳慎 大力 加快 加大 加紧 强力 着力 精心 全力 同步 定期 统筹 重点 适时 高质量 高标准
    高水平 高效 合力 着重 切实 逐步 逐年 全部 集中 科学 认真 严格 依法 充分 予以 加以 适当 适度 因地制宜 分类 分步
    分批 分期分批 精准 广泛 优先 率先 及时 如期 按期 按时 抓紧 尽快 尽早 早日 坚决 坚定 坚定不移 毫不动摇 坚持不懈
    持之以恒 锲而不舍 驰而不息 千方百计 想方设法 从严 从紧 从快 严密 严肃 严厉 从根本上 从源头上 一体 系统 整体 协同
    联动 牢牢 时刻 始终 真正 带头 自觉 努力 奋力 聚力 倾力 全力以赴 用心 用情 用力 专项 突出 创造性 常态化 规范化
    标准化 精细化 制度化 有计划 有步骤 有重点 有针对性 分层 分级 多渠道 多措并举 多方 多途径 多形式 有力 有效 有力有效
    有力有序 蹄疾步稳 大胆 勇于 善于 敢于 注重 特别要 高起点 高位 滚动 迭代 接续 更加注重 更加突出 更加重视 大幅 大幅度
    大范围 更好 更大力度 更大范围 更高水平 更高质量 更高标准 高品质 高效能 前瞻 超前 适度超前 标本兼治 因城施策 因企施策
    因时制宜 因类施策 一城一策 一企一策 分领域 分行业 分区域 分阶段 分年度 分年级 分类型 靶向 悉心 竭诚 综合施策 安全高效
    安全有序 有的放矢 梯次 梯度 联合 动态 择优 从速 就近 稳中求进 积极稳妥 审慎 慎重 妥善 灵活 合理 正确 公正 文明
    规范 创新 集中力量`);

/** Verbs of doing that carry no grade of their own, beside those of the pledges. */
export const DEEDS: readonly string[] = words(`
  调整 分离 打破 破除 创新 提振 理顺 管理 深耕 展现 把准 把牢 把好 把握好 抓 抓牢 抓严 搞好 搞活 放开 放活 防治 防御 重视 高度重视
  栽种 植树 培养 造就 选拔 起用 任用 选用 聘用 留住 引育 办 办实 办妥 守好 护好 检查 督查 督办 督导 巡查 检验
  考核 评估 评价 监测 监督 监管 审查 审核 审批 审计 核查 清查 摸排 梳理 盘点 普查 摸清 厘清 明晰 明确 界定 划定 分解 细化 量化 深挖 挖掘
  发掘 展示 采取 采用 运用 利用 使用 选择 选好 选树 树好 擦亮 打响 叫响 唱响 讲好 塑造 重塑 铸造 铸就 铸牢 锻造 锤炼 磨砺 涵养
  厚植 播撒 点亮 照亮 美化 亮化 净化 硬化 简化 削减 减免 减负 免除 废止 清除 清剿 铲除 消灭 消化 处理 应对 抵御 抗击 救助 帮助 帮促
  援助 赡养 照顾 照料 安置 安顿 补贴 补助 奖励 奖补 激励 褒奖 发动 动员 组织好 号召 团结 联系 联合 联动 对接 衔接 合作 共享 共治 交流
  沟通 协商 谈判 磋商 争先 赶超 超越 攻克 攻坚 攻关 重构 再造 改变 转换 转型 转化 转移 转让 流转 集聚 聚集 聚力 聚合 集中 集成 融合
  归并 合并 撤并 重组 重整 调动 调配 调度 调控 调节 配置 配套 供应 供给 投入 筹措 筹资 担保 储存 收购 销售 营销 推介 推销 展销 出口
  进口 开拓 延伸 延长 连接 联通 疏通 疏导 疏解 排除 排解 调解 调处 接访 答复 回应 倾听 征求 吸纳 采纳 咨询 公开 公示 通报 曝光 宣讲
  科普 讲解 教导 训练 演练 练兵 学习 钻研 研发 研制 研判 分析 测算 预测 预警 预报 防护 保卫 捍卫 守护 呵护 养护 管护 保养 检修 抢修
  维系 恪守 遵守 信守 履行 尽责 担责 问责 追责 惩治 惩处 严惩 整饬 整肃 肃清 根除 根治 遏止 制止 阻止 阻断 切断 拦截 封堵 堵塞 堵住
  严把 把关 反对 反映 摒弃 克服 战胜 抢占 赢得 争夺 夺取 夺得 迎战 接续 承担 扛起 扛牢 肩负 担负 负起 践诺 履约 守信 弥补 填补 补强
  补足 补短板 锻长板 延链 强链 建链 固链 扶优 扶强 育强 养殖 加工 试制 代办 帮办 受理 接纳 容纳 包容 汇集 收集 征集 搜集 诊治 救治
  医治 护理 托管 照护 看护 抚养 养育 实施好 执行好 落实好 贯彻好 发展好 维护好 保护好 利用好 建设好 管理好 运用好 服务好 统筹好 处理好
  协调好 传承好 赓续 发扬 继承 传播 促成 促使 驱动 牵引 拉动 撬动 唤醒 重振 恢复 复苏 复垦 复绿 复种 复耕 扩种 增种 增殖 放流 休耕
  轮作 禁渔 禁捕 禁止 禁烧 限制 控制 管控 封控 压降 压茬 扎紧 拧紧 绷紧 上紧 做实 做细 做深 做活 做到 干好 干成 打赢 打磨 打开 打掉
  敦促 责成 责令 授予 授权 赋权 赋能 给予 予以 加以 从事 致力 致力于 着眼 着眼于 面向 锚定 瞄准 对标 对表 对照 盯住 关怀 体察 体恤
  体贴 走访 慰问 调研 考察 深入 下沉 扎根 贴近 创造 综合整治 综合防治 综合治理 放宽 广开 充实 当好 活化 免征 减征 大兴 织牢 塑强 兜牢 兜住 兜实 转为 变为 改为 招商 招商引资 亲近 敬畏 善待 爱护 珍惜 节约 节省`);

/** Words before a verb by which somebody sets himself or others to it. */
export const MODALS: readonly string[] = words(`
  必须 务必 务求 应当 应该 须 确保 力争 争取 决不 绝不 决不能 绝不能 不得 严禁 要 将 应 拟 计划 准备 打算 预定 预计`);

/** What only looks like one of them: `主要`, `即将`, `响应`. */
export const NO_MODALS: readonly string[] = words(`
  主要 重要 之要 首要 只要 纲要 摘要 概要 紧要 机要 险要 简要 扼要 必要 次要 需要 要求 要素 要点 要务 要害 要件 要闻 要道 要塞 要领
  要义 要是 要么 将近 将军 将士 将领 要有 应有 响应 相应 适应 效应 反应 供应 对应 应用 应急 应对 应收 应付 应尽 应保 应检 应届 应变
  应邀 应战 应运 应时 应约 感应 呼应 顺应 因应 回应 应聘 应税 应有尽有 计划生育 计划单列 不必须 必须要 模拟 虚拟 拟人 拟定 是否 是要
  决定性 决定了 决定着 准备金`);

/** Verbs that take a whole statement behind them: `坚持技工是镇上的财富` states nothing. */
export const CONVEYING: readonly string[] = words(
  `坚持 牢记 铭记 谨记 把握 认识 明确 树立 树牢 践行 秉持 强化 领会 领悟 理解 懂得 突出 遵循 坚守 奉行`,
);

/** Who else may do something: `推动企业建设…` promises nothing of the issuer. */
export const OTHER_DOERS: readonly string[] = words(`
  企业 群众 市民 居民 农户 农民 市场主体 社会资本 社会力量 金融机构 银行 高校 院所 单位 商户 家庭 机构 院校 平台企业 上市公司 合作社
  经营主体 科研人员 青年 毕业生 医疗机构 各类主体`);

/** What a one-off verb brings about and nobody sees: `建立|机制`, `形成|格局`. */
export const UNSEEN: readonly string[] = words(`
  机制 体制 体系 模式 格局 环境 氛围 生态 能力 水平 场景 品质 局面 优势 意识 合力 态势 特色 常态 共识 关系 品牌 征程 篇章 全局 大局 布局 开局 新局 变局 棋局 链条 闭环 效应
  直通车 秩序 路径 动力 关口 窗口期 精神 形象 风尚 亮点 增长点 增长极`);

/** One-off verbs that say little of their object: only what is on a list of things, or bears a name, can be seen. */
export const AS_LISTED_ONLY: readonly string[] = words(`
    建立 形成 推出 确定 新增 开启 设置 增设 编排 评选 培训 开辟 公布`);

/** One-off verbs whose being done can be seen whatever they begin. */
export const FOUNDS_ANYTHING: readonly string[] = words(`
  启动 启动实施 启动建设 开工建设 动工建设 出台 印发 颁布 编制 编印 制定 制订 修订 签订 签署 开工 新开工`);

/** One-off verbs of what is held on some day. */
export const HOLDING_VERBS: readonly string[] = words(`
    主办 举办 举办好 办好 召开 承办 承办好 申办 组织举办 组织召开`);

/** Verbs of completion that open a predicate of their own behind 、. */
export const OPENING_BEHIND_LISTS: readonly string[] = words(`
    务必 完成 实现 建成 新建 新增 确保`);
