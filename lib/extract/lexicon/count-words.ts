/** Measure words for things that can be seen and counted; 个 and 项 need more evidence than these. */
export const CONCRETE_COUNTS: ReadonlySet<string> = new Set(
  '家 户 座 所 期 部 名 场 间 处 台 辆 艘 架 栋 幢 套 支 件 宗 起 例 笔 本 册 篇 条 人 位 个 项 次 批次 班 届次 块 片 只 头 棵 株 班次 场次 家次 人次 户次 对 口 眼 枚 段'.split(
    ' ',
  ),
);

/** Measure words that nothing but things takes: 三座, 两台. */
export const SELF_EVIDENT_COUNTS: ReadonlySet<string> = new Set('家 座 所 台 部 栋 幢 辆 架 艘 户 间'.split(' '));

/** Things that a Chinese numeral with 个, 件, 条 or 项 may count even without a verb before it. */
export const CONCRETE_NOUNS =
  '县|区|镇|村|贫困|街道|社区|小区|城市|基地|项目|园|医院|学校|小学|中学|幼儿园|水库|机组|电站|车站|码头|机场|港口|实事|作品|奖项|金奖|标准|国家标准|' +
  '公园|广场|道路|公路|铁路|高速|大桥|桥梁|隧道|工厂|企业|公司|门店|食堂|中心|集聚区|实验室|博物馆|图书馆|展馆|场馆|泵站|网点|试点|案件|案例';

/** Verbs that make 一 a count: 引进一家企业, 每月召开一次. */
export const ONE_VERBS =
  '新增|新建|增设|新设|新开|建成|建设|打造|修建|兴建|扩建|改建|开挖|搭建|开辟|引进|培育|办好|办成|联系|召开|组织|开展|落户|新办|投用|竣工|每月|每季度|每年|每半年|每周|至少|举办|提供|创建';

/** Verbs whose object is counted: 新建四座, 举办两期. */
export const COUNTING_VERBS =
  '新建|建成|完成|举办|举行|开展|新增|增加|引进|培育|获批|竣工|开工|投用|落成|成立|组建|改造|签约|落地|获得|荣获|斩获|通过|发布|出台|制定|' +
  '修订|编制|召开|承办|打通|开通|查处|破获|化解|排查|整治|拆除|关停|淘汰|发展|设立|增设|配备|购置|新开|新设|启用|解决|入选|认定|命名|' +
  '出让|收储|扩建|改建|续建|修建|修缮|建立|建有|拥有|现有|投放|捐赠|选派|派出|招聘|评选|表彰|救助|安置|实施|启动|挂牌|腾退|盘活|引入|' +
  '接待|调解|受理|办理|办结|整改|更新|新辟|开设|开辟|推出|组织|创建|创成|打造|建设|加装|覆盖|惠及|涉及|共有|收购|上市|申报|立项|清退|取缔';

/** Last characters of what is built or laid out: 村史馆, 滨河路. */
export const FACILITY_ENDS = '馆堂路园站井桥楼场厅校院厂库池塔亭坝渠闸室所店街道线渡头港管廊棚仓心台';

/** Nouns behind which a Chinese numeral stands with its measure word, 点 and the like included: 示范点一个. */
export const POSTPOSED_ENDS = `${FACILITY_ENDS}井机车船器炉圈点区房屋圃林带岗亭牌栏屏`;

/** Nouns of programmes and slogans: a Chinese numeral before them names a set instead of counting things. */
export const ABSTRACT_NOUNS =
  '方面|环节|体系|机制|制度|行动|任务|原则|要素|理念|目标|重点|问题|领域|层面|阶段|意识|自信|维护|确立|坚持|转变|统筹|关系|战略|攻坚|' +
  '关键|优势|定位|中心|方向|特色|品牌|主题|建设|计划|清单|工作|措施|举措|要求|职能|能力|服务|专项|抓手|维度|文明|革命|代表|主体|产业|' +
  '主张|规定|支柱|板块|片区|链条|系列|模块|模式|格局|核心|结合|到位|确保|提升|突出|注重|聚焦|着力|带动|功能|融合|赛道|同步|一律|到底|样板|标杆|高地|' +
  '重大|联动|一体|合一|大事|需求|现实需求|底线|闸门|循环|大局';

/** What makes a slogan of 个, 项 and 条 before it: 三个全面, 两个不变. */
export const SLOGAN_HEADS = '全|不|百|大|强|新|化|战|带|轴|极|举|以|绝|毫|一';

/** Nouns for people that end a counted phrase: 600万农村贫困人口. */
export const PERSON_HEADS =
  '群众|人口|居民|村民|农民|职工|员工|学生|师生|老人|老年人|儿童|妇女|青年|党员|干部|残疾人|劳动力|毕业生|军人|官兵|志愿者|患者|游客|人员|' +
  '人才|家庭|农户|用户|企业|商户|主体|婴幼儿|幼儿|孩子|女生|男生|在校生|新生|教师|医生|护士|医师|劳动者|纳税人|孕产妇|产妇|母亲|对象|群体|儿女|消费者|投资者|' +
  '从业者|创业者|储户|租户|脱贫户|贫困户|牧户|农牧民|渔民|牧民|灾民|移民|侨胞|同胞|骑手|司机|市民';

/** Quantities that are numbers without a unit. */
export const INDEX_NOUNS =
  '指数|性别比|抚养比|收入比|收入之比|产值之比|之比|比率|系数|生育率|容积率|满意度|得分|评分|分值|总分|倍差|倍数|弹性|PUE|电能利用效率|能效|比值|件比';

/** Nouns that a large number behind them counts: 注册用户超21万. */
export const COUNTED_BEFORE =
  '用户|人口|居民|群众|企业|市场主体|经营主体|个体工商户|党员|干部|学生|师生|职工|人才|游客|旅客|志愿者|会员|粉丝|劳动力|毕业生|老年人|残疾人|' +
  '从业人员|就业人员|人员|员额|农民工|参保人员|岗位|项目|专利|家庭|农户|贫困人口|受益群众|商户|网民|患者';

/** Words for a number of things: 参保人数突破620万. */
export const COUNTED_NUMBERS = '人次数|用户数|人数|户数|人次|件数|辆数|家数';

/** Sums of money that reports sometimes leave without 元: 总投资20亿. */
export const MONEY_NOUNS =
  '投资|资金|收入|产值|税收|财力|贷款|金额|支出|补助|补贴|融资|成交额|销售额|营业额|营收|利润|交易额|零售额|进出口|出口额|进口额|引资|授信|' +
  '资产|GDP|生产总值|负债|债务|余额|存款|货值|市值|估值|总值|增加值|利税|结余|订单|保费|注册资本|' +
  '专项债|债券|国债|一般债|预算|付息|还本|本金|利息|本息|税款|税金|非税|财力|经费|补偿费|出让金|基金|工资|薪金|租金|租赁费|罚没';

/** Verbs behind which a number without 元 goes on with the money named before: 征收任务210万,实际完成233万. */
export const MONEY_VERBS =
  '完成|实现|达到|达|调整为|调整到|支出|入库|到位|拨付|安排|投入|下达|争取|争取到|发行|偿还|筹集|收回|追回|结转|为|有|增加到|增至|突破|超|超过|过|逾|近|约|共';

/** Things that are sorted by a size that each of them has: 亿元以上项目, 50头以上的大户. */
export const SET_MEMBERS: readonly string[] = (
  '企业 项目 工程 村 居 镇 园区 机组 锅炉 家庭 农户 商户 大户 单位 主体 产业 集群 平台 店铺 门店 商场 超市 小汽车 客车 汽车 货车 车辆 船舶 ' +
  '养殖场 养殖户 种植户 规模场 规模户 牧场 农场 坡耕地 坡地 耕地 水库 楼宇 街区 市场 县 乡镇 行政村 合作社 公司 户'
).split(' ');

/** What an amount is of or at, behind it: 千万吨产能, 近百万元的速度. */
export const AMOUNT_NOUNS: readonly string[] = (
  '产能 产量 产值 生产能力 加工能力 仓储能力 处理能力 储能 库容 装机 装机容量 容量 吞吐量 吞吐能力 规模 速度 幅度 水平 投资 资金 税收 收入 ' +
  '优质产能 先进产能 过剩产能 落后产能 煤炭产能 钢铁产能 炼油能力 运力 绿地'
).split(' ');

/** Measure words with which 一 is no count but an article: 建成一个, 打赢一场, 建强一支. */
export const ARTICLE_COUNTS: ReadonlySet<string> = new Set('个 场 支 条 件 项 部 位 对'.split(' '));

/** Measure words of grades and clock times, which a Chinese numeral does not count: 一二级, 二三类, 四十一分. */
export const GRADING_UNITS: ReadonlySet<string> = new Set('级 类 分 层 代 环 等级 级别'.split(' '));

/** Verbs by which a place moves: 上升三位. */
export const PLACE_MOVES = '上升|前移|提升|前进|进|下降|跃升|后移|提高';
