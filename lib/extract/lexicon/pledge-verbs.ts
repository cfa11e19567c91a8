/** How the verbs of administrative language commit. Folded, simplified. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * What a verb does to the pledge it stands in:
 * `sure` makes its clause firm; `aim` and `explore` soften theirs. `found` is done one time and brings a thing about
 * (举办, 出台, 新建); `once` is done one time to something that must be named to be checked (引进, 更换); `done` says that
 * a thing stands or works (竣工, 投用); `reach` states a figure reached. `title` strives for an official title (创建);
 * `make` works on a thing without a word of its end (推进, 打造); `host` prepares or leaves the doing to others (做好,
 * 配合); `care` only tends something (加强, 完善).
 */
export type VerbClass =
  'sure' | 'aim' | 'explore' | 'found' | 'once' | 'done' | 'reach' | 'title' | 'make' | 'host' | 'care';

export const PLEDGE_VERBS: Readonly<Record<VerbClass, readonly string[]>> = {
  sure: words(`确保 务必 必须 保证 务求 一定要 决不 绝不`),
  aim: words(`力争 争取 努力 预期 计划 拟 目标是 目标为 力求 力促 预计 预定 冲刺 奋力 有望`),
  explore: words(
    `探索 研究 谋划 试点 筹备 筹建 酝酿 适时 鼓励 支持 引导 着手 论证 筹划 储备 试行 择机 先行先试 筹办 筹设 研议 研拟 研订`,
  ),
  found: words(
    `举办 组织举办 启动 制定 制订 编印 新建 增设 推出 组建 出台 设立 成立 召开 创设 创办 开设 开通 印发 发布 修订 编纂 编写 新设 新开 新辟 增建 添建 申办 承办 主办 建立 完成 建成 新增 贯通
     设置 创成 改扩建 扩建 迁建 重建 改建 新改建 编制 编制完成 编制好 开启 启用 上线 全面完成 高质量完成 圆满完成 修编 出版 编排 创排 新开工 兴建 开建 续建 落成 订定 增订 建置 发行 签署 签订 颁布 修改 动工建设 开工建设 建齐 组织召开 竣工验收 评选`,
  ),
  once: words(
    `办好 办成 增加 引入 消除 拆除 取消 关闭 更换 开辟 购置 配备 配齐 投放 安装 加装 补齐 形成 培训 轮训 发放 兑现 提请 整改 收储 出让 盘活 清退 腾退 办结 签约 招引 新引进 引进 确定 汇编
     拍摄 命名 表彰 铺设 敷设 种植 栽植 绿化 改造 除险加固 筹集 扶持 接待 提供 施行 拿出 赋予 招录 招聘 开行 承接 实现 取得 建好 组织 开放 压缩 分流 淘汰 取缔 停建 停办 停批 叫停 列入 纳入 化解 公布 摘除 处置
     打通 盘活 清理 归集 采购 补充 选派 选聘 评定 认定 复制`,
  ),
  done: words(
    `竣工 开工 投用 投入使用 投入运营 投入运行 投入试运行 投产 达产 交付 交房 回搬 通车 通水 通气 通电 封顶 通过验收 完成验收 完工 挂牌 开园 开学 开馆 开业 开街 开班 开播 开诊 试运行 试运营
     正式运营 正式运行 建成运行 正式开放 建成开放 免费开放 开放运营 奠基 收官 摘牌 核准 获批 报批 并网 通航 试飞 揭牌 清零 清盘 清库 摘帽 腾地 净地 主体完工 定稿 全线贯通 合龙 动工 投运 搬迁 关停
     初步建成 基本建成 全面建成 全面竣工 联网运行 挂牌运行 封关运行 销号 到账`,
  ),
  reach: words(
    `达到 达 提高到 提高至 提升到 提升至 增加到 增加至 扩大到 扩大至 降至 降到 下降到 下降至 压缩至 压缩到 控制在 保持在 稳定在 巩固在 突破 超过 增长 下降 压减 翻番 翻一番 进入 回升至 扩容至
     缩短至 缩短到 恢复到 不少于 不低于 不超过 不高于 高于 快于 优于 大于 多于 好于 少于`,
  ),
  title: words(`创建 争创 申创 复评 争当 申建 申报 创评 跻身 跃入 入选 入围 获评 荣获`),
  make: words(
    `推进 推动 加快 加速 建设 打造 升级 优化升级 实施 开展 进行 搭建 提速 促进 推广 统筹推进 加快推进 布局建设 挂牌建设 参加 缩减 协调推动 加快建设 开发 拓宽 布设 规划建设 组织实施 推行 兴办 修缮 修复 更新 维修 整修 疏浚
     提质改造 提质升级 提档升级 扩能升级 迭代提升 提升改造 改造提升 升级改造 迭代升级 带动 帮扶 培育 发起 建强 整合 共建 深化推进`,
  ),
  host: words(`做好 抓好 配合 协调 协助 统筹 指导 督促 安排 实行 迎接 备战`),
  care: words(
    `加强 深化 健全 完善 提升 提高 强化 加大 巩固 增强 规范 发挥 聚焦 坚持 保障 保持 维护 扩大 丰富 优化 用好 用足 夯实 压实 守牢 守住 筑牢 织密 严守 严控 严防 严禁 防范 防止 遏制 杜绝 落实 构建 建构
     严厉打击 打击 打好 弘扬 传承 践行 倡导 贯彻 执行 关注 关心 关爱 尊重 服务 依托 发展 振兴 繁荣 激发 激活 释放 畅通 融入 助力 助推 树立 树牢 围绕 紧扣 立足 把握 抢抓 抓住 坚守 担当 拓展 运行 布局 参与
     接受 听取 解决 破解 缓解 办理 纠正 纠治 整顿 改进 转变 减轻 降低 减少 精简 普及 宣传 教育 引领 凝聚 汇聚 改革 管好 抓实 抓细 用活 盯紧 紧盯 整治 治理 惠及 吸引 营造 改善 做强 做大 做优 做精
     建立健全 建立完善 健全完善 狠抓 力戒 厉行 维持 规划 查处 排查 严管 严肃 密切 落细 延续 承接好 关切 保护 扭转 壮大 稳住 稳定 防控`,
  ),
};

/** Verbs that push others' doing: a figure told in the clause behind stands under them too. */
export const CAUSATIVES: ReadonlySet<string> = new Set(words(`推动 促进 带动 协调推动`));

/** Verbs that are as often nouns: behind a noun they belong to it (征收工作 整治, 公园 建设). */
export const NOMINAL_VERBS: ReadonlySet<string> = new Set(
  words(
    `建设 改造 改建 扩建 迁建 整治 治理 修缮 修复 更新 规划 培训 绿化 服务 发展 管理 运行 升级 提升 保障 宣传 教育 改革 研究 试点 整改 提高 招聘 维护 保护 规范 签约 开发 落实 优化 计划 新增 签约 办理 统筹
     提质升级 提档升级 扩能升级 迭代提升 搬迁 处置 防范 储备 安排 论证 轮训 加装 安装 创建 申报 实施 推广 盘活 发行 修改 布局 出让 引导 支持 培育 整合 清理 改善 编制 修编 启动 公布 组织 承接 扶持 帮扶 接待 打击 协调 预期 配合 联网运行 核准 稳定 防控`,
  ),
);

/** Verbs that say of a whole task that it will be finished. */
export const COMPLETING: ReadonlySet<string> = new Set(words(`完成 建成 全面完成 高质量完成 圆满完成`));

/** Verbs that found something; a direction that opens with one is firm (建立…机制). */
export const FOUNDING: ReadonlySet<string> = new Set(
  words(`建立 制定 出台 成立 组建 设立 制订 启动 推出 开设 修订 编制 举办`),
);

/** Verbs that say a state of things will be reached or ended; a direction that opens with one is firm. */
export const ATTAINING: ReadonlySet<string> = new Set(
  words(`实现 达到 完成 全面完成 建成 高于 快于 优于 大于 多于 好于 少于 不低于 不少于 停建 停办 停批 叫停 取缔`),
);

/** Verbs that keep a figure where it is, which is as firm as reaching it: `守住九万亩耕地红线`. */
export const HOLDING: ReadonlySet<string> = new Set(words(`守住 守牢 坚守 保持 维持 稳住`));

/** Verbs that leave the deed to others. */
export const ALLOWING: ReadonlySet<string> = new Set(words(`鼓励 支持 引导`));

/** What others may be allowed to do that can be checked. */
export const ALLOWED: ReadonlySet<string> = new Set(
  words(`组建 兴办 创建 设立 申报 申建 申办 创办 争创 建设 成立 开设`),
);
