import type { DocumentType } from '../../model/extraction';
import { BARE_LEVELS, PUBLISHER_LABELS } from '../lexicon/title-words';
import { bodyOfLine, bodyOfTitle, fullName } from './bodies';
import type { NamedBody } from './bodies';
import { asWritten, composedAsWritten, squeeze } from './front';
import type { Front } from './front';
import { readPlaces } from './places';
import type { Region } from './region';

const PUBLISHER = new RegExp(`(?:${PUBLISHER_LABELS.join('|')})[:| ]*([\\u4e00-\\u9fff]{2,30})`);
const PUBLIC_BODY = /(?:政府|[局厅委镇乡]|委员会|办公室|街道|街道办事处|统计局)$/;
const STATISTICS = /([\u4e00-\u9fff]{2,12}?统计局)/;
const EXECUTIVE = /行政院/;
const GOVERNMENT = /政府/;
/** `我代表县人民政府`, `受县政府委托` */
const FOR_GOVERNMENT = /(?:代表|受)[^。,;]{0,12}政府/;
const OPENING_UNITS = 600;

/**
 * Bodies that name themselves in their titles and under them; what stands before the place is not
 * theirs.
 */
const OWN_BODIES: Readonly<Partial<Record<DocumentType, RegExp>>> = {
  'court-report': /[\u4e00-\u9fff]{2,16}?法院/,
  'procuratorate-report': /[\u4e00-\u9fff]{2,16}?检察院/,
  'congress-report':
    /[\u4e00-\u9fff]{2,12}?(?:人民代表大会常务委员会|人大常委会|人大主席团|人大工委)/,
  'consultative-report': /(?:政协|中国人民政治协商会议)[\u4e00-\u9fff]{2,8}?委员会/,
  'economic-bulletin': STATISTICS,
};
/** `我受县人大常委会委托`, `统计公报槐河县统计局`: what stands before the name. */
const BEFORE_NAME = /^.*(?:关于|根据|现将|代表(?!大会)|受|公报|报告)/;
/** A body of the party that watches over its members; its reports look like the committee's. */
const DISCIPLINE =
  /(?:中共|中国共产党)?[\u4e00-\u9fff]{2,12}?(?:第.{1,4}届)?(?:纪律检查委员会|纪委监委|纪委)/;
/** `县人民法院`: the level alone stands for the name of the place. */
const BARE_LEVEL = new RegExp(
  `^(?:${BARE_LEVELS.join('|')})(?=人民法院|人民检察院|人大|人民代表|政协|纪|监|[^县市区]{2,12}[局委厅办])`,
);
/** Types whose paper an office may give on the government's behalf, named under the title. */
const BY_OFFICE: ReadonlySet<DocumentType> = new Set([
  'plan-execution-report',
  'budget-report',
  'statistical-communique',
]);
/** Types that any body may give. */
const OPEN: ReadonlySet<DocumentType> = new Set(['special-report', 'work-summary', 'other']);
const HEAD_LINES = 8;
const SIGNATURE_LINES = 3;

/**
 * Who gives the report, as written where the text names it so: `望溪镇人民政府`,
 * `东明路街道办事处`, `中共…委员会`, `国务院`, a bureau by its title. Composed from the region and
 * the document's type; else the publisher the page names; `undefined` where neither is told.
 */
export function readIssuer(
  front: Front,
  title: string | undefined,
  type: DocumentType,
  region: Region | undefined,
): string | undefined {
  const words = squeeze(title ?? '');
  if (EXECUTIVE.test(words) || EXECUTIVE.test(front.opening.slice(0, 60)))
    return asWritten(front, '行政院');
  if (type in OWN_BODIES || isDiscipline(words)) return ownBody(front, words, type, region);
  const named =
    (type === 'party-congress-report' ? undefined : bodyOfTitle(words)) ??
    officeBelow(front, words, type);
  if (named) return whole(front, fullName(named), region);
  const isOpen = type === 'other' || (type === 'special-report' && !isOfGovernment(front, words));
  return (region && !isOpen ? composed(front, type, region) : undefined) ?? publisher(front);
}

/** Whether the title names a government, or the speaker one for which he speaks. */
const isOfGovernment = ({ opening }: Front, words: string): boolean =>
  GOVERNMENT.test(words) || FOR_GOVERNMENT.test(opening.slice(0, OPENING_UNITS));

/** The body that gives papers of this type where the region is. */
function composed(front: Front, type: DocumentType, region: Region): string | undefined {
  const body = bodyOf(region, type, front);
  return body === undefined ? undefined : composedAsWritten(front, body, region.path.at(-1) ?? '');
}

const isDiscipline = (words: string): boolean => DISCIPLINE.test(words) && !GOVERNMENT.test(words);

/**
 * The body of a paper that no government gives: a court's, a conference's, a statistics office's.
 */
function ownBody(
  front: Front,
  words: string,
  type: DocumentType,
  region: Region | undefined,
): string | undefined {
  const pattern = isDiscipline(words) ? DISCIPLINE : OWN_BODIES[type];
  const own = [words, ...front.head].map((line) => pattern?.exec(line)?.[0]).find(Boolean);
  return own === undefined ? publisher(front) : whole(front, own.replace(BEFORE_NAME, ''), region);
}

/** The office named under the title or where the paper is signed: 槐河县财政局 under a budget. */
function officeBelow(front: Front, words: string, type: DocumentType): NamedBody | undefined {
  const lines = front.head.slice(0, HEAD_LINES).flatMap((line) => bodyOfLine(line) ?? []);
  if (BY_OFFICE.has(type)) return lines.find(({ name }) => /[局厅会]$/.test(name));
  const namesOwn = !words.startsWith('关于') && readPlaces(words).length > 0;
  if (!OPEN.has(type) || namesOwn) return undefined;
  return [
    ...lines,
    ...front.tail.slice(-SIGNATURE_LINES).flatMap((line) => bodyOfLine(line) ?? []),
  ][0];
}

/**
 * The name as written, with the place that the level alone stands for: 县人民法院 in 槐河县 is
 * 槐河县人民法院.
 */
function whole(front: Front, name: string, region: Region | undefined): string {
  const [level = ''] = BARE_LEVEL.exec(name) ?? [];
  const place = region?.path.findLast((named) => named.endsWith(level)) ?? '';
  const isBare = level !== '' && place !== '';
  return isBare
    ? composedAsWritten(front, place + name.slice(level.length), place)
    : asWritten(front, name);
}

function bodyOf({ path, level }: Region, type: DocumentType, front: Front): string | undefined {
  if (level === 'national') return NATIONAL_BODIES[type];
  const place = path.at(-1) ?? '';
  if (type === 'statistical-communique') return statisticsOffice(front) ?? `${place}统计局`;
  if (type === 'party-congress-report')
    return place.endsWith('街道') ? `中共${place}工作委员会` : `中共${place}委员会`;
  return place.endsWith('街道') ? `${place}办事处` : `${place}人民政府`;
}

const statisticsOffice = ({ head }: Front): string | undefined =>
  head
    .map((line) => STATISTICS.exec(line.replace(BEFORE_NAME, ''))?.[1])
    .find((name) => name !== undefined && readPlaces(name).length > 0);

const NATIONAL_BODIES: Readonly<Partial<Record<DocumentType, string>>> = {
  'government-work-report': '国务院',
  'party-congress-report': '中国共产党中央委员会',
  'statistical-communique': '国家统计局',
  'plan-execution-report': '国家发展和改革委员会',
  'budget-report': '财政部',
};

function publisher(front: Front): string | undefined {
  const named = [
    front.document.context.meta?.contentsource,
    ...[...front.head, ...front.tail].map((line) => PUBLISHER.exec(line)?.[1]),
  ];
  const body = named.map((words) => squeeze(words ?? '')).find((words) => PUBLIC_BODY.test(words));
  return body === undefined ? undefined : asWritten(front, body);
}
