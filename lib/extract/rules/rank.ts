import { readNumeral } from '../../text/numerals';
import { RANK_LEADS, RANK_SCOPES, RANK_WORDS } from '../lexicon/rank-words';
import { gated } from '../../text/gate';
import { endingWith } from '../../text/unit-set';
import { textRule } from './text-rule';
import type { MatchReading } from './text-rule';

const ORDINAL = '第[一二三四五六七八九十\\d]{1,3}';
const KINDS_OF_PLACE = '名|位(?!数)|(?:方阵|梯队|方队)(?:前列)?|[大多高长](?![会门])';
const FIRST_FEW = '前[一二三四五六七八九十\\d]{1,3}(?:名|位|强)?';
const PATTERN = new RegExp(
  `(?:倒数)?${ORDINAL}(?:${KINDS_OF_PLACE})?|${FIRST_FEW}|(?:${RANK_WORDS})(?!度)`,
  'g',
);
const LEAD = new RegExp(`(?:${RANK_LEADS})[^,。;:、]{0,12}$`);
/* Between 全区 and its place 市容考核排名 names what is ranked. */
const SCOPE = new RegExp(
  `(?:${RANK_SCOPES})(?:县\\(市、区\\))?(?:中?排名?|[^,。;:、在为居列位至到排]{0,6})$`,
);
/** 居|龙岩市|第4位: among those of a place. */
export const PLACE_SCOPE = gated(
  /[居列排位于入]((?:(?![居列排位于入名在为])[\u4e00-\u9fff]){1,4}[省市县区州盟旗])$/,
  endingWith('省市县区州盟旗'),
);
/** 第二大, 第三多: of a scope, whatever follows is what is so large. */
const GREATEST = /^第.{1,3}[大多高长]$/;
/** 分别居全省第3、|第5|位: the places before it in the list. */
const PLACES_BEFORE = /(?:第[一二三四五六七八九十\d]{1,3}[名位]?[、和及]){1,4}$/;
/** 把就业摆在第一位 ranks nothing. */
const PUT_FIRST = /(?:作为|[放摆列]在|[放摆]到|当作|看作)[^,;。]{0,4}$/;
/** Among all there are. */
const WIDEST_SCOPE = /(?:全球|世界|亚洲|全国)$/;
/** `全球第一|白茶基地`: what holds the place, where no measure word numbers it. */
const HOLDER =
  /^[\u4e00-\u9fff]{0,5}?(?:大[国省市县镇]|强[国省市县镇]|基地|品牌|大港|港|桥|[产销]地)(?=[,，。;；、:”\s和的]|$)/;
const NUMBERED = /^[个家条座批次届部期代]/;
const LONGEST_HOLDER = 9;
const LOOK_BEHIND = 18;
const NUMERAL = /[一二三四五六七八九十\d]/;
/** A place with its number. */
const PLACED = /^[第前倒]/;
const NAMED = /(?:[名位阵队]|前列)$/;
/** A place without its number. */
const IN_WORDS = /方阵|梯队|方队|前列|前茅/;

/**
 * A place among others, its scope included: `全区第二`, `第一方阵`, `位居全省前三`, `全国第二大`.
 * Not `第三批`, `第一部分` or `第一时间`, and not a wish to be 一流.
 */
export const rank = textRule('rank', PATTERN, (match, { text }): MatchReading[] => {
  const [words] = match;
  const end = match.index + words.length;
  const before = lineBefore(text, match.index);
  const scope = SCOPE.exec(before)?.[0] ?? PLACE_SCOPE.exec(before)?.[1] ?? '';
  if (PUT_FIRST.test(before) || !isRank(text, { words, end, before, scope })) return [];
  const numeral = PLACED.test(words)
    ? readNumeral(text, match.index + words.search(NUMERAL))
    : undefined;
  return [
    {
      form: 'rank',
      value: IN_WORDS.test(words) ? undefined : (numeral?.value ?? 1),
      unit: '名',
      bound: 'exact',
      start: match.index - scope.length,
      end,
      number: numeral ? { start: numeral.start, end: numeral.end } : { start: match.index, end },
    },
  ];
});

/** The words of a place, what stands before them and, of that, among whom the place is. */
interface RankSite {
  readonly words: string;
  readonly end: number;
  readonly before: string;
  readonly scope: string;
}

const lineBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - LOOK_BEHIND), at)
    .split('\n')
    .at(-1) ?? '';

/**
 * 第三名 is a place wherever it stands, 第三位 and 第三 behind a scope or a verb of standing,
 * 第二大 behind a scope.
 */
function isRank(text: string, { words, end, before, scope }: RankSite): boolean {
  if (GREATEST.test(words)) return SCOPE.test(before);
  const isPlaced = scope !== '' || LEAD.test(before.replace(PLACES_BEFORE, ''));
  if (words.startsWith('第') && NAMED.test(words)) return isPlaced || !words.endsWith('位');
  return isPlace(text, { words, end, isPlaced }) || isHeld(text, { words, end, before, scope });
}

/** `全球第一白茶基地`. */
function isHeld(text: string, { words, end, scope }: RankSite): boolean {
  if (words !== '第一' || !WIDEST_SCOPE.test(scope)) return false;
  const behind = text.slice(end, end + LONGEST_HOLDER);
  return HOLDER.test(behind) && !NUMBERED.test(behind);
}

const BOUNDARY =
  /^(?:[,，。;；、:()”’!?\s和与及并且的等升到至]|上升|提升|跃升|前移|下降|下滑|进位|$)/;

/**
 * 第一 needs its scope or a word such as 位居, and must end there: 第一书记 and 第一时间 are no
 * places.
 */
function isPlace(
  text: string,
  { words, end, isPlaced }: { words: string; end: number; isPlaced: boolean },
): boolean {
  if (words === '榜首') return true;
  if (words.startsWith('前') && text.charAt(end) === '的') return false;
  if (!isPlaced) return false;
  return /[名位强]$/.test(words) || BOUNDARY.test(text.slice(end, end + 2));
}
