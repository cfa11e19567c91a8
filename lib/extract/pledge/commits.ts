import type { Span } from '../../model/span';
import type { Sentence } from '../document';
import { unitSet } from '../../text/unit-set';
import { SIGNS } from './signs';
import { tells } from './tells';

/** Wordings by which a plan's sentence does not commit its issuer. */
const PREAMBLE =
  /^(?:上述|以上|这些|提出这[些样]|确定这[些样])[^,。]{0,10}目标[,是的]|^只要我们|:$|(?:以下|下列)[^,。]{0,8}(?:方面|工作|任务|原则|要求|问题|环节|关系|[件项事])|^(?:围绕|实现|完成|按照)(?:上述|以上|这一|这些|此)[^。]{0,40}[:。]?$|(?:抓好|做好|办好|突出|把握好?)[^,。]{0,10}(?:[一二三四五六七八九十两几]|\d{1,2})[个大项件]?[^,。]{0,4}(?:方面|重点|工作|任务|点)(?:的?工作)?[。:]$|以下[几一二三四五六七八九十][点条个]/;
const OPENING_YEAR =
  /^(?:各位代表,)?(?:当前,?|(?:19|20)\d{2}年,?|一九[^年,]{2}年,?|今年,?|明年,?|新的一年,?|今后[一-龥]{1,4},?|未来[一-龥]{1,4},?|“[^”]{2,5}”(?:时期|期间),?)[^。]{0,24}是[^。]*(?:年|期|时期|阶段|一步|节点|第一年)(?:[,。]|$)/;
const PRECEPT =
  /^(?:依据|根据|按照|依照)[^,。]{0,4}《[^》]{2,60}》[^,。]{0,8},[^。]*(?:禁止|应当|不得|不予|予以处罚|方可)[^。]*。$/;
const LAW = /^(?:根据|按照|依据|依照)?(?:国家|[省市区县])?《[^》]{2,60}》[^,。]{0,12}(?:规定|明确|要求|提出|指出)/;
const SUPERIOR =
  /^[^,。]{0,10}(?:党中央|国务院|中央|总书记|党的?[一二三四五六七八九十]{2,3}大|省委|省政府|自治区党委|市委|市政府|区委|区政府|县委|县政府|上级|全会|会议|党代会|国家)[^,。]{0,16}(?:提出|明确|要求|强调|指出|规定|下达)(?=[,:了到要“]|全[国省市区县]|20)/;
const FOLLOWING = /^(?:深入|全面|严格|认真|坚决|切实|持续)?(?:贯彻|落实|执行|按照|遵照|根据|围绕|紧扣|对标)/;
const OWN = /(?:我们|我[省市区县镇街乡]|全[省市区县镇街乡])?(?:将|必须|一定)/;
const OTHERS =
  /^(?:希望|请|要求)?(?:(?:各|全体)[^,。]{2}|全党|广大(?:党员|干部|青年|群众|职工|妇女|人民))[^,。]{0,34},?(?:[要须都]|应当?)|^请(?:各位)?代表/;
/** What all that follows is to be guided by. */
const GUIDANCE = /思想为指导|高举[^,。]{0,12}旗帜|总体要求是|指导思想是|总基调是/;
const ATTITUDE = /两个确立|四个意识|四个自信|政治判断力|正确政绩观|旗帜鲜明讲政治|铁一般|绝对忠诚/;
/** Words by which even a sentence without a listed verb sets itself to something. */
const RESOLVE =
  /(?<![主重需首])要|[将应须让使]|坚决|切实|时刻|始终|严格|科学|精准|认真|做到|大兴|不断|持续|全力|真正|带头/;

const HAS_IS = SIGNS.bit('is');
const HAS_PREAMBLE = SIGNS.bit('preamble');
const HAS_TITLE = SIGNS.bit('title');
const HAS_SUPERIOR = SIGNS.bit('superior');
const HAS_DEMAND = SIGNS.bit('demand');
const HAS_ATTITUDE = SIGNS.bit('attitude');
/** What the patterns that are tied to the front of a sentence begin with. */
const PREAMBLE_FIRST = unitSet('上以这提确只围实完按');
const YEAR_FIRST = unitSet('各当12一今明新未“');
const OTHERS_FIRST = unitSet('希请要各全广');
const COLON = unitSet(':');
const QUESTION = unitSet('?');

const isPreamble = (words: string, signs: number): boolean =>
  ((signs & HAS_PREAMBLE) !== 0 || COLON.has(words, words.length - 1) || PREAMBLE_FIRST.has(words, 0)) &&
  PREAMBLE.test(words);

/** Whether words that hold no listed verb still set themselves to something: `坚决做到早发现、早处置`. */
export const isResolve = (words: string): boolean => RESOLVE.test(words);

/**
 * Why a sentence of a plan is no commitment of the issuer: a heading, a preamble (`今年重点做好以下工作:`), a statement of
 * where things stand, a quotation of law or of a superior, a demand on others, pure attitude. `undefined` where it may
 * commit. `words` is the folded sentence, `signs` its bits of `SIGNS`.
 */
export function whyNoCommitment(sentence: Sentence, words: string, signs: number): string | undefined {
  if (sentence.zone !== 'plan') return 'zone';
  if (sentence.heading !== 'none') return 'heading';
  if (isPreamble(words, signs)) return 'preamble';
  if ((signs & HAS_IS) !== 0 && YEAR_FIRST.has(words, 0) && OPENING_YEAR.test(words)) return 'year';
  if ((signs & HAS_TITLE) !== 0 && (LAW.test(words) || PRECEPT.test(words))) return 'law';
  const mayQuote = (signs & HAS_SUPERIOR) !== 0 && (signs & HAS_DEMAND) !== 0;
  if (mayQuote && SUPERIOR.test(words) && !FOLLOWING.test(words) && !OWN.test(words)) return 'superior';
  if (OTHERS_FIRST.has(words, 0) && OTHERS.test(words)) return 'others';
  if ((signs & HAS_ATTITUDE) !== 0 && GUIDANCE.test(words)) return 'guidance';
  if ((signs & HAS_ATTITUDE) !== 0 && ATTITUDE.test(words)) return 'attitude';
  return QUESTION.has(words, words.length - 1) || tells(words, signs) ? 'fact' : undefined;
}

const PREPOSED =
  /^(?:以|围绕|根据|按照|依托|结合|对标|针对|立足|通过|紧扣|抓住|作为|面对|随着|待|关注|准确把握|把握|牢牢把握|顺应|(?:全面|圆满|如期)?(?:实现|完成)(?:上述|以上|这[些一]|全年|今年)[^,。]{0,16}(?:目标|任务)$)/;

const PREPOSED_FIRST = unitSet('以围根按依结对针立通紧抓作面随待关准把牢顺全圆如实完');

/** Whether a clause only leads up to the one that commits: `以花园为抓手`, `围绕重点区域`. */
export const isPreposed = (text: string, { start, end }: Span): boolean =>
  PREPOSED_FIRST.has(text, start) && PREPOSED.test(text.slice(start, end));
