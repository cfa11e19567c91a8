import { CARRYING_OUT } from '../../lexicon/object-verbs';
import type { ClauseReading } from '../clause/clause-reading';
import { isOneOfRow } from './held-events';
import { objectKind, type ObjectKind } from './object-kind';
import type { Verb } from '../clause/verbs';

const CONTINUING =
  /(?:持续|深入|广泛|继续|接续|延续|扎实|常态化|不断|纵深|深化|大力|积极|持久|经常性)地?(?:推进|推动|组织|加力)?$/;
/** What goes on with a campaign, whatever name it bears; nobody builds 深入. */
const DEEPER = /深入(?:推进|实施)?$/;
const GOING_ON = /(?:继续|持续|接续|延续|不断|持续深入)$/;
const CAMPAIGN_END = /工程[”。]*$/;
/** Papers of which there are many: only who issues one does something that can be seen. */
const PAPERS = /(?:措施|意见|办法|协议)[”》。]*$/;
/** To carry out a paper is no end of its own. */
const CARRIED_OUT = /(?:规划|方案|政策|条例|纲要|细则|清单|标准|计划|制度)等?[”》。]*$/;
/** How far before its verb an adverb of going on may begin. */
const UNDER_WAY = /(?:规划|方案|政策|条例|纲要|细则)(?:全面|有效)?(?:实施|施行|落实)[”。]*$/;
const ADVERB_UNITS = 6;

const adverbOf = ({ text, start }: ClauseReading, verb: Verb): string =>
  text.slice(Math.max(start, verb.start - ADVERB_UNITS), verb.start);

/**
 * What the object of a verb is where the verb has a say in it: `实施|东山规划` carries out a paper and `继续实施|饮水工程`
 * goes on with a campaign, while `编制|东山规划` and `建设|引水工程` bring a thing about.
 */
export function objectOf(clause: ClauseReading, verb: Verb): ObjectKind {
  const { text, end } = clause;
  const words = text.slice(verb.end, end);
  const carries = CARRYING_OUT.has(verb.word);
  if ((carries && CARRIED_OUT.test(words)) || UNDER_WAY.test(words)) return 'abstract';
  const object = objectKind(text, verb.end, end);
  if (object !== 'thing') return object;
  if ((verb.kind === 'make' || verb.kind === 'once') && PAPERS.test(words)) return 'abstract';
  if (!CAMPAIGN_END.test(words)) return object;
  const adverb = adverbOf(clause, verb);
  return DEEPER.test(adverb) || (GOING_ON.test(adverb) && (carries || words.endsWith('”'))) ? 'campaign' : object;
}

/** Whether a verb only goes on with what it says: `持续|开展`; not with one of a row (`继续|办好|第九届文化节`). */
export const continues = (clause: ClauseReading, verb: Verb): boolean =>
  !isOneOfRow(clause.text.slice(verb.end, clause.end)) && CONTINUING.test(adverbOf(clause, verb));
