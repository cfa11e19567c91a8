import { COST_WORDS } from '../../lexicon/promise-words';
import { BEGINNING } from '../../lexicon/object-verbs';
import { SIZING } from '../../lexicon/pledge-verbs';
import { PURSUITS } from '../../lexicon/pledge-nouns';
import type { ClauseReading } from '../clause/clause-reading';
import { objectHead } from './object/object-head';
import type { Figure } from '../figure';
import { indexEdges } from '../../../text/word-edges';
import { firstCase } from '../first-case';
import { isAbstractCount } from '../target-figures';

/** `全市120个`, `现有8座`: what is there. */
const WHOLE = /全[省市区县镇乡州]$/;
/** `每月一次` says how often. */
const EACH = /每(?:[年月周日天]|季度|半年)[^,。]{0,6}$/;
const ONCE = /^[一1]次/;
const STANDING = /(?:现有|已有|原有|已建|建成的)$/;
/** `总投资9亿元`, `年产30万吨`: what one thing costs or can do. */
const COST = new RegExp(`${COST_WORDS}[额约达为近超]*$`);
const CAPACITY = /(?:年产|日产|年处理|日处理|日供|年加工)[一-龥]{0,6}$/;
const MONEY = /^(?:万|亿)?[美港欧]?元$/;
const POWER = /^(?:千瓦|兆瓦|千伏|兆伏安|瓦|千瓦时|兆瓦时)$/;
/** `800万吨炼油扩建`: what a plant puts out. */
const OUTPUT = /^(?:吨|立方米|标准箱)$/;
const PLANT = /^的?[^,。、]{0,12}(?:项目|工程|扩建|生产线|装置|基地|厂)/;
const PLANT_UNITS = 18;
const EXTENT = /^(?:平方米|亩|公里|千米|平方公里|公顷|米)$/;
const NOUN_BEHIND = /^的?[“一-龥](?!右)/;
/** `东、西两片`: only counts the places named beside it. */
const BESIDE_NAMES = /、[^,。、等]{1,8}$/;
const NOTE_OPENS = /\((?:总?面积|占地|全?长)?[约近]?$/;
const THRESHOLD = /以[上下]$/;
const NAMED_ALL = /[一-龥”]{2}、(?:(?!等)[一-龥“”]){2,10}$/;
/** What is pursued and never done: 产业, 赛道. */
const PURSUED = indexEdges(PURSUITS);
const SMALL = /^[两二三四五六七八九]/;
const LEAD_UNITS = 12;

/** A quantity in its clause. */
interface SizeSite {
  readonly clause: ClauseReading;
  readonly figure: Figure;
  /** The clause's words right before it, and the two units right behind. */
  readonly before: string;
  readonly behind: string;
}

/** One way in which a quantity only sizes something. */
interface SizeCase {
  readonly name: string;
  readonly when: (site: SizeSite) => boolean;
}

/** Where one holds, a quantity promises nothing. */
export const SIZE_CASES: readonly SizeCase[] = [
  /* 落实“五个一”; 开展五项行动 */
  { name: 'of a slogan', when: ({ clause, figure }) => isAbstractCount(clause.text, figure) },
  /* 走在全省前列 */
  { name: 'without a place', when: ({ figure }) => isPlaceless(figure) },
  /* 现有8座 */
  { name: 'of what stands', when: ({ before }) => STANDING.test(before) },
  /* 总投资9亿元的粮仓 */
  { name: 'of the cost', when: ({ before, behind }) => behind !== '' && COST.test(before) },
  /* 全市120个 */
  { name: 'of the whole', when: ({ before, figure }) => WHOLE.test(before) && figure.unit !== '%' },
  /* 每月一次 */
  {
    name: 'how often',
    when: ({ before, clause, figure }) => EACH.test(before) && isOnce(clause, figure),
  },
  /* 巩固30个示范点 */
  { name: 'of what is kept up', when: ({ clause, figure }) => isSupported(clause, figure) },
  /* 甲厂25万辆重卡等项目 */
  { name: 'of a listed project', when: ({ clause, figure }) => isOfListedProject(clause, figure) },
  /* 启动2万平方米的茶馆建设 */
  { name: 'of one thing', when: (site) => NOUN_BEHIND.test(site.behind) && isOfOneThing(site) },
  /* 建成议事点(约500平方米) */
  { name: 'in a note', when: ({ figure, before, behind }) => isNote(figure, before, behind) },
  /* 扩建宽20米以上的道路 */
  {
    name: 'a threshold',
    when: ({ clause, figure, behind }) => isThreshold(clause, figure, behind),
  },
  /* 培育稻米、茶叶2个产业 */
  { name: 'of named abstracts', when: countsAbstracts },
  /* 打造东街、西渡两个集聚区 */
  { name: 'of the named', when: countsTheNamed },
];

/**
 * Step 2: whether a quantity only sizes what is there or one thing, and so promises nothing:
 * `巩固30个示范点`, `总投资9亿元`, `启动2万平方米的茶馆建设`, `走在全省前列`; not `建设8公里`,
 * `投资2000万元`.
 */
export const sizesOnly = (clause: ClauseReading, figure: Figure): boolean =>
  sizeCase(clause, figure) !== undefined;

/** The case that holds. */
export function sizeCase(clause: ClauseReading, figure: Figure): SizeCase | undefined {
  const { text, start, end } = clause;
  const before = text.slice(Math.max(start, figure.start - LEAD_UNITS), figure.start);
  const behind = text.slice(figure.end, Math.min(end, figure.end + 2));
  const site = { clause, figure, before, behind };
  return firstCase(SIZE_CASES, site);
}

const isOnce = ({ text }: ClauseReading, { start, end }: Figure): boolean =>
  ONCE.test(text.slice(start, end));

/** The size of a thing, in brackets behind it. */
const isNote = ({ unit = '' }: Figure, before: string, behind: string): boolean =>
  EXTENT.test(unit) && NOTE_OPENS.test(before) && behind.startsWith(')');

/** `20米以上|道路`: which of them. */
const isThreshold = (
  { text }: ClauseReading,
  { start, end, unit = '' }: Figure,
  behind: string,
): boolean => unit === '米' && THRESHOLD.test(text.slice(start, end)) && NOUN_BEHIND.test(behind);

/**
 * `培育稻米、茶叶2个产业`: what stands before the figure names them all, and does nothing itself.
 */
function countsAbstracts({ clause, figure, before }: SizeSite): boolean {
  const { text, end, main, verbs } = clause;
  const [named] = NAMED_ALL.exec(before) ?? [];
  if (named === undefined || main?.kind === 'found' || !COUNTED.test(figure.unit ?? ''))
    return false;
  const from = figure.start - named.length;
  if (verbs.some((verb) => verb.end > from && verb.start < figure.start)) return false;
  return PURSUED.lengthBefore(text, figure.end, objectHead(text, figure.end, end).end) > 0;
}

function countsTheNamed({ clause: { text, main }, figure, before }: SizeSite): boolean {
  return (
    main?.kind === 'make' &&
    SMALL.test(text.slice(figure.start, figure.end)) &&
    BESIDE_NAMES.test(before)
  );
}

/** 前列 and 第一方阵 have no place. */
export const isPlaceless = ({ kind, value }: Figure): boolean =>
  kind === 'rank' && value === undefined;

/** 2a: a count of what is only kept up or served. */
function isSupported({ main, lead }: ClauseReading, { start, kind, unit = '' }: Figure): boolean {
  const verb = main ?? lead;
  if (!verb || verb.start > start || !SIZING.has(verb.word)) return false;
  return (kind === undefined || kind === 'level') && !MONEY.test(unit) && unit !== '%';
}

/** `甲厂25万辆重卡、乙厂等重点项目建设`: what each of the projects is to put out. */
const PROJECTS = /等[^,。等]{0,12}(?:项目|工程)(?:建设)?[。;]*$/;
const COUNTED = /^[个项户家处座条所件]?$/;
const isOfListedProject = ({ words, start }: ClauseReading, figure: Figure): boolean => {
  const listed = PROJECTS.exec(words);
  return (
    listed !== null &&
    figure.end <= start + listed.index &&
    !COUNTED.test(figure.unit ?? '') &&
    figure.kind === 'level'
  );
};

/** 2b and 2c: the cost, the capacity, the extent of one thing. */
function isOfOneThing({
  clause: { text, end, lead, main },
  figure,
  before,
  behind,
}: SizeSite): boolean {
  const unit = figure.unit ?? '';
  if (MONEY.test(unit) && behind.startsWith('的')) return true;
  if (CAPACITY.test(before) || POWER.test(unit)) return true;
  if (
    OUTPUT.test(unit) &&
    PLANT.test(text.slice(figure.end, Math.min(end, figure.end + PLANT_UNITS)))
  )
    return true;
  return EXTENT.test(unit) && BEGINNING.has((main ?? lead)?.word ?? '');
}
