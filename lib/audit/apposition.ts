/** Names with a number of things behind them. */
interface Counted {
  readonly names: readonly string[];
  /** All are set apart by 、 alone. */
  readonly isPlain: boolean;
  readonly stated: number;
  /** 等 stands between: some may be left out. */
  readonly isSome: boolean;
  /** What stands behind the number, its unit first. */
  readonly behind: string;
}

/** So many characters behind the number are looked at. */
export const APPOSED = 10;

/** A unit and what is counted: `3家企业`, `6大工程`, and no `2个` at a comma, `5个百分点`, `8个以上`. */
const THINGS =
  /^[个大项家条种类座所件处县区市乡镇村](?!百分点|工作日|自然日|[月年天日和及与]|位次|小时|半小时|片区|标段|等级|档次|单位|班次)(?![^,。;]{0,6}(?:以上|左右|以内))[一-龥]/;

/** What ends a list of names that the number behind it does not count: a verb, a place, 各. */
const HANGING =
  /(?:[的各均至到在于达近超约有为是第前后排居了获及和与内]|分别.{0,4}|连续|增加|提高|新增|新建|改建|扩建|续建|改扩建|完善|推进|建设|建成|实施|引进|培育|打造|获评|入选|创建|推出|开展|开放|完成|启动|设立|提出|撤销|出台|研究出台|确定|办好|做好|抓好|提供|至少|制定|修订|投入运营|投运|重组|整合|组建|迁建|改造|开通|县域|城区|全[市省县区]|边界|沿线|两侧|周边|首批|[二三四五六七八九十两]大?[省区县市州镇乡村类]|大(?:央企|国企|行业))$/;
/** Names that say what is done and not what there is. */
const DEED =
  /^(?:新建|改建|扩建|续建|完善|推进|建设|建成|实施|引进|培育|打造|获评|入选|创建|推出|开展|完成|加快|支持|抓好|做好|深化|提升|启动|推动|开工|争取|促进|发展|加强|改造|调整|构建|健全|保护|治理|整治|涉及|确定|研究|量力而行)/;
const LONGEST = 14;
const LONGEST_OF_TWO = 10;
/**
 * Where there are far more, they are of the things or fields that are named: of two names fields
 * are told as often, and of any whose number counts what is done in them.
 */
const MOST_APART = 8;
const DONE_IN =
  /^[个大项家条种类座所件处](?:民生|实事|政策|措施|举措|活动|赛事|领域|方面|任务|改革|制度|办法|规定|方案|意见|文件)/;

/**
 * Whether names and the number right behind them are one list and its count, so that they have to
 * agree: `甲材料、乙生物、丙能源3家企业`. Fewer than are named cannot be; more may be of the places or
 * fields that are named, unless all look like the things themselves.
 */
export function isApposition({ names, isPlain, stated, isSome, behind }: Counted): boolean {
  const last = names.at(-1) ?? '';
  if (!isPlain || !THINGS.test(behind) || HANGING.test(last)) return false;
  if (names.some((name) => /[\s等()]/.test(name)) || names[0] === '') return false;
  const others = names.slice(1);
  const longest = names.length === 2 ? LONGEST_OF_TWO : LONGEST;
  if (others.some((name) => name.length < 2 || name.length > longest || DEED.test(name)))
    return false;
  if (stated < names.length) return true;
  /* 甲江、乙江6座大桥: of two names most are places of what is counted. */
  if (names.length < 3) return false;
  if (isSome || stated - names.length > MOST_APART || isOfPlaces(last, behind)) return false;
  return !DONE_IN.test(behind) || stated - names.length === 1;
}

const PLACE = /[省市县区州镇乡村]$/;

/** `甲县、乙县6个抽水蓄能电站`: so many stand in the places. */
const isOfPlaces = (last: string, behind: string): boolean =>
  PLACE.test(last) && !behind.includes(last.slice(-1));
