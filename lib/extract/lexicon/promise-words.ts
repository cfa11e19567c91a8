/** What the objects of promises are called, as pieces of patterns over folded text. */
const oneOf = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`;

/** What is only counted as an abstract, right behind its number: 五项|行动. */
export const ABSTRACTS = oneOf(`
  任务 产业 优势 体系 关系 制度 原则 工作 战略 措施 方面 机制 要素 特别 环节 职能 联动 能力 行动 计划 责任 重点 防范 领域 举措 主题 清单`);
/** Before them a number says what one thing costs or how large it is. */
export const COST_WORDS = oneOf(`占地 建筑面积 总投入 总投资 总规模 总造价 总长 总面积 投资总额`);
/** What is asked for all at once: 完成|各项|目标任务. */
export const ALL_WORDS = oneOf(
  `今年 全年 年度 各项 既定 预定 主要 重点 预期 历史 规划 发展 改革 经济 社会 [“”、和的十一二三四五]`,
);
/** What a country or region may be called once it is reached. */
export const ASPIRATIONS = oneOf(`强[国省市区县镇] 国家 社会 政府 中国 样板 标杆 大都市 现代化`);
/** What a place wants to be: 平安|临溪. */
export const PLACE_PRAISE = oneOf(
  `健康 创新型? 和谐 富裕 富强 平安 幸福 数字 文明 智慧 法治 清廉 绿色 美丽`,
);
/** What says of a project, works or a place only that it matters. */
export const PRAISE = oneOf(
  `一批 产业 优质 在建 实事 建设 引领性 投资 标志性 民生 若干 重大 重点 骨干 高能级 [大好新省市县区的、]`,
);
/** The same of a project that is to begin. */
export const BARE_PROJECT = oneOf(`一批 产业 优质 全部 若干 重大 重点 高能级 [各的新]`);
/** What nobody confers as a title. */
export const NO_TITLES = oneOf(
  `价值 优势 体系 地区 效益 机制 条件 格局 模式 氛围 活动 特色 环境 窗口 经验 财富`,
);
/** What shows that a title is asked for. */
export const TITLES = oneOf(
  `\\dA [一二三]级 [省市区县]级 “ 三甲 全[国省市] 先导 先行 先进 卫生 双拥 名[城镇村县] 品牌 国家 园林 型 平安 文明 标识 森林 模范 示范 称号 试验 达标`,
);
/** Titles that may stand before the verb of winning them, at any distance or near to it. */
export const CONFERRED_MARKS = oneOf(`先导 先行 示范 试验`);
export const TITLED = oneOf(`[省市]级 全国 卫生 双拥 园林 国家 文明城 文明县 模范 森林`);
/** What one may be called without being given a title. */
export const ROLES = oneOf(`主力军 先锋 家 尖兵 引领者 排头兵 标杆 样板 模范生 者 表率 领头羊`);
/** How others say yes. */
export const APPROVALS = oneOf(`审批通过 批准设立 批复 报批 核准 立项 获得批准 获批 落户`);
/** Who or what fixes a mark that is to be reached. */
export const FIXERS = oneOf(
  `A{2,5} [省市区县级] [ⅠⅡⅢⅣⅤ一二三四五]类 上级 下达 国定 国家 强制 法定 约束 自治区 行业 规定`,
);
/** Manners with which a pilot only goes on. */
export const DEEPENING = oneOf(`促进 加快 扩大 总结 探索 推动 推进 深化`);
/** What is counted behind 以下 or 下列 in a preamble. */
export const BELOW_NOUNS = oneOf(`[件项事] 任务 关系 原则 工作 方面 环节 要求 问题`);
/** Verbs with which one keeps to what was laid down above. */
export const FOLLOWING_VERBS = oneOf(`围绕 对标 执行 按照 根据 紧扣 落实 贯彻 遵照`);
