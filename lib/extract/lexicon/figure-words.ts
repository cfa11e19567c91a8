/** Words of plans, works and standings around a quantity. Folded, simplified. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What several bodies do together, whose number counts nothing here: `8部门|印发|`. */
export const ISSUING_VERBS = list(
  `下发 公布 出台 制定 印发 发布 发文 启动 命名 开展 推进 确定 认定 评选`,
);

/** What is named by its numbers: `2266项目|攻坚|`. */
export const CODED_PROGRAMMES = list(`体系 大会战 工程 战略 攻坚 机制 模式 活动 行动 计划`);

/** Behind a progress the next part of a work or plan: `、主体|工程|50%`. */
export const PLAN_PARTS = list(`任务 工程 工程量 指标 目标 计划 进度 预算`);

/** Which plan: `|年度|计划`. */
export const PLAN_SPANS = list(`全年 半年 季度 年 年初 年度 当年 总 预算`);

/** Verbs of setting an aim: `|提出|增长8%的目标`. */
export const AIM_VERBS = list(`下达 制定 定下 提出 明确 确定 确立 设定 部署`);

/** What kind of aim: `增长8%的|预期|目标`. */
export const AIM_KINDS = list(`全年 发展 增长 奋斗 工作 年度 总体 预期`);

/** Nouns whose number says how big one thing is: `|建筑面积|2万平方米`. */
export const SIZED_NOUNS = list(
  `全长 占地 占地面积 建筑面积 总建筑面积 总投资 总规模 概算投资 设计能力 设计规模`,
);

/** Plants, of which a number before says what they can do: `500万吨|石灰岩矿|`. */
export const PLANTS = list(
  `[一二三四]期 储能 光伏 基地 工程 机组 水库 炼化 生产线 电厂 电站 矿 码头 项目 风电`,
);

/** Units of what a plant can do. */
export const CAPACITY_UNITS = list(`兆伏安 兆瓦 千伏安 千瓦 吉瓦 吨 头 立方米 蒸吨`);

/** Verbs that make a capacity: `|新增|200万千瓦光伏`. */
export const CAPACITY_VERBS = list(
  `处理 完成 实施 实现 建成 建设 开工 形成 扩建 投产 投放 新增 新建 消纳 淘汰 达到`,
);

/** Verbs of getting one work done: `|加快|投资3000万元的基地建设`. */
export const PUSHING_VERBS = list(`加快 启动 开工 推动 推进 谋划`);

/** As what something is taken: `以6项内容为|重点|`. */
export const FOCUS_NOUNS = list(`主线 依托 契机 引领 抓手 核心 牵引 突破口 载体 重点`);

/** Verbs of holding a place: `指数|居|全省第二`. Patterns may stand among them. */
export const STANDING_VERBS = list(
  `(?<![班系专动])列(?!车) 位列 位居 名列 居(?![民住]) 步入 蝉联 走在? 跃居 跻身 迈入 迈进 进入`,
);

/**
 * Last words of a list of works, of which a quantity counts the first alone:
 * `2条在建海缆、登陆站|建设|`.
 */
export const WORK_ENDS = list(`修复 升级 工作 建设 扩建 改造 整治 治理`);

/** Programmes that short words and a verb only specify: `8个整县推进融合|试点|`. */
export const PILOT_NOUNS = list(`专项 工程 示范区 示范点 行动 计划 试点 试验区`);

/**
 * What opens a circumstance, which names nothing: `|剔除|基数因素`. Patterns may stand among the
 * words.
 */
export const CIRCUMSTANCES = list(
  `前提下 剔除 历时 因(?!公) 基础上 扣除 按照 提前[\\d一二三四五六七八九十] 比(?![例重赛]) 由于 较(?![大小多高低好快强]) 连续`,
);

/** By what a number is reckoned: `按现价|计算|`. */
export const CALCULATIONS = list(`价格? 口径 核算 测算 统计 计算?`);

/** What ends a circumstance. Patterns may stand among the words. */
export const CIRCUMSTANCE_ENDS = list(
  `[数几一二两三四五六七八九十\\d][年月日天]内 口径 同期 因素后? 将 平均水平 影响 有信心 比`,
);

/** Halves of one word before and behind a pause: `存、贷款`. */
export const CLIPPED_PAIRS = list(`产销 供排 供配 供需 升降 吃住 增减 存贷 收支 购销 进出`);

/** A verb before one of these only names a kind of it: `授予|单位|`, `启动|资金|`. */
export const NAMED_KINDS = list(
  `中心 人员 人数 体系 制度 力度 区域 单位 地区 基地 对象 平台 总量 总额 情况 意见 成本 方式 方案 时间 时限 机制 机构 条件 标准 模式 比例 水平 环节 程度 能力 规模 设施 资金 面积 领域`,
);

/**
 * Verbs whose object a kind may be all the same: `完成|标准制定`, `新建|标准化跑道`, `新增|机构`.
 */
export const CORE_VERBS = list(
  `修建 兴建 净增 增设 完成 实现 建成 扩建 搭建 改建 改扩建 新增 新建 新改建 新设 续建 达到`,
);

/** Verbs of adding, which the name of a total has not: `|新增|企业30家,总量达900家`. */
export const ADDING_VERBS = list(
  `新增 净增 新登记 新注册 新设立 新设 新建成 新建 新培育 新认定 新引进`,
);

/** Verbs of doing, which the name of what is left has not: `|整治|河道12处,剩余3处`. */
export const DONE_VERBS = list(
  `修复 化解 处置 完成 建成 开工 拆除 改造 整改 整治 更换 治理 清理 签约 竣工 落地 装修 办结 投用`,
);

/** Verbs behind which persons have what they are given: `让1200户|用上|放心水`. */
export const GETTING_VERBS = list(`住上 住进 吃上 喝上 学到 得到 搬进 用上 获得 走上 通上`);

/** Where somebody is ranked: `工作在全省|考评|中位居第二`. */
export const EVALUATIONS = list(`大赛 测评 竞赛 考核 考评 考试 评价 评估 评比 评选 调查`);

/** Verbs that say of what kind the works behind them are: `3个|新建|校舍项目正在安装`. */
export const BUILT_KINDS = list(`扩建 改建 改扩建 新建 续建 迁建 重建`);

/** What firms and persons do behind their number: `36家企业|整理|材料`. */
export const DOINGS_OF_THE_COUNTED = list(
  `准备 填报 实际困难 实际情况 实际需求 整理 申报 申请 申领 融资 贷款`,
);
