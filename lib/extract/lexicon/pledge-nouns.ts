/** What an object's last word says of the object. Folded, simplified; matched as suffixes, the longest first. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * `thing`: a facility, an institution, a document or an event whose being done can be seen. `place`: a kind of thing so
 * common that it needs a name or a number. `group`: people, a thing only where they are first brought together.
 * `project`: 项目 and 工程, unless only called 重大 or 重点. `campaign`: an effort, a thing only where it is launched.
 * `event`: a task with an end of its own. `abstract`: nothing that could ever be seen to be done.
 */
export type NounClass = 'thing' | 'place' | 'group' | 'project' | 'campaign' | 'event' | 'abstract';

export const PLEDGE_NOUNS: Readonly<Record<NounClass, readonly string[]>> = {
  thing: words(
    `中心 分中心 平台 基地 产业园 科技园 工业园 物流园 创业园 示范园 公园 花园 绿地 绿道 广场 步道 栈道 驿站 服务站 工作站 充电站 加油站 泵站 变电站 卫生站 消防站 站房 服务点 助餐点 托育点 网点
     体育馆 图书馆 博物馆 美术馆 文化馆 展览馆 展示馆 纪念馆 科技馆 艺术馆 游泳馆 规划馆 档案馆 殡仪馆 场馆 剧院 影院 剧场 学校 小学 中学 初中 高中 幼儿园 托儿所 大学 学院 校区 分校 校舍
     医院 卫生院 卫生室 院区 门诊 诊所 养老院 敬老院 福利院 养护院 托养所 大楼 大厦 综合楼 综合体 商业体 厂房 仓库 物流园 冷库 菜场 农贸市场 商场 酒店 宾馆 公寓 保障房 安置房
     大道 高速 快速路 环线 大桥 桥梁 隧道 地铁 轻轨 铁路 机场 候机楼 港口 码头 车站 停车场 停车楼 停车库 车库 公交站 首末站 航线 水厂 污水厂 处理厂 净水厂 电站 水库 水闸 堤防 湿地 生态园 绿廊
     示范区 示范点 示范基地 示范街 示范街道 示范社区 示范街区 示范村 示范县 示范市 示范镇 示范城市 试验区 先导区 先行区 新区 综保区 保税区 合作区 休闲带 产业带 步行街 特色街区 精品街区 特色小镇 景区 度假区 线路 精品线路
     文明城区 文明城市 卫生城市 卫生镇 模范城 模范镇 模范县 达标区 平安城区 先进县 书房 书院 书屋 智库 工作室 实验室 研究院 研究所 工坊 孵化器 众创空间 联盟 联合体 专班 领导小组 委员会 工作组
     应急队 救援队 服务队 小分队 分庭 法庭 专区 专窗 展厅 客厅 会客厅 数据库 信息库 目录库 案例库 题库 小程序 公众号 地图 数字地图 场所 红绿灯
     总体规划 专项规划 详细规划 控规 规划 发展规划 规划编制 方案 办法 条例 细则 规程 指南 手册 清单 目录 白皮书 蓝皮书 预案 导则 年鉴 村志 镇志 区志 县志 汇编 案例集 产品包 服务包 实施意见 指导意见 意见 若干措施 若干政策 措施 协议 行动计划 三年计划 规划纲要 设计方案
     大会 峰会 论坛 大赛 公开赛 邀请赛 锦标赛 龙舟赛 竞赛 运动会 文化节 艺术节 旅游节 美食节 购物节 博览会 招聘会 推介会 对接会 洽谈会 交易会 恳谈会 音乐会 培训班 轮训班 演练 消费季 嘉年华 主题周 文化周 宣传周
     一期 二期 三期 地块 标段 校园 楼宇库 屋 智慧停车 专场 专列 班列 体育场 球场 泳池 会堂 礼堂 祠堂 牌坊 塔 雕塑 装置 展陈 博览园 种植园 养殖场 屠宰场 加工厂 牧场 林场 茶园 果园 示范楼 楼组 机构 总部 研究中心 系统 指挥系统 大棚 标准厂房 联赛 世界杯 展销会 专用线 航道 创新谷 科技谷 批发市场 交易市场 科技大市场 交易中心 田园综合体 产业基金 发展基金 投资基金 引导基金 母基金 主场活动 舞台剧 剧目 专著 丛书 纪录片 新址 新馆 新院 新园`,
  ),
  place: words(
    `小区 社区 街区 园区 片区 道路 公路 农村路 路网 路段 路口 河道 河段 水系 管网 管道 商圈 住房 充电桩 电梯 门禁 阵地 住宅 危房 旧房 棚户区 城中村 厕所 公厕 泊位 停车位 村庄 乡村 集镇 楼道 楼宇 建筑 历史建筑
     站点 点位 摊位 农田 高标准农田 水利 林带 空间 门店 市政 里弄 旧里 街巷 背街小巷 架空线 围墙 立面 桥洞 港湾 出入口 通道 文物 古镇 古村 古街 遗址 老街 风貌区 产业园区 工业园区 科技园区 示范园区 物流园区 创业园区 农业园区 园林 新城 新镇 镇区 城区 片区 组团 园区 开发区 高新区 经开区 经济区 功能区 集聚区 核心区 发展区 引领区 集聚带 经济带 枢纽 大通道 新通道 贸易港 自贸港 自由港 市场 乐园 河湖 海湾 湖泊 岛屿 水网 路桥 洼地 海缆 光缆 口岸`,
  ),
  group: words(`队伍 团队 力量`),
  project: words(`项目 工程`),
  campaign: words(
    `专项 行动 计划 试点 战略 活动 培训 竞赛 斗争 攻坚战 检查 讲座 宣传 巡查 执法 集市 比武 强基工程 培育工程 倍增工程 壮大工程 人才工程 道德建设工程 惠民工程 民心工程 实事工程 素质提升工程 行动计划`,
  ),
  event: words(
    `普查 体检 换届 复审 评估验收 竣工验收 验收 抽查 专项检查 检查评价 专项审计 测评 拔点 腾地 选房 前期工作 前期 前期研究 手续 报批 立项 征地 送审 初验 修编 动迁工作 房屋征收 收储
     合并重组 发行 复评 规划研究 方案研究 专题研究 课题研究 可行性研究 选址研究 规划调研 专题调研`,
  ),
  abstract: words(
    `机制 体制 体系 制度 模式 格局 能力 水平 质量 效能 效率 效益 能级 环境 氛围 优势 作用 功能 服务 管理 治理 监管 监督 保障 发展 改革 创新 转型 融合 合作 协作 联动 意识 观念 理念 精神 作风 力度
     责任 任务 问题 需求 成果 成效 短板 底线 红线 防线 屏障 基础 动能 活力 结构 品质 形象 特色 文化 人才 产业 经济 企业 消费 投资 就业 权益 秩序 安全 稳定 和谐 公平 均衡 资源 渠道 覆盖面 关系 合力
     优势 新局面 局面 态势 动力 支撑 路径 新路 经验 生态 风尚 风气 势头 闭环 链条 抓手 载体 建设 工作 构架 框架 导向 目标 增长点 新高地 高地 高峰 名片 家园 城市 强市 强省 强区 强县 强镇 强国 形势 思路 共识 习惯 设施 基础设施 设备 网络 金融中心 人才中心 交往中心 经济中心 贸易中心 航运中心 消费中心 主阵地 桥头堡 增长极 示范样板 样板 重要枢纽 战略枢纽 门户枢纽 开放枢纽 重要基地 重要平台 重要窗口 重要节点 战略支点 承载地 承载区 之路 丝绸之路 发展道路 建设道路 振兴道路 特色道路 田园 生态系统 地区 新业态 业态 路子 行列`,
  ),
};

/** Endings that are peeled off to find the thing that is worked on: 公园建设 → 公园, 等项目落地 → 等项目. */
export const PEELED_ENDINGS: readonly string[] = words(
  `建设 改造 修缮 整治 综合整治 编制 修编 创建 创建工作 申报 申建 申报工作 扩建 改扩建 迁建 新建 重建 改建 升级 升级改造 提升 更新 整新 修复 工作 等工作 各项工作 落地 落地见效 落地生根 实施 招商 运营 完善 贯通 拓宽
   拓展 推广 筹备 步伐 进度 进程 速度 安装 布局 收尾 收尾工作 尽快 早日 顺利 按期 及早 综合 配套 规划建设 上报 评审 公示 合作 联建 共建 一体化 景观化 信息化 智能化 数字化 现代化 市场化 配套工程 迎检工作 收官 扫尾 改建提升 提升改造 更新改造 整新工程 设计改造 修编工作 等 提档升级 提质改造 提质升级 提标改造 扩容 扩面 扩能 续建 提档 全面清库 保护 保护利用 开发 开发建设`,
);

/** What makes 项目 and 工程 a kind of thing rather than a named one, wherever it stands before them. */
export const GENERIC_BEFORE_PROJECT: readonly string[] = words(
  `重大 重点 各类 各项 优质 更多 一批 若干 相关 有关 在建 储备 民生 实事 民生实事 重大建设 重点建设 重大产业 重点产业 全部 、 的`,
);

/** What does so only where no name stands before it: 产业项目, but not 柳溪智造产业项目. */
export const GENERIC_ALONE: readonly string[] = words(`产业 建设 投资 政府投资 招商 基础设施 新 大 好 大项目 小`);

/** Words that make any object a kind of thing: 打造一批…, 举办各类…. */
export const GENERIC_QUANTIFIERS: readonly string[] = words(
  `一批 各类 各种 多种 更多 系列 多元 多样 丰富多彩 有条件 符合条件 具备条件 知名`,
);
