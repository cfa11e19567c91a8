import type { Sentence } from '../document';
import { indexEdges } from '../../text/word-edges';
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
  /^[^,。]{0,10}(?:党中央|国务院|中央|总书记|省委|省政府|自治区党委|市委|市政府|区委|区政府|县委|县政府|上级|全会|会议|党代会|国家)[^,。]{0,16}(?:提出|明确|要求|强调|指出|规定|下达)(?=[,:了到要“]|全[国省市区县]|20)/;
const FOLLOWING = /^(?:深入|全面|严格|认真|坚决|切实|持续)?(?:贯彻|落实|执行|按照|遵照|根据|围绕|紧扣|对标)/;
const OWN = /(?:我们|我[省市区县镇街乡]|全[省市区县镇街乡])?(?:将|必须|一定)/;
const OTHERS = /^(?:希望|请|要求)?(?:各|全体)[^,。]{2,36},?(?:[要须都]|应当?)|^请(?:各位)?代表/;
/** What all that follows is to be guided by. */
const GUIDANCE = /思想为指导|高举[^,。]{0,12}旗帜|总体要求是|指导思想是|总基调是/;
const ATTITUDE = /两个确立|四个意识|四个自信|政治判断力|正确政绩观|旗帜鲜明讲政治|铁一般|绝对忠诚/;
/** A statement of what is: a judgement with 是, or a verb with 了 and nothing still to be done. */
const JUDGEMENT =
  /(?:是|就是)[^,。]{0,24}(?:方针|根本|关键|基础|前提|保证|生命线|成绩单|法宝|使命|职责|要求|大事|源泉|所在|底色|期盼)[。!]$|^[^,。]{4,24},(?:直接)?关系[^,。]{0,16}(?:大局|全局|稳定|利益)[。,]|^[^,。]{0,6}(?:信心|底气|力量|成绩|动力)[^,。]{0,6}(?:来源于|来自|源于|在于)|^[^,。]{0,12}的(?:标准|核心|目的|根本|关键)(?:就是|是|在于)|^[^,。]{2,24}(?:确定|提出|描绘|绘就|吹响|迈入|进入|指明)了/;
const FACT =
  /^(?:当前|目前|同时也要看到|从[^,。]{2,12}看|面对|展望)[^。]*(?:复杂|严峻|增多|机遇|挑战|压力|不确定|依然|仍然|阶段)[^。]*[。;]$/;

/** A judgement `X是Y`; words such as 尤其是, 一是, 目标是 hold no copula. */
const COPULA =
  /^(?:[^,。:]{1,40}(?<![一二三四五六七八九十凡尤但还于要别只标真总])|[^,。:]{1,30},[也正都既就还])是(?![要否:])/;
/** How a clause opens that says what is to be done: a conjunction, who does it, then one of the words. */
const CONJUNCTIONS = indexEdges(['同时', '首先', '另外', '此外', '因此', '为此']);
const DOERS = indexEdges('我们 全省 全市 全区 全县 全镇 政府 各级'.split(' '));
const TO_BE_DONE = indexEdges(
  `要 将 应 须 再 更 必须 加快 推进 推动 坚持 完善 加强 努力 力争 确保 切实 着力 进一步 继续 深化 提升 优化 健全 实施 开展 做好 建设 打造 落实
   促进`.split(/\s+/),
);

/** Whether a clause of the sentence opens with what is to be done. */
function saysWhatToDo(words: string): boolean {
  const end = words.length;
  for (let start = 0; start < end; start += 1) {
    if (start > 0 && !',;:'.includes(words.charAt(start - 1))) continue;
    let at = start + CONJUNCTIONS.lengthAt(words, start, end);
    if (words.charAt(at) === ',') at += 1;
    at += DOERS.lengthAt(words, at, end);
    if (TO_BE_DONE.lengthAt(words, at, end) > 0) return true;
  }
  return false;
}
/** Words by which even a sentence without a listed verb sets itself to something. */
const RESOLVE =
  /(?<![主重需首])要|[将应须让使]|坚决|切实|时刻|始终|严格|科学|精准|认真|做到|大兴|不断|持续|全力|真正|带头/;

/** What has been, told with 已 or 过去; a 的 behind it makes it a mere attribute (已签约的项目). */
/** What a course of action is: `建设…,是发展所需。` */
const VALUATION = /,[也正都既就]?是(?!要|否)[^,。;]{2,40}[。!]$/;
const MODAL = /(?<![主重需首])要|将|必须|确保|力争/;
const PERFECT = /^[^,。]{0,24}(?:已经?|曾经?|过去[^,。]{2,8},)[^的,。]{1,16}[,。;]/;

const HAS_IS = SIGNS.bit('is');
const HAS_PAST = SIGNS.bit('past');
const HAS_PREAMBLE = SIGNS.bit('preamble');
const HAS_TITLE = SIGNS.bit('title');
const HAS_SUPERIOR = SIGNS.bit('superior');
const HAS_DEMAND = SIGNS.bit('demand');
const HAS_ATTITUDE = SIGNS.bit('attitude');
const HAS_JUDGEMENT = SIGNS.bit('judgement');
/** What the patterns that are tied to the front of a sentence begin with. */
const PREAMBLE_FIRST = '上以这提确只围实完按';
const YEAR_FIRST = '各当12一今明新未“';
const OTHERS_FIRST = '希请要各全';
const FACT_FIRST = '当目同从面展';

const isPreamble = (words: string, signs: number): boolean =>
  ((signs & HAS_PREAMBLE) !== 0 || words.endsWith(':') || PREAMBLE_FIRST.includes(words.charAt(0))) &&
  PREAMBLE.test(words);

/** `共同富裕是本质要求。` states what is; `稳就业是头等大事,要全力做好` also says what will be done. */
function isStatement(words: string, signs: number): boolean {
  if (words.endsWith('?')) return true;
  const hasIs = (signs & HAS_IS) !== 0;
  if (hasIs && VALUATION.test(words) && !MODAL.test(words)) return true;
  const tells = (hasIs && COPULA.test(words)) || ((signs & HAS_PAST) !== 0 && PERFECT.test(words));
  return tells && !saysWhatToDo(words);
}

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
  const first = words.charAt(0);
  if (isPreamble(words, signs)) return 'preamble';
  if ((signs & HAS_IS) !== 0 && YEAR_FIRST.includes(first) && OPENING_YEAR.test(words)) return 'year';
  if ((signs & HAS_TITLE) !== 0 && (LAW.test(words) || PRECEPT.test(words))) return 'law';
  const mayQuote = (signs & HAS_SUPERIOR) !== 0 && (signs & HAS_DEMAND) !== 0;
  if (mayQuote && SUPERIOR.test(words) && !FOLLOWING.test(words) && !OWN.test(words)) return 'superior';
  if (OTHERS_FIRST.includes(first) && OTHERS.test(words)) return 'others';
  if ((signs & HAS_ATTITUDE) !== 0 && GUIDANCE.test(words)) return 'guidance';
  if ((signs & HAS_ATTITUDE) !== 0 && ATTITUDE.test(words)) return 'attitude';
  return words.endsWith('?') || tells(words) ? 'fact' : undefined;
}

const PREPOSED =
  /^(?:以|围绕|根据|按照|依托|结合|对标|针对|立足|通过|紧扣|抓住|作为|面对|随着|待|关注|准确把握|把握|牢牢把握|顺应)/;

const PREPOSED_FIRST = '以围根按依结对针立通紧抓作面随待关准把牢顺';

/** Whether a clause only leads up to the one that commits: `以花园为抓手`, `围绕重点区域`. */
export const isPreposed = (clause: string): boolean =>
  PREPOSED_FIRST.includes(clause.charAt(0)) && PREPOSED.test(clause);
