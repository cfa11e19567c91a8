/** How the verbs of administrative language commit. Folded, simplified. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * What a verb does to the clause that it governs; the numbers are the steps of docs/grading-pledges.md.
 * `sure`, `aim` and `explore` say how firmly the verb behind them is meant, `push` (推进), `join` (配合) and `host` (做好)
 * lead up to the work behind them, `others` (支持) leaves the doing to others, `run` (实施, 开展) carries on what its object
 * says. `found` (制定, 新建) and `done` (竣工) are done one time (4), `found` with an object behind it. `tend` goes on
 * without an end (5). `make` builds (6), `works` mends a place (6). `seek` asks others for a title or a place on a list
 * (7). `fee` sets what is paid (8). `reach` states what is reached (9). `deed` is on no list.
 */
export type VerbClass =
  | 'sure'
  | 'aim'
  | 'explore'
  | 'others'
  | 'push'
  | 'join'
  | 'host'
  | 'run'
  | 'found'
  | 'done'
  | 'tend'
  | 'make'
  | 'works'
  | 'seek'
  | 'fee'
  | 'reach'
  | 'deed';

export const PLEDGE_VERBS: Readonly<Record<VerbClass, readonly string[]>> = {
  sure: words(`
    确保 务必 必须 保证 务求 一定要 决不 绝不`),
  aim: words(`
    力争 争取 努力 预期 计划 拟 目标是 目标为 力求 力促 预计 预定 冲刺 有望 有信心`),
  explore: words(`
    探索 研究 谋划 试点 筹备 筹建 酝酿 适时 筹划 择机 先行先试 筹办 筹设 研议 研拟 研订`),
  others: words(`
    鼓励 支持 引导 助推 赋能 帮助`),
  push: words(`
    推进 推动 加快 加速 促进 统筹推进 加快推进 协调推动 深化推进 提速 推进落实`),
  join: words(`
    配合 协助 会同 指导 督促 协调 统筹 联合`),
  host: words(`
    做好 抓好 安排 迎接 备战 着手 落细 组织`),
  run: words(`
    实施 组织实施 开展 进行 推行 实行 组织开展 发起 参加 组织参加 全面推行 服务保障`),
  found: words(`
    完成 建成 全面完成 高质量完成 圆满完成 编制完成 启动 启动实施 启动建设 启用 举办 组织举办 办好 举办好 承办 主办 申办
    召开 组织召开 制定 制订 出台 编制 编制好 印发 设立 成立 组建 创办 建立 增设 新建 扩建 新增 推出 创成 发布 编印
    设置 创设 形成 确定 开启 修订 修编 编写 编纂 编撰 编排 颁布 签订 签署 订定 增订 开设 新设 新开 增建 添建 改扩建
    迁建 重建 改建 新改建 兴建 新开工 开工建设 动工建设 开建 续建 落成 建齐 建置 出版 发行 评选 开通 开辟 新辟
    建成投用 公布 开放 初步建成 基本建成 全面建成 立法 承办好`),
  done: words(`
    竣工 开工 投用 投入使用 投入运营 投入运行 投入试运行 投产 达产 交付 交房 回搬 通车 通水 通气 通电 封顶 通过验收
    完成验收 完工 挂牌 开园 开学 开馆 开业 开街 开班 开播 开诊 试运行 试运营 正式运营 正式运行 建成运行 正式开放
    建成开放 免费开放 开放运营 奠基 收官 摘牌 并网 通航 试飞 揭牌 清零 清盘 清库 摘帽 腾地 主体完工 定稿 全线贯通 合龙
    动工 投运 全面竣工 联网运行 挂牌运行 封关运行 销号 验收 上线 运营 签约 落户 入驻 通车运营 建成通车 交付使用 开通运营
    贯通 拔点 净地 升级投用 征收完毕 主体封顶 联调联试 投料试车 投产运行 投产见效 建成投产 办结 开园运营 正式启用 升级落地
    竣工验收 对外开放运营 试生产 安装到位`),
  make: words(`
    建设 打造 搭建 升级 改造 优化升级 规划建设 布局建设 挂牌建设 加快建设 提质改造 提质升级 提档升级 扩能升级 提升改造
    改造提升 升级改造 更新改造 迭代升级 转型升级 优化提升 共建 建设完善 建设好 合力打造 改造完善 布设 铺设 建好`),
  works: words(`
    修缮 整治 拓宽 绿化 修复 维修 整修 疏浚 清淤 综合整治 联合整治 除险加固`),
  seek: words(`
    创建 争创 申创 复评 争当 申建 申报 创评 跻身 跃入 入选 入围 获评 荣获 列入 纳入 加入 获批 晋升`),
  reach: words(`
    达到 达 提高到 提高至 提升到 提升至 增加到 增加至 扩大到 扩大至 降至 降到 下降到 下降至 压缩至 压缩到 控制在 保持在
    稳定在 巩固在 突破 超过 增长 下降 压减 翻番 翻一番 进入 回升至 扩容至 缩短至 缩短到 恢复到 不少于 不低于 不超过
    不高于 高于 快于 优于 大于 多于 好于 少于 实现 做到`),
  fee: words(`
    取消 免除 免收 减免 免征 停征 降低 提高 调整 发放 减征 减收 上调 下调`),
  tend: words(`
    加强 深化 健全 完善 提升 强化 巩固 增强 规范 发挥 聚焦 坚持 保障 保持 维护 丰富 优化 用好 用足 夯实 压实 守牢
    守住 筑牢 织密 严守 严控 严防 严禁 防范 防止 遏制 杜绝 落实 严厉打击 打击 打好 弘扬 传承 践行 倡导 贯彻 执行
    关注 关心 关爱 尊重 服务 依托 发展 振兴 繁荣 激发 激活 释放 畅通 融入 助力 树立 树牢 围绕 紧扣 立足 把握 抢抓
    抓住 坚守 担当 拓展 运行 布局 接受 听取 解决 破解 缓解 办理 纠正 纠治 整顿 改进 转变 减轻 减少 精简 普及 宣传
    教育 引领 凝聚 汇聚 改革 管好 抓实 抓细 用活 盯紧 紧盯 治理 惠及 吸引 营造 改善 做强 做大 做优 做精 建立健全
    建立完善 健全完善 狠抓 力戒 厉行 维持 规划 查处 排查 严管 严肃 密切 延续 承接好 关切 保护 扭转 壮大 稳住 稳定
    防控 培育 建强 推广 引进和培育 迭代提升 整合 带动 帮扶 深耕 擦亮 做优做强 打响 总结 做精做强 扩大 构建 建构 加大
    注重 重视`),
  deed: words(`
    办成 增加 引入 消除 拆除 关闭 更换 购置 配备 配齐 投放 安装 加装 补齐 轮训 兑现 提请 整改 收储 出让 盘活 清退
    腾退 招引 新引进 引进 汇编 拍摄 命名 表彰 敷设 种植 栽植 筹集 扶持 接待 提供 施行 拿出 赋予 招录 招聘 开行 承接
    取得 压缩 分流 淘汰 取缔 停建 停办 停批 叫停 化解 摘除 处置 打通 清理 归集 采购 补充 选派 选聘 评定 认定 复制
    获得 报批 搬迁 关停 更新 开发 兴办 缩减 储备 对接 转化 增持 审议 听取审议 培训 论证 试行 参与`),
};

/** Verbs that are as often nouns: behind a noun they belong to it (征收工作 整治, 公园 建设). */
export const NOMINAL_VERBS: ReadonlySet<string> = new Set(
  words(`
    建设 改造 改建 扩建 迁建 整治 治理 修缮 修复 更新 规划 培训 绿化 服务 发展 管理 运行 升级 提升 保障 宣传 教育
    改革 研究 试点 整改 提高 招聘 维护 保护 规范 签约 开发 落实 优化 计划 新增 办理 统筹 提质升级 提档升级 扩能升级
    迭代提升 搬迁 处置 防范 储备 安排 论证 轮训 加装 安装 创建 申报 实施 推广 盘活 发行 修改 布局 出让 引导 支持
    培育 整合 清理 改善 编制 修编 启动 公布 组织 承接 扶持 帮扶 接待 打击 协调 预期 配合 核准 稳定 防控 验收 上线
    运营 开放 贯通 清淤 综合整治 疏浚 维修 拓宽 整修 优化提升 转型升级 更新改造 升级改造 编撰 编写 重建 筹备 谋划 探索
    新建 续建 审议 调整 降低 取消 发放 转化 对接 共建 参与 赋能 帮助 评选 除险加固 提质改造 提升改造 改造提升 建设完善
    试行 发布 修订 召开 执行 规划建设 布局建设 加固 立法`),
);

/** Verbs that set a whole task to be finished; what they finish may be no more than all that was planned. */
export const COMPLETING: ReadonlySet<string> = new Set(
  words(`
  完成 全面完成 高质量完成 圆满完成`),
);

/** What a clause is about that only supports, or leaves to others, what is there: a count behind them sizes it (2a). */
export const SIZING: ReadonlySet<string> = new Set(
  words(`
  深化 巩固 落实 发挥 用好 提升 帮扶 服务 管好 用足 贯彻 执行`),
);
