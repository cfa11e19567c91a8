import { wordsWith } from './words';

/** What a unit measures; rules pick their units by it. */
export type UnitKind =
  'currency' | 'measure' | 'count' | 'noun' | 'percent' | 'points' | 'multiple' | 'time';

const CURRENCY = wordsWith('unit.currency');

/** Physical and technical units, as written in Chinese. */
const MEASURES = wordsWith('unit.measure');
const SYMBOLS =
  '㎡=平方米 米²=平方米 米³=立方米 公里²=平方公里 千米²=平方公里 hm²=公顷 hm2=公顷 ㎢=平方公里 ㎥=立方米 m²=平方米 m2=平方米 m³=立方米 m3=立方米 km²=平方公里 km2=平方公里 km=公里 ㎞=公里 kg=公斤 ' +
  '㎏=公斤 mm=毫米 cm=厘米 μm=微米 m=米 t=吨 T=T kW=千瓦 kw=千瓦 KW=千瓦 MW=兆瓦 GW=吉瓦 kWh=千瓦时 kwh=千瓦时 KWh=千瓦时 kW·h=千瓦时 kw·h=千瓦时 MW·h=兆瓦时 Nm³=标准立方米 Nm3=标准立方米 ' +
  'MWh=兆瓦时 kV=千伏 kv=千伏 KV=千伏 ℃=摄氏度 °C=摄氏度 dB=分贝 TB=TB GB=GB MB=MB PB=PB EB=EB ZB=ZB Mbps=Mbps Gbps=Gbps ' +
  'Tbps=Tbps bps=bps EFLOPS=EFLOPS PFLOPS=PFLOPS EFlops=EFLOPS PFlops=PFLOPS Eflops=EFLOPS Pflops=PFLOPS EF=EF PF=PF TEU=标准箱 mg=毫克 μg=微克 ug=微克 ml=毫升 mL=毫升 ' +
  'L=升 ha=公顷 ‰=‰ $=美元 P=P /万=/万 /10万=/10万 /千人=/千人 /万人=/万人 /10万人=/10万人 /百万人=/百万人';

/** Measure words: what stands between a number and the thing counted. */
const COUNTS = wordsWith('unit.count');

/**
 * Things that are counted without a measure word (76万群众, 12村); longer ones win over a measure
 * word (人口 over 人).
 */
const NOUNS = wordsWith('unit.noun');

const TIMES = wordsWith('unit.time');

interface Entry {
  readonly written: string;
  readonly unit: string;
  readonly kind: UnitKind;
  /** Characters that, behind it, make another word of it. */
  readonly notBefore: string | undefined;
  /** Its quantity is named before it (`投资|3亿元|`) rather than behind (`3个|项目|`). */
  readonly namedBefore: boolean;
}

/**
 * Kinds whose quantity is named before it: money, sizes and time, and what has no thing to count.
 */
const NAMED_BEFORE: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'currency',
  'measure',
  'time',
  'percent',
  'multiple',
]);
/** Counts that measure: `得分|91.2分|`. */
const MEASURING_COUNTS: ReadonlySet<string> = new Set(['分']);

function entries(words: Iterable<string>, kind: UnitKind): Entry[] {
  return Array.from(words, (word) => {
    const [written = word, unit = written] = word.split('=');
    const namedBefore = NAMED_BEFORE.has(kind) || MEASURING_COUNTS.has(unit);
    return { written, unit, kind, notBefore: NOT_BEFORE[written], namedBefore };
  });
}

/**
 * Characters that, behind the unit, show that it is no unit there but the beginning of another
 * word: 部门, 场所, 条例, 项目标 reads 项 + 目标.
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
  ...entries(SYMBOLS.split(' '), 'measure'),
  ...entries(CURRENCY, 'currency'),
  ...entries(TIMES, 'time'),
  ...entries(['%', '％=%'], 'percent'),
  ...entries(
    '个百分点 百分点=个百分点 个千分点 千分点=个千分点 个点=个百分点 个基点 基点=个基点 个BP=个基点 BP=个基点 个bp=个基点 bp=个基点'.split(
      ' ',
    ),
    'points',
  ),
  ...entries(['倍'], 'multiple'),
];

/** Every unit by its first code unit, the longest first. */
export const UNITS_BY_FIRST: ReadonlyMap<number, readonly Entry[]> = byFirst(ALL);

/** Units of each kind, symbols spelled out, each once. */
export const UNITS_BY_KIND: ReadonlyMap<UnitKind, ReadonlySet<string>> = byKind(ALL);

const NAMED_BEFORE_UNITS: ReadonlySet<string> = new Set(
  ALL.filter(({ namedBefore }) => namedBefore).map(({ unit }) => unit),
);

/**
 * Whether the quantity of a unit is named before it: `亩`, `港币` and any rate (`元/亩`), not `个`.
 */
export const isMeasuringUnit = (unit: string): boolean =>
  unit.includes('/') || NAMED_BEFORE_UNITS.has(unit);

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
