import type { AuditFinding } from '../model/audit';
import { readNumeral } from '../text/numerals';
import { countedFinding } from './counted';
import type { Subject } from './subject';

const COUNT = '\\d{1,2}|[两二三四五六七八九]|十[一二三四五六]|十';
/** `“两清”(清淤泥、清河障)`, `四个新区：甲区、乙区、丙区、丁区`. */
const LIST_BEHIND = new RegExp(
  `(?<![第零〇两二三四五六七八九\\d点.%十百千万亿余多—~-])(?<count>${COUNT})(?<thing>[一-龥]{1,8}(?:[”"][一-龥]{0,6})?)(?<open>[(:]|,即|,分别[是为]|,包括)(?<list>[^()。;:\\n]{3,160})(?=[)。;\\n])`,
  'g',
);
const LONGEST = 40;
/** What ends a list of things that are named behind a number of them. */
const NO_NAME = /[,:]|等$/;

/** Names behind their number: said only where there are as many. */
export function* namesBehind(subject: Subject): Generator<AuditFinding> {
  for (const match of subject.text.matchAll(LIST_BEHIND)) {
    const { count = '', list = '', thing = '', open = '' } = match.groups ?? {};
    const stated = readNumeral(count, 0)?.value ?? 0;
    if (stated < 2 || /^[年月日天元万亿倍%]/.test(thing)) continue;
    const names = list.split('、');
    if (names.some((name) => !isName(name))) continue;
    /* 甲、乙和丙 are three. */
    const isMore = names.length + 1 === stated && /.[和与及]./.test(names.at(-1) ?? '');
    const isWrong = names.length !== stated && !isMore;
    const start = match.index;
    const before = subject.text.slice(Math.max(0, start - BEFORE), start);
    const listStart = start + match[0].lastIndexOf(list);
    const isWhole = !/[(包]/.test(open) && subject.text.charAt(listStart + list.length) !== ';';
    if (isWrong && !isSurelyWrong(names, { stated, thing, before, isWhole })) continue;
    if (open === '(' && subject.text.charAt(listStart + list.length) !== ')') continue;
    yield countedFinding(subject, {
      list: { start: listStart, end: listStart + list.length },
      count: { start, end: start + count.length + 1 },
      stated,
      found: isMore ? stated : names.length,
    });
  }
  yield* clausesBefore(subject);
}

const isName = (name: string): boolean =>
  name.length > 1 && name.length <= LONGEST && !NO_NAME.test(name);

const MOST_APART = 8;
/** So many characters before a number may tell of another. */
const BEFORE = 16;
const LONGEST_OF_FEW = 20;
/** So many names in a row are surely a list. */
const MANY = 5;
/** `三区一中心`, `2个倍增一标杆`: things of two kinds are counted. */
const TWO_KINDS = /[一二两三四五六七八九十\d]/;
/** `“五项行动”和“三个一批”：` the names are of another number. */
const OTHER_NUMBER = /[两三四五六七八九十\d][大项个条类种]?[^,。;:\n]{0,8}[”"]?[和与、]?[“"]$/;
/** Names that are points, or tell of a kind of place: `8个县(市、区)`. */
const NO_THING = /^(?:[一二三]是|[一二三]要|继续|包括|[市县区旗镇]$)|[“”"*指]/;

/** `十大工程：`, `新增景区2个：`: all are named, by 、 alone. */
const isSurelyWrong = (
  names: readonly string[],
  { stated, thing, before, isWhole }: Said,
): boolean =>
  isWhole &&
  names.length > 1 &&
  Math.abs(names.length - stated) <= MOST_APART &&
  /^[大项个条家所座类种件处](?!百分点)/.test(thing) &&
  !TWO_KINDS.test(thing) &&
  !OTHER_NUMBER.test(before) &&
  names.every(
    (name) =>
      !NO_THING.test(name) &&
      (names.length >= MANY || (name.length <= LONGEST_OF_FEW && !/[和与及]/.test(name))),
  );

/** What stands before a list, around the number. */
interface Said {
  /** All are named, as behind a colon, and nothing of the list follows a semicolon. */
  readonly isWhole: boolean;
  readonly stated: number;
  readonly thing: string;
  readonly before: string;
}

/** `A增长8%;B增长9%。这两项指标…`: clauses that are counted behind them. */
const THESE = new RegExp(
  `(?<=[。;,\\n])(?<said>这|此|仅此|以上|上述|上面|是[一-龥]{0,6}的)(?<count>${COUNT})大?[项个件条点大](?![\\d月年])`,
  'g',
);
const FARTHEST = 260;

function* clausesBefore(subject: Subject): Generator<AuditFinding> {
  const { text } = subject;
  for (const match of text.matchAll(THESE)) {
    const { said = '', count = '' } = match.groups ?? {};
    const stated = readNumeral(count, 0)?.value ?? 0;
    const before = text.slice(Math.max(0, match.index - FARTHEST), match.index - 1);
    const sentence = before.split(/[。\n]/).at(-1) ?? '';
    const clauses = clausesOf(sentence, stated);
    if (stated < 2 || clauses === undefined) continue;
    const end = match.index - 1;
    const number = match.index + said.length;
    yield countedFinding(subject, {
      list: { start: end - clauses, end },
      count: { start: number, end: number + count.length + 1 },
      stated,
      found: stated,
    });
  }
}

/** How long the clauses are that are as many as said: the sentence, split one way or another. */
function clausesOf(sentence: string, stated: number): number | undefined {
  if (sentence.length < 2 * stated) return undefined;
  const isAll = [';', '、', ','].some((sign) => sentence.split(sign).length === stated);
  return isAll ? sentence.length : undefined;
}
