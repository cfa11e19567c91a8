import { BELOW_NOUNS, FOLLOWING_VERBS } from '../../lexicon/promise-words';
import {
  ADDRESSEES,
  ATTITUDES,
  AUTHORITIES,
  DEMANDS,
  GUIDING,
  LAW_VERBS,
} from '../../lexicon/frame-words';
import { unitSet } from '../../../text/unit-set';
import type { UnitSet } from '../../../text/unit-set';
import { SIGNS } from '../clause/sentence-signs';
import type { WordList } from '../../../text/word-list';

/** Why a sentence of a plan does not commit its issuer. */
export type NoCommitment =
  | 'preamble'
  | 'year'
  | 'law'
  | 'superior'
  | 'others'
  | 'guidance'
  | 'glossary'
  | 'goals-ahead'
  | 'attitude';

/** What may stand before a deed that can be checked, which commits after all. */
export const YIELDING: ReadonlySet<string> = new Set<NoCommitment>(['goals-ahead', 'attitude']);

/** A frame of such sentences, with the cheap look without which its pattern cannot match. */
export interface Frame {
  readonly reason: NoCommitment;
  readonly pattern: RegExp;
  /** Bits of `SIGNS`, all of which the sentence must hold. */
  readonly needs: number;
  /** What the sentence opens with, where the pattern is tied to its front. */
  readonly first?: UnitSet;
  /** Where one of these matches too, the sentence commits after all. */
  readonly unless?: readonly RegExp[];
}

const anyOf = (words: WordList): string => `(?:${words.join('|')})`;
const { bit } = SIGNS;

/** `上述目标,是…`. */
const GOAL_IS = /^(?:上述|以上|这些|提出这[些样]|确定这[些样])[^,。]{0,10}目标[,是的]|^只要我们/;
/** `围绕上述目标,重任在肩`. */
const FOR_GOALS = /^(?:围绕|实现|完成|按照)(?:上述|以上|这一|这些|此)[^。]{0,40}[:。]?$/;
const BELOW = new RegExp(
  `(?:(?<![县乡镇村市区省级岁元亩人万米])以下|下列)[^,。]{0,8}${BELOW_NOUNS}|以下[几一二三四五六七八九十][点条个]`,
);
const NUMBER = '(?:[一二三四五六七八九十两几]|\\d{1,2})';
const COUNTED_TASKS = new RegExp(
  `(?:抓好|做好|办好|突出|把握好?)[^,。“《第]{0,10}${NUMBER}[个大项件]?[^,。]{0,4}(?:方面|重点|工作|任务|点)(?:的?工作)?[。:]$`,
);
const A_YEAR = '当前|(?:19|20)\\d{2}年|一九[^年,]{2}年|今年|明年|新的一年';
const A_TIME = '今后[一-龥]{1,4}|未来[一-龥]{1,4}|“[^”]{2,5}”(?:时期|期间)';
const ITS_SORT = '(?:年|期|时期|阶段|一步|节点|第一年)';
const OPENING_YEAR = new RegExp(
  `^(?:各位代表,)?(?:${A_YEAR}|${A_TIME}),?[^。]{0,24}是[^。]*${ITS_SORT}(?:[,。]|$)`,
);
const PRECEPT =
  /^(?:依据|根据|按照|依照)[^,。]{0,4}《[^》]{2,60}》[^,。]{0,8},[^。]*(?:禁止|应当|不得|不予|予以处罚|方可)[^。]*。$/;
const LAW = new RegExp(
  `^(?:根据|按照|依据|依照)?(?:国家|[省市区县])?《[^》]{2,60}》[^,。]{0,12}${anyOf(LAW_VERBS)}`,
);
const SUPERIOR = new RegExp(
  `^[^,。]{0,10}(?:${anyOf(AUTHORITIES)}|党的?[一二三四五六七八九十]{2,3}[大届])[^,。]{0,16}(?<!的|工作|有关|各项|总)${anyOf(DEMANDS)}(?=[,:了到要“]|全[国省市区县]|20)`,
);
const FOLLOWING = new RegExp(`^(?:深入|全面|严格|认真|坚决|切实|持续)?${FOLLOWING_VERBS}`);
const OWN = /(?:我们|我[省市区县镇街乡]|全[省市区县镇街乡])?(?:将|必须|一定)/;
/** Not 要素, 重要, 都市, 应用. */
const MUST = '(?:(?<![重主需])要(?![素求点件闻塞])|须|都(?!市)|应当?(?![用急收付变]))';
const OTHERS = new RegExp(
  `^(?:希望|请|要求)?(?:各[村镇乡局站所校组]|(?:各|全体)[^,。]{2}|${anyOf(ADDRESSEES)})[^,。]{0,34},?${MUST}|^请(?:各位)?代表`,
);
const GUIDANCE = new RegExp(`${anyOf(GUIDING)}|高举[^,。]{0,12}旗帜`);
/** `“一河两岸”:指…` explains a word. */
const GLOSSED =
  /^(?:\[?\d{1,3}[\].、]?)?“[^”]{2,24}”[^,。:]{0,8}[:,]?(?:是?指(?![导标挥引定明向数])|的简称)/;

/** The frames in the order in which they are tried. */
export const FRAMES: readonly Frame[] = [
  { reason: 'preamble', pattern: GOAL_IS, needs: 0, first: unitSet('上以这提确只') },
  { reason: 'preamble', pattern: BELOW, needs: bit('below') },
  { reason: 'preamble', pattern: COUNTED_TASKS, needs: bit('tackle') },
  { reason: 'year', pattern: OPENING_YEAR, needs: bit('is'), first: unitSet('各当12一今明新未“') },
  { reason: 'law', pattern: LAW, needs: bit('title') },
  { reason: 'law', pattern: PRECEPT, needs: bit('title') },
  {
    reason: 'superior',
    pattern: SUPERIOR,
    needs: bit('superior') | bit('demand'),
    unless: [FOLLOWING, OWN],
  },
  { reason: 'others', pattern: OTHERS, needs: 0, first: unitSet('希请要各全广') },
  { reason: 'guidance', pattern: GUIDANCE, needs: bit('attitude') },
  { reason: 'glossary', pattern: GLOSSED, needs: bit('quote'), first: unitSet('“[0123456789') },
  { reason: 'goals-ahead', pattern: FOR_GOALS, needs: 0, first: unitSet('围实完按') },
  { reason: 'attitude', pattern: new RegExp(anyOf(ATTITUDES)), needs: bit('attitude') },
];

/**
 * Whether the cheap look leaves it open that a folded sentence with these bits of `SIGNS` stands in
 * the frame.
 */
export const mayStandIn = ({ needs, first }: Frame, words: string, signs: number): boolean =>
  (signs & needs) === needs && (first?.has(words, 0) ?? true);

/** Whether it does: `各村要抓好落实。` in that of a demand on others. */
export const standsIn = (frame: Frame, words: string): boolean =>
  frame.pattern.test(words) && !frame.unless?.some((pattern) => pattern.test(words));
