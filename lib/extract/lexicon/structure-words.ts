/** Words that tell where a report looks back, looks ahead, or does neither. Folded, simplified. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Heads that make any heading look back: `2020年工作回顾`. */
export const REVIEW_HEADS = words(
  `回顾 总结 工作情况 开展情况 完成情况 进展情况 执行情况 落实情况 运行情况 实施情况 基本情况 发展情况 主要情况 有关情况 主要做法 工作亮点 工作综述
   存在的问题 存在问题 主要问题 突出问题 问题和不足 问题与不足 困难和问题 问题和困难 不足之处 薄弱环节 工作体会 主要体会 经验体会`,
);

/** Heads that look back only with a time that is past: `过去五年的成就`, but not `在服务群众上取得新成效`. */
export const REVIEW_HEADS_WITH_TIME = words(`成绩 成就 成效 变化 变革 主要工作 工作 重点工作 报告 发展 进展 评价 历程`);

/** Heads that make any heading look ahead: `2021年主要任务`. */
export const PLAN_HEADS = words(
  `工作安排 工作打算 工作计划 工作思路 工作重点 重点工作 工作任务 主要任务 重点任务 目标任务 任务目标 工作目标 主要目标 预期目标 发展目标 奋斗目标
   总体要求 总体思路 总体目标 总体部署 总体安排 指导思想 发展思路 工作部署 工作建议 工作举措 重点举措 工作要点 工作要求 打算 使命任务 中心任务
   目标和任务 目标与任务 目标及任务 任务和目标 目标和重点任务 目标与重点任务 主要考虑 战略举措 计划安排 任务安排 构想 设想 形势与展望 展望 下一步工作 下步工作 下阶段工作 今后工作 安排意见 工作的建议 总要求 努力方向`,
);

/** Words that make a heading look ahead wherever they stand in it: `工作思路和主要目标`, `总体要求和目标`. */
export const PLAN_MARKS = words(
  `总体要求 总体思路 主要任务 重点任务 预期目标 工作安排 工作计划 工作思路 工作打算 目标任务 下一步`,
);

/** Times that lie ahead of any report. */
export const AHEAD_WORDS = words(
  `下一步 下步 下阶段 下一阶段 今后 未来 明年 来年 下一年 下年度 新的一年 接下来 下半年 下季度`,
);

/** Times that lie behind any report. */
export const BACK_WORDS = words(`过去 一年来 五年来 几年来 年以来 去年 上一年 上年度 上半年 前三季度`);

/** Years that a plan speaks of without their number. */
export const PLAN_YEARS = words(`今年 新的一年 明年 来年`);

/** How a sentence opens that says what comes next. */
export const NEXT_OPENINGS = words(
  `下一步 下步 下阶段 下一阶段 接下来 下半年 新的一年 在新的一年 今后 今后五年 今后几年 今后一个时期 未来 未来五年 未来几年 未来一个时期`,
);

/** How a paragraph opens that looks back again. */
export const BACK_OPENINGS = words(`过去的 过去一 过去五 一年来 五年来 这五年 刚刚过去 回顾 回望`);

/** Verbs that open a heading over a theme: `解决突出问题` looks neither back nor ahead. */
export const THEME_VERBS = words(
  `聚焦 紧扣 围绕 抓好 抓实 推进 推动 落实 完成 强化 突出 狠抓 加强 加快 确保 全力 全面 扎实 解决 整治 破解 化解 着力 坚持 实施 深化 提升 优化 做好 防范
   紧盯 锚定 破除 攻克 直面 正视 开展 统筹 切实 持续 不断 积极 大力`,
);

/** What announces an annex or a list of tasks, whose numbering is its own. */
export const ANNEX_WORDS = words(`附件 附: 附表 附录 清单 实事 任务 项目表 分工`);

/** Words of text that tells what has been. */
export const PAST_MARKS = words(`同比 截至 已 累计 增长了 比上年 较上年 达到 取得 显著 突破`);

/** Words of text that sets tasks. */
export const TASK_MARKS = words(`将 力争 确保 必须 务必 年底前 进一步 继续 下一步`);

/** Words that order what is to be done, wherever they stand. */
export const ORDER_MARKS = words(`要 必须 应当 将 力争 争取 确保 务必 努力 今年 明年 下一步`);

/** Words that tell what came of it. */
export const OUTCOME_MARKS = words(`了 已 同比 比上年 累计 取得 荣获 获评 成功 跃升 显著 明显 超额 居全`);

/** Longer words in which they order and tell nothing. */
export const NEITHER_MARKS = words(
  `主要 重要 需要 首要 只要 必要 次要 紧要 简要 扼要 概要 纲要 纪要 提要 摘要 机要 要求 要素 要点 要闻 要件 要塞 要道 要领 将军 将来 将士 即将
   了解 为了 除了 不了 罢了 而已 共同努力 取得更大 取得新的 明显提高 显著提高 取得实效`,
);

/** More words that set tasks and tell outcomes: many together show what a text without headings does. */
export const TASK_SIGNS = words(
  `争创 年内 年底前 鼓励 引导 支持 用好 办好 抓好 做好 搞好 更好 更多 继续 进一步 目标是 一批 加快构建 探索 切实 大力发展 积极发展 做大做强`,
);
export const OUTCOME_SIGNS = words(
  `入选 获批 被评为 顺利 圆满 位居 连续 首次 首个 余额 领导下 年来 以来 步伐加快 达到`,
);
/** Longer words in which these are no sign. */
export const NEITHER_SIGNS = words(`力争达到 确保达到 争取达到 达到国家 达到省`);

/** Headings of glossaries and other matter behind a report. */
export const GLOSSARY_HEADS = words(
  `名词解释 名词注释 名词说明 用语说明 词语解释 词语注释 有关名词 专业名词 指标解释 报告注释 注释 附注 名词释义`,
);

/** Site furniture: a short line that holds one of these is no part of the report. */
export const CHROME_WORDS = words(
  `当前位置 您所在的位置 所在位置 首页> 首页- 打印 关闭窗口 关闭本页 相关链接 相关词条 热门词条 相关阅读 相关文章 相关附件 相关稿件 责任编辑 分享到 分享至
   扫一扫 上一篇 下一篇 字号: 字号【 【字号 【字体 字体: 字体大小 字号大小 浏览次数 浏览量 浏览: 点击数 点击率 点击次数 点击量 阅读次数 阅读量 阅读: 访问量 访问次数 已阅读 点赞 下载次数 下载量 您是第 .doc .xls .pdf .wps 信息来源 发布时间 发布日期 发文日期 发布单位 发布机构 成文日期 生成日期 公开时限 公开期限 有效性: 效力状态 索引号
   主题分类 公开类别 文号 网站地图 联系我们 联络我们 关于我们 版权所有 主办单位 承办单位 ICP备 公网安备 网站标识码 高级搜索 无障碍浏览 无障碍阅读 无障碍模式 进入无障碍 读屏 语速 配色 鼠标样式
   十字线 大字幕 快捷方式 退出服务 声音开关 阅读方式 收藏本页 返回顶部 我要纠错 视力保护色 保护视力色 中文名 编辑: 来源: 作者:`,
);

/** One- and two-word buttons of toolbars; the whole line must be the word. */
export const CHROME_LINES: ReadonlySet<string> = new Set(
  words(
    `首页 放大 缩小 加大 减小 还原 重置 固定 说明 关闭 下载 打印 全屏 返回首页 纠错 收起 展开 】 【 > >> | 字号 字体 您的位置 您的位置: 您现在的位置: 当前位置: 大 中 小 收藏 登录 注册 搜索 返回 更多 分享 微信 微博 基本介绍 繁体 简体 English 正文 目录`,
  ),
);

/** The commonest family names. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤';

/** Short headings that begin like a name. */
export const FRONT_WORDS: ReadonlySet<string> = new Set(
  words(`方针 任务 万象 高教 金融 石油 江河 夏收 钟声 黄河 林业 田园 龙头 武装`),
);
