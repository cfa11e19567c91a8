import type { AuditFinding } from '../model/audit';
import { readNumeral } from '../text/numerals';
import { APPOSED, isApposition } from './apposition';
import { countedFinding } from './counted';
import type { Subject } from './subject';

/** A number of things, right behind their names: `等4家`, `四大`, `两个指标`. */
const NO_NUMBER = '\\d点.%十百千万亿余多';
const COUNT = '\\d{1,2}|[两二三四五六七八九]|十[一二三四五六]?';
const UNIT =
  '[个大项家条种类座所件次处户名位镇村县区市州省乡部片只支道起步轮重者地河湖国园批路桥校院馆级港城湾]|街道|方面|领域|产业|行业|园区|基地|环节|部门|企业|公司|工程';
const COUNTED = new RegExp(
  `(?<![第零〇两二三四五六七八九${NO_NUMBER}])(?<listed>[等这共的“”\\s]{0,4})(?<count>${COUNT})(?<unit>${UNIT})(?![${NO_NUMBER}]|以[上下内外])`,
  'g',
);
const BEFORE_LIST = /[,。;:!?\n]/;
const LONGEST_LIST = 160;
const SEPARATORS = /以及|、|[和及与暨](?!$)/g;
const MOST_NAMES = 16;
const LONGEST_NAME = 16;

/**
 * Names that are counted: `华榆路、柳泉路、槐荫路3条`. Names with 等 may be some of them, so fewer than
 * counted prove nothing; nor do others that are not all alike, as a place may have two of them.
 */
export function* nameFindings(subject: Subject): Generator<AuditFinding> {
  const { text } = subject;
  for (const found of text.matchAll(COUNTED)) {
    const { listed = '', count = '', unit = '' } = found.groups ?? {};
    const end = found.index;
    const before = text.slice(Math.max(0, end - LONGEST_LIST), end);
    if (!/[、和及与]/.test(before.slice(-LONGEST_NAME - 2))) continue;
    const list = listBefore(before);
    const stated = readNumeral(count, 0)?.value;
    if (list === undefined || stated === undefined || stated < 2) continue;
    const names = namesOf(list, stated);
    if (names === undefined) continue;
    const fits = names.counts.includes(stated);
    const isSome = listed.includes('等');
    const number = end + listed.length;
    const thing =
      unit + text.slice(end + listed.length + count.length + unit.length).slice(0, THING);
    if (
      !fits &&
      !isWrong(names, stated, isSome) &&
      !(
        /^等?\d/.test(listed + count) &&
        isApposition({
          names: names.names,
          isPlain: names.isPlain,
          stated,
          isSome,
          behind: text.slice(number + count.length, number + count.length + APPOSED),
        })
      ) &&
      !isOfThings(names, {
        stated,
        isSome,
        thing,
        isDigits: /\d/.test(count) && !/[“”]/.test(listed),
      })
    )
      continue;
    yield countedFinding(subject, {
      list: { start: end - list.length, end },
      count: { start: number, end: number + count.length + unit.length },
      stated,
      found: fits ? stated : names.names.length,
      unit,
    });
  }
  yield* quoted(subject);
}

/** `烟、尘、噪声“三治”`: said only where there are as many. */
const QUOTED = new RegExp(
  `(?<=[^、,。;:!?\\n])(?<listed>[等的]?[“"])(?<count>${COUNT})(?![一二三四五六])[一-龥]{1,6}[”"]`,
  'g',
);
const LONGEST_FIRST = 24;

function* quoted(subject: Subject): Generator<AuditFinding> {
  for (const { index, groups } of subject.text.matchAll(QUOTED)) {
    const { listed = '', count = '' } = groups ?? {};
    const stated = readNumeral(count, 0)?.value ?? 0;
    const list = listBefore(subject.text.slice(Math.max(0, index - LONGEST_LIST), index));
    const [first = '', ...others] = list?.split('、') ?? [];
    if (list === undefined || others.length + 1 !== stated || first.length > LONGEST_FIRST)
      continue;
    if (others.some((name) => name.length > LONGEST_NAME || /[\d“”]/.test(name))) continue;
    const start = index + listed.length;
    yield countedFinding(subject, {
      list: { start: index - list.length, end: index },
      count: { start, end: start + count.length },
      stated,
      found: stated,
    });
  }
}

function listBefore(before: string): string | undefined {
  let start = before.length;
  while (start > 0 && !BEFORE_LIST.test(before.charAt(start - 1))) start -= 1;
  if (start === 0 && before.length === LONGEST_LIST) return undefined;
  /* “一路一策”支持甲路、乙路: what stands behind the quotation. */
  const list = before.slice(start).replace(/^.*”(?=[一-龥]{2})(?![和及与])/, '');
  const bracket = Math.max(list.lastIndexOf('('), list.lastIndexOf(')'));
  const isWhole = list.split('(').length === list.split(')').length;
  return isWhole ? list : list.slice(bracket + 1);
}

interface Names {
  readonly names: readonly string[];
  /** As many as there may be: 和 joins two names or stands in one. */
  readonly counts: readonly number[];
  /** All are set apart by 、 alone. */
  readonly isPlain: boolean;
}

/** Numbers that are no counts: `2025年`, `107国道`, `第3届`. */
const NAMED_BY_NUMBER = /(?<!\d)\d{1,4}(?:[年届号A-Z]|国道|省道|县道)|[第A-Z]\d{1,4}/g;

function namesOf(list: string, stated: number): Names | undefined {
  const parts = list.split('、');
  /* A figure in the list is a count of its own, and 两个“ begins another name. */
  if (list.split('“').length !== list.split('”').length) return undefined;
  if (parts.length > MOST_NAMES || /\d|[“《、]$/.test(list.replace(NAMED_BY_NUMBER, '')))
    return undefined;
  const joined = parts.reduce((count, part) => count + (part.match(SEPARATORS)?.length ?? 0), 0);
  const few = parts.length;
  const many = few + joined;
  if (many < 2 || parts.slice(1).some((part) => part.length > LONGEST_NAME * 2)) return undefined;
  if (stated === 2 && few === 1 && list.length > LONGEST_NAME * 2) return undefined;
  const counts = Array.from({ length: many - few + 1 }, (_, at) => few + at).filter((n) => n > 1);
  return { names: parts, counts, isPlain: joined === 0 };
}

/** So many characters behind the unit say what is counted. */
const THING = 6;
const KINDS = /[路街桥村镇乡县区市河渠站库园校院馆厂]$/;
const BARE = /^(?:个?(?:[村镇县区市州]|社区|乡镇|街道)|座桥|条(?:路|街))(?!级)/;
const MOST_COUNTED = 12;
const FARTHEST = 6;

/**
 * Whether all that is counted is named, and there are not as many: each name ends as the thing is
 * called (`甲路、乙路3条道路`), or three or more short ones stand before a kind of place.
 */
function isOfThings(
  { names, counts }: Names,
  {
    stated,
    isSome,
    thing,
    isDigits,
  }: {
    readonly stated: number;
    readonly isSome: boolean;
    readonly thing: string;
    /** 青石三村: a number in characters may be of the last name. */
    readonly isDigits: boolean;
  },
): boolean {
  /* 等4条 of seven names. */
  if (isSome && stated < names.length && isRoads(names, thing)) return true;
  if (
    isSome ||
    (!isDigits && stated > names.length) ||
    stated > MOST_COUNTED ||
    counts.length > 2 ||
    names.length < 2
  )
    return false;
  if (Math.abs(names.length - stated) > FARTHEST) return false;
  const isShort = (most: number): boolean =>
    names.slice(1).every((name) => name.length >= 2 && name.length <= most);
  const ending = names.at(-1)?.at(-1) ?? '';
  /* 甲、乙、丙县5个乡镇: of the counties. */
  const isOfParts = KINDS.test(ending) && !thing.includes(ending);
  if (BARE.test(thing) && isDigits && !isOfParts && names.length > 2 && isShort(4)) return true;
  if (isRoads(names, thing)) return true;
  return (
    KINDS.test(ending) &&
    thing.includes(ending) &&
    isShort(10) &&
    names.every((name) => name.split(SEPARATORS).every((each) => each.endsWith(ending)))
  );
}

const ROAD = /[路街道]$/;

/** All are roads, of one kind or another, and so is what is counted. */
const isRoads = (names: readonly string[], thing: string): boolean =>
  /[路街道]/.test(thing) &&
  names.every((name) =>
    name.split(SEPARATORS).every((each) => ROAD.test(each) && !each.includes('等')),
  );

/** Of what differs by more, only some are named. */
const MOST_APART = 2;

/**
 * Whether as many are surely not named: three names or more, short and with one ending, the first
 * perhaps with a verb before it.
 */
function isWrong({ names, isPlain }: Names, stated: number, isSome: boolean): boolean {
  const [first = '', ...others] = names;
  const ending = first.at(-1);
  if (!isPlain || others.length < 2 || Math.abs(names.length - stated) > MOST_APART) return false;
  if (isSome && names.length <= stated) return false;
  return (
    names.every((name) => name.at(-1) === ending) &&
    others.every((name) => name.length >= 2 && name.length <= 6)
  );
}
