import { AUDIENCES, THANKS_OPENINGS } from '../../lexicon/heading-words';
import { unitSet } from '../../../text/unit-set';
import type { Gate } from '../../../text/gate';

/** Sentences that belong to neither zone wherever they stand. */
const THANKS = /(?:表示|致以|道一声|表达|说一声)[^。!]{0,30}(?:感谢|谢意|敬意|问候|祝福|祝愿)/;
const THANKS_OPENING = new RegExp(`^(?:${THANKS_OPENINGS.join('|')})`);
const ADDRESS = new RegExp(`^(?:尊敬的)?(?:${AUDIENCES.join('|')})(?:、[^,。]{0,12})?[!:,。]$`);
/** `让我们的居民…` only says for whom. */
const APPEAL = /(?:^|[,!:] ?)让我们(?!的)/;
/** How `为…而努力奋斗!` ends, and how far from the end its 而 may stand. */
const CALL_END = '奋斗!';
const CALL_UNITS = 12;
const MANDATE =
  /^(?:现在|下面|根据会议安排|受[^。]{2,20}委托),?[^。]{0,30}(?:报告|汇报)[^。]{0,40}(?:审议|报告工作|意见|如下|报告)/;

/** What these sentences begin with: a cheap look that spares most sentences the patterns. */
const FIRST = unitSet('尊各同朋代现下根受在借这值我');

/** The patterns of asides with their cheap look. */
export const ASIDE_GATE: Gate = {
  patterns: [ADDRESS, MANDATE, THANKS_OPENING],
  mayMatch: (sentence) => FIRST.has(sentence, 0),
};

/**
 * `各位代表!`, `在此,我代表镇政府…表示衷心的感谢!`, `现在,我代表…报告工作,请予审议`: neither review
 * nor plan.
 */
export function isAside(sentence: string): boolean {
  if (!ASIDE_GATE.mayMatch(sentence)) return false;
  if (ADDRESS.test(sentence) || MANDATE.test(sentence)) return true;
  return THANKS_OPENING.test(sentence) && THANKS.test(sentence);
}

/** The closing appeal: `让我们更加紧密地团结…`, `全镇上下要…,为…而努力奋斗!`. */
export const isAppeal = (sentence: string): boolean =>
  (sentence.includes('让我们') && APPEAL.test(sentence)) || isCall(sentence);

function isCall(sentence: string): boolean {
  if (!sentence.endsWith(CALL_END)) return false;
  const link = sentence.lastIndexOf('而');
  return link >= sentence.length - CALL_UNITS && sentence.lastIndexOf('为', link) >= 0;
}

/** `各位代表!` alone, with which a closing may begin. */
export const isAddress = (sentence: string): boolean => ADDRESS.test(sentence);
