/** Measure words for things that can be seen and counted; 个 and 项 need more evidence than these. */
export const CONCRETE_COUNTS: ReadonlySet<string> = new Set(
  '家 户 座 所 期 部 名 场 间 处 台 辆 艘 架 栋 幢 套 支 件 宗 起 例 笔 本 册 篇 条 人 位 个 项 次 批次 班 届次 块 片 只 头 棵 株 班次 场次 家次 人次 户次 对 口 眼 枚 段'.split(
    ' ',
  ),
);

/** Verbs whose object is counted: 新建四座, 举办两期. */
export const COUNTING_VERBS =
  '新建|建成|完成|举办|举行|开展|新增|增加|引进|培育|获批|竣工|开工|投用|落成|成立|组建|改造|签约|落地|获得|荣获|斩获|通过|发布|出台|制定|' +
  '修订|编制|召开|承办|打通|开通|查处|破获|化解|排查|整治|拆除|关停|淘汰|发展|设立|增设|配备|购置|新开|新设|启用|解决|入选|认定|命名|' +
  '出让|收储|扩建|改建|续建|修建|修缮|建立|建有|拥有|现有|投放|捐赠|选派|派出|招聘|评选|表彰|救助|安置|实施|启动|挂牌|腾退|盘活|引入|' +
  '接待|调解|受理|办理|办结|整改|更新|新辟|开设|开辟|推出|组织|创建|创成|打造|建设|加装|覆盖|惠及|涉及|共有|收购|上市|申报|立项|清退|取缔';

/** Nouns of programmes and slogans: a Chinese numeral before them names a set instead of counting things. */
export const ABSTRACT_NOUNS =
  '方面|环节|体系|机制|制度|行动|任务|原则|要素|理念|目标|重点|问题|领域|层面|阶段|意识|自信|维护|确立|坚持|转变|统筹|关系|战略|攻坚|' +
  '关键|优势|定位|中心|方向|特色|品牌|主题|建设|计划|清单|工作|措施|举措|要求|职能|能力|服务|专项|抓手|维度|文明|革命|代表|主体|产业|' +
  '支柱|板块|片区|链条|系列|模块|模式|格局|举|大|以上|不|百|全|核心|结合|到位|确保|提升|突出|注重|聚焦|着力|带动|功能|融合|赛道|同步|' +
  '一律|到底|样板|标杆|高地|强|新|化|重大|战|带|轴|极';

/** Nouns for people that end a counted phrase: 600万农村贫困人口. */
export const PERSON_HEADS =
  '群众|人口|居民|村民|农民|职工|员工|学生|师生|老人|老年人|儿童|妇女|青年|党员|干部|残疾人|劳动力|毕业生|军人|官兵|志愿者|患者|游客|人员|' +
  '人才|家庭|农户|用户|企业|商户|主体';

/** Quantities that are numbers without a unit. */
export const INDEX_NOUNS = '指数|收入比|收入之比|系数|生育率|容积率|得分|评分|分值|总分|倍差|倍数|弹性';
