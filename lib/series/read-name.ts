import { UNIT_PATTERN } from '../text/figure-units';
import { knownIndicator, plainName, withoutMarksAround } from './names';
import type { KnownIndicator } from './names';

/** What a wording names, without what it says of time, place and growth. */
export interface NamedIndicator {
  /** The key of a known indicator, or else the plain wording; never empty. */
  readonly name: string;
  readonly known?: KnownIndicator;
  /**
   * The growth that the wording names: `同比`, `实际同比`, `年均`; absent for the indicator itself.
   */
  readonly growth?: string;
}

const COUNT_UNITS = '人次|[人户家个项件台辆条座所处位名张套宗]';
const UNIT_ONLY = new RegExp(
  `^(?:单位[:为]?)?[十百千万亿]*(?:${UNIT_PATTERN}|${COUNT_UNITS})(?:/.{1,3})?$`,
);
const BRACKETS = /\(([^()]*)\)/g;

/** Whose figure it is and of when: the report says so by itself. 市本级 and 全国 are others. */
const OPENINGS = [
  '全(?:[省市区县镇乡村州盟旗]|街道|自治[区州县])',
  '[我本](?:[省市区县镇乡村州盟旗]|街道)(?!级)',
  '(?:19|20)\\d{2}年[度末底]?',
  '[本今全当]年度?',
  '[上下]半年',
  '(?:前三|第?[一二三四])季度',
  '[年期]末',
  '累计',
  '预计',
  '完成(?![率度比]|情况)',
  '实现(?![率度]|程度)',
].join('|');
const OPENING = new RegExp(`^(?:${OPENINGS})`);
const SHORTEST_NAME = 2;

/** What is no part of a name that is known without it: 实现 in the middle, 始终 at the end. */
const FILLER = /实现|完成|(?:始终|总体|力争|仅为|稳定|保持)$/;

/** Whose part of the whole, or of which whole, a figure is. */
const SCOPE = /^(?:[省市州区县旗镇]?本级|[省市州区县旗镇]级|全国)/;
/** 市级一般公共预算收入 is what 市本级 has: of the money of a level, not of its honours. */
const MONEY = /(?:收入|支出)$/;

/** The end of 服务业增加值占GDP的比重. */
const SHARE_END = /的?(?:比重|比例)$/;

/** 增速, 同比实际增长, 比上年下降, 年均复合增长率 behind a name. */
const GROWTH_AT_END =
  /(按?(?:可比价格?|不变价格?)(?:计算)?|实际|名义)?(同比|环比|年均|比年初|较年初|比上年末|较上年末|[比较](?:上年|去年)(?:同期)?)?(实际|名义)?(?:增长(?:率|速度)?|增速|增幅|涨幅|上涨|上升|提高|增加|下降|降低|减少|降幅|回落)$/;

const BASES: Readonly<Record<string, string>> = {
  环比: '环比',
  年均: '年均',
  比年初: '比年初',
  较年初: '比年初',
  比上年末: '比年初',
  较上年末: '比年初',
};

/**
 * Reads the wording of an indicator: `全市规上工业增加值同比增长` is 规模以上工业增加值 and its
 * growth 同比, `GDP（亿元）` is 地区生产总值. Names that nothing is known of stay as they are
 * worded, but for what is dropped from all. What is no wording at all, as a dash, answers itself.
 */
export const readName = (text: string): NamedIndicator => {
  const plain = plainName(text);
  return plain === '' ? { name: text } : readPlain(plain);
};

/** The same of a name that is plain already. */
export function readPlain(plain: string): NamedIndicator {
  let name = plain;
  for (;;) {
    const known = knownIndicator(name) ?? knownBehindWords(name);
    if (known !== undefined) return { name: known.key, known };
    const shorter = shortened(name);
    if (shorter === name) break;
    name = shorter;
  }
  const found = GROWTH_AT_END.exec(name);
  if (found === null || found.index < SHORTEST_NAME) {
    return { name: shareName(name) ?? name };
  }
  const [, before, basis = '', behind] = found;
  const of = readPlain(withoutMarksAround(name.slice(0, found.index)));
  const marker = behind ?? (before === undefined || before === '名义' ? before : '实际') ?? '';
  return { ...of, growth: marker + (BASES[basis] ?? '同比') };
}

/** The known indicator of a wording with a filler in it, or of a part of its whole. */
function knownBehindWords(plain: string): KnownIndicator | undefined {
  const bare = knownIndicator(plain.replace(FILLER, ''));
  if (bare !== undefined) return bare;
  const scope = SCOPE.exec(plain)?.[0];
  const whole = scope === undefined ? undefined : knownIndicator(plain.slice(scope.length));
  if (scope === undefined || whole === undefined) return undefined;
  const part = MONEY.test(whole.key) ? scope.replace(/^([省市州区县旗镇])级/, '$1本级') : scope;
  return { key: part + whole.key, names: whole.names.map((name) => part + name) };
}

/** The name of a share with both of its names read, where what it is a share of is known. */
function shareName(plain: string): string | undefined {
  const end = SHARE_END.exec(plain)?.index ?? 0;
  const at = plain.lastIndexOf('占', end);
  if (at < SHORTEST_NAME) return undefined;
  const part = plain.slice(0, at);
  const whole = knownIndicator(plain.slice(at + 1, end));
  if (whole === undefined) return undefined;
  const name = `${readPlain(withoutMarksAround(part)).name}占${whole.key}比重`;
  return knownIndicator(plainName(name))?.key ?? name;
}

/**
 * A plain name without one thing that does not belong to it; the same where there is none, and
 * never empty.
 */
function shortened(name: string): string {
  const bare = name.replace(BRACKETS, (whole, inside: string, at: number) => {
    const rest = name.slice(0, at) + name.slice(at + whole.length);
    return isAside(inside, rest) ? '' : whole;
  });
  const opening = OPENING.exec(bare)?.[0].length ?? 0;
  const shorter = withoutMarksAround(bare.slice(opening));
  return shorter.length >= SHORTEST_NAME ? shorter : withoutMarksAround(bare) || name;
}

/**
 * Whether brackets hold a unit, a scope, or another name of what stands outside:
 * `地区生产总值(GDP)`.
 */
function isAside(inside: string, rest: string): boolean {
  if (inside === '' || UNIT_ONLY.test(inside)) return true;
  if (OPENING.exec(inside)?.[0].length === inside.length) return true;
  const other = knownIndicator(inside);
  return other !== undefined && other === knownIndicator(rest);
}
