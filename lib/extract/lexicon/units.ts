/** What a unit measures; rules pick their units by it. */
export type UnitKind = 'currency' | 'measure' | 'count' | 'noun' | 'percent' | 'points' | 'multiple' | 'time';

const CURRENCY = '元 美元 欧元 港元 港币 日元 英镑 澳元 新台币 元人民币=元 美金 块钱';

/** Physical and technical units, as written in Chinese. */
const MEASURES =
  '米 公里 千米 厘米 毫米 微米 纳米 海里 里 平方米 平方公里 平方千米 平米 平方 公顷 亩 立方米 方 立方 延米 延长米 ' +
  '双线公里 车道公里 吨 公斤 千克 克 毫克 微克 斤 担 磅 吨标准煤 吨标煤 吨煤 吨公里 人公里 客公里 载重吨 总吨 升 毫升 桶 ' +
  '千瓦 兆瓦 吉瓦 瓦 千瓦时 千瓦小时 兆瓦时 吉瓦时 度 度电 伏 千伏 千伏安 兆伏安 千乏 焦耳 吉焦 千卡 大卡 标准立方米 标方 ' +
  '赫兹 兆赫 分贝 摄氏度 摄氏 度角 兆 兆比特 字节 比特 蒲式耳 标准箱 标箱 重量箱 个标准箱 国际标准箱 折标吨';
const SYMBOLS =
  '㎡=平方米 米²=平方米 米³=立方米 公里²=平方公里 千米²=平方公里 hm²=公顷 hm2=公顷 ㎢=平方公里 ㎥=立方米 m²=平方米 m2=平方米 m³=立方米 m3=立方米 km²=平方公里 km2=平方公里 km=公里 ㎞=公里 kg=公斤 ' +
  '㎏=公斤 mm=毫米 cm=厘米 μm=微米 m=米 t=吨 T=T kW=千瓦 kw=千瓦 KW=千瓦 MW=兆瓦 GW=吉瓦 kWh=千瓦时 kwh=千瓦时 KWh=千瓦时 kW·h=千瓦时 kw·h=千瓦时 MW·h=兆瓦时 Nm³=标准立方米 Nm3=标准立方米 ' +
  'MWh=兆瓦时 kV=千伏 kv=千伏 KV=千伏 ℃=摄氏度 °C=摄氏度 dB=分贝 TB=TB GB=GB MB=MB PB=PB EB=EB ZB=ZB Mbps=Mbps Gbps=Gbps ' +
  'Tbps=Tbps bps=bps EFLOPS=EFLOPS PFLOPS=PFLOPS EFlops=EFLOPS PFlops=PFLOPS Eflops=EFLOPS Pflops=PFLOPS EF=EF PF=PF TEU=标准箱 mg=毫克 μg=微克 ug=微克 ml=毫升 mL=毫升 ' +
  'L=升 ha=公顷 ‰=‰ $=美元 P=P /万=/万 /10万=/10万 /千人=/千人 /万人=/万人 /10万人=/10万人 /百万人=/百万人';

/** Measure words: what stands between a number and the thing counted. */
const COUNTS =
  '个 家 户 人 名 位 件 项 条 次 场 期 处 座 所 间 栋 幢 套 台 部 辆 艘 架 列 块 张 份 册 本 篇 卷 支 只 头 匹 羽 尾 棵 株 片 段 口 眼 ' +
  '孔 门 枚 颗 粒 趟 班 起 宗 桩 例 笔 单 对 组 层 级 类 种 款 届 批 轮 道 步 重 面 幅 首 节 课 学时 课时 床 席 桌 盏 根 杆 把 台套 台件 ' +
  '件套 大类 小类 门类 批次 班次 标段 网格 组团 幕 集 稿 词 字 万字 票 分 格 剂 针 瓶 袋 盒 箱 车 船 艇 桥 顷 枝 束 丛 窝 栏 板 ' +
  '方面 大方面 环节 梯次 站 客 证 户头 人份 平方尺 床位 张床位 张床 员 帧 出 部委 航次 机架 标准机架 届次 款次 岗 丘 顶 锭 冢 铺 副 通 餐 碗 刊 封 挺 坛 剧 曲 首 尊 座次 站次 路 宿 点位 门洞 楼组 ' +
  '代 场景 处点 胎 项次 尊 眼井 口井 拨 伙 堂 股 坊 挂 团 级别 系列 条段 处段 发 群 案 天次 泊';

/** Things that are counted without a measure word (76万群众, 12村); longer ones win over a measure word (人口 over 人). */
const NOUNS =
  '群众 居民 市民 村民 农民 农户 人口 人才 党员 干部 学生 学子 师生 学位 托位 职工 员工 教师 医生 医师 护士 儿童 老人 老年人 妇女 青年 ' +
  '青少年 残疾人 劳动力 农民工 农村劳动力 城乡居民 志愿者 专家 代表 委员 患者 游客 旅客 乘客 观众 退役军人 军人 官兵 民警 贫困人口 ' +
  '农村贫困人口 困难群众 困难职工 贫困户 居民户 家庭 住户 用户 企业 商户 商家 市场主体 经营主体 个体户 个体工商户 单位 部门 机构 学校 ' +
  '村庄 行政村 自然村 建制村 社区 街镇 乡镇 街道 居委 居委会 村委会 项目 平台 基站 床位 车位 泊位 停车位 岗位 专利 株苗 国家 省份 城市 ' +
  '县城 省 市 县 区 镇 乡 村 居 国 校 企 港 校区 园区 门店 班列 航班 班级 航线 车辆 船舶 图书 藏书 粉丝 网民 股民 客户 订单 工单 电梯 ' +
  '农房 高校毕业生 毕业生 大学生 大学毕业生 中小学生 同胞 军民 民众 参保人 适龄儿童 农业转移人口 下岗职工 离退休人员 人员 移民 农牧民 ' +
  '牧民 牧户 渔民 灾民 孤儿 国人 旅客量 考生 新生 选手 运动员 外商 侨胞 信众 读者 会员 居民区 学区 片区 街区 病床 养老床位 家庭医生 医护人员 科技人才';

const TIMES =
  '年 年度 个月 月 周 天 日 小时 个小时 分钟 秒 秒钟 岁 周岁 个工作日 工作日 季度 个季度 个半月 周年 世纪 年代 年级 日内 天内 昼夜 ' +
  '学年 个学期 学期 个小时内 刻钟 个年头 个昼夜 个交易日 个自然日 个星期 星期 个周末 时 点 点钟 月份 月底 月初 年期 旬 更 载 春秋 毫秒';

interface Entry {
  readonly written: string;
  readonly unit: string;
  readonly kind: UnitKind;
  /** Characters that, behind it, make another word of it. */
  readonly notBefore: string | undefined;
  /** Its quantity is named before it (`投资|3亿元|`) rather than behind (`3个|项目|`). */
  readonly namedBefore: boolean;
}

/** Kinds whose quantity is named before it: money, sizes and time, and what has no thing to count. */
const NAMED_BEFORE: ReadonlySet<UnitKind> = new Set<UnitKind>(['currency', 'measure', 'time', 'percent', 'multiple']);
/** Counts that measure: `得分|91.2分|`. */
const MEASURING_COUNTS: ReadonlySet<string> = new Set(['分']);

function entries(words: string, kind: UnitKind): Entry[] {
  return words.split(' ').map((word) => {
    const [written = word, unit = written] = word.split('=');
    const namedBefore = NAMED_BEFORE.has(kind) || MEASURING_COUNTS.has(unit);
    return { written, unit, kind, notBefore: NOT_BEFORE[written], namedBefore };
  });
}

/**
 * Characters that, behind the unit, show that it is no unit there but the beginning of another word: 部门, 场所, 条例,
 * 项目标 reads 项 + 目标.
 */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  个: '半',
  家: '长庭',
  人: '民大均类生',
  名: '单字称',
  部: '门队分署属级',
  台: '湾账阶',
  场: '所地馆',
  条: '例',
  处: '理置罚于',
  组: '织成',
  支: '部付持撑出援行',
  层: '级次面',
  口: '径号岸',
  座: '谈',
  套: '餐',
  本: '地市省区级届',
  头: '部',
  对: '于口外标',
  户: '籍外均口',
  位: '于置一数',
  份: '额',
  次: '产要生日级序',
  片: '区',
  面: '向对貌积',
  单: '位元一独',
  重: '点要大视',
  道: '路',
  级: '别',
  节: '约能点假气日目省水电',
  把: '握关',
  号: '线楼地文',
  路: '段口公网',
  分: '别类为布析析',
  班: '子',
  站: '式点',
  届: '全中人一二三四五六七八九十',
  车: '辆间站位道',
  方: '案面式向针',
  度: '假',
  里: '程',
  克: '服',
  升: '级至到',
  项目: '标录前',
  市: '场级民政',
  县: '级域道',
  区: '级域间',
  国: '家际内道集',
  省: '级内道',
  镇: '级域',
  村: '级民庄',
  校: '园区企',
  员: '工',
  版: '本',
  代: '表',
  步: '骤行',
  组团: '式',
  集: '中体团聚约成',
  团: '队结',
  队: '伍员',
  股: '份权东指票市',
  出: '台口现',
  环: '境保节',
  格: '局',
  字: '化',
  根: '据本',
  种: '植业子质',
  款: '项',
  期: '间',
  批: '准复发评',
  轮: '车椅胎渡',
  起: '来到草步',
  只: '有要能是',
  例: '如外',
  笔: '者',
  首: '个届批次位要先',
  门: '户口槛诊店',
  板: '块',
  米: '',
  单位: '',
  发: '展现布明放改电生挥动行起出达言送射酵往热包票育芽型证案掘病',
  群: '众体团岛落聊主组',
  案: '例件情由值发',
  泊: '位车头',
  亩: '均',
};

const ALL: readonly Entry[] = [
  ...entries(NOUNS, 'noun'),
  ...entries(COUNTS, 'count'),
  ...entries(MEASURES, 'measure'),
  ...entries(SYMBOLS, 'measure'),
  ...entries(CURRENCY, 'currency'),
  ...entries(TIMES, 'time'),
  ...entries('% ％=%', 'percent'),
  ...entries(
    '个百分点 百分点=个百分点 个点=个百分点 个基点 基点=个基点 个BP=个基点 BP=个基点 个bp=个基点 bp=个基点',
    'points',
  ),
  ...entries('倍', 'multiple'),
];

/** Every unit by its first code unit, the longest first. */
export const UNITS_BY_FIRST: ReadonlyMap<number, readonly Entry[]> = byFirst(ALL);

/** Units of each kind, symbols spelled out, each once. */
export const UNITS_BY_KIND: ReadonlyMap<UnitKind, ReadonlySet<string>> = byKind(ALL);

const NAMED_BEFORE_UNITS: ReadonlySet<string> = new Set(
  ALL.filter(({ namedBefore }) => namedBefore).map(({ unit }) => unit),
);

/** Whether the quantity of a unit is named before it: `亩`, `港币` and any rate (`元/亩`), not `个`. */
export const isMeasuringUnit = (unit: string): boolean => unit.includes('/') || NAMED_BEFORE_UNITS.has(unit);

function byFirst(all: readonly Entry[]): Map<number, Entry[]> {
  const map = new Map<number, Entry[]>();
  for (const entry of all) {
    const first = entry.written.charCodeAt(0);
    const list = map.get(first);
    if (list) list.push(entry);
    else map.set(first, [entry]);
  }
  for (const list of map.values()) list.sort((a, b) => b.written.length - a.written.length);
  return map;
}

function byKind(all: readonly Entry[]): Map<UnitKind, Set<string>> {
  const map = new Map<UnitKind, Set<string>>();
  for (const { kind, unit } of all) map.set(kind, (map.get(kind) ?? new Set<string>()).add(unit));
  return map;
}
