import { readNumeral } from '../../text/numerals';
import { RANK_LEADS, RANK_SCOPES, RANK_WORDS } from '../lexicon/rank-words';
import { gated } from '../../text/gate';
import { endingWith } from '../../text/unit-set';
import { textRule, type MatchReading } from './text-rule';

const PATTERN = new RegExp(
  `(?:倒数)?第[一二三四五六七八九十\\d]{1,3}(?:名|位(?!数)|(?:方阵|梯队|方队)(?:前列)?|[大多高长](?![会门]))?|前[一二三四五六七八九十\\d]{1,3}(?:名|位|强)?|${RANK_WORDS}`,
  'g',
);
const LEAD = new RegExp(`(?:${RANK_LEADS})[^,。;:、]{0,12}$`);
const SCOPE = new RegExp(`(?:${RANK_SCOPES})(?:县\\(市、区\\))?[^,。;:、在为居列位至到]{0,6}$`);
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
const LOOK_BEHIND = 18;

/**
 * A place among others, its scope included: `全区第二`, `第一方阵`, `位居全省前三`, `全国第二大`. Not `第三批`, `第一部分` or `第一时间`, and not
 * a wish to be 一流.
 */
export const rank = textRule('rank', PATTERN, (match, { text }): MatchReading[] => {
  const [words] = match;
  const end = match.index + words.length;
  const before =
    text
      .slice(Math.max(0, match.index - LOOK_BEHIND), match.index)
      .split('\n')
      .at(-1) ?? '';
  if (PUT_FIRST.test(before)) return [];
  if (GREATEST.test(words) && !SCOPE.test(before)) return [];
  const scope = SCOPE.exec(before)?.[0] ?? PLACE_SCOPE.exec(before)?.[1] ?? '';
  const isNamed = /(?:[名位阵队]|前列)$/.test(words) && words.startsWith('第');
  if (
    !isNamed &&
    !GREATEST.test(words) &&
    !isPlace(text, { words, end, isPlaced: scope !== '' || LEAD.test(before.replace(PLACES_BEFORE, '')) })
  )
    return [];
  if (isNamed && /位$/.test(words) && scope === '' && !LEAD.test(before.replace(PLACES_BEFORE, ''))) return [];
  const start = match.index - scope.length;
  const digitsAt = match.index + words.search(/[一二三四五六七八九十\d]/);
  const numeral =
    words.startsWith('第') || words.startsWith('前') || words.startsWith('倒')
      ? readNumeral(text, digitsAt)
      : undefined;
  const hasPlace = !/方阵|梯队|方队|前列|前茅/.test(words);
  const value = hasPlace ? (numeral?.value ?? 1) : undefined;
  return [
    {
      form: 'rank',
      value,
      unit: '名',
      bound: 'exact',
      start,
      end,
      number: numeral ? { start: numeral.start, end: numeral.end } : { start: match.index, end },
    },
  ];
});

const BOUNDARY = /^(?:[,，。;；、:()”’!?\s和与及并且的等升到至]|上升|提升|跃升|前移|下降|下滑|进位|$)/;

/** 第一 needs its scope or a word such as 位居, and must end there: 第一书记 and 第一时间 are no places. */
function isPlace(text: string, { words, end, isPlaced }: { words: string; end: number; isPlaced: boolean }): boolean {
  if (words === '榜首') return true;
  if (words.startsWith('前') && text.charAt(end) === '的') return false;
  if (!isPlaced) return false;
  return /[名位强]$/.test(words) || BOUNDARY.test(text.slice(end, end + 2));
}
