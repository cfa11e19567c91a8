import { BUILDING, NURTURING } from '../../lexicon/object-verbs';
import type { ClauseReading } from '../clause/clause-reading';
import { isHeld, isOneOfRow } from './held-events';
import { continues } from './object-of-verb';
import { holdsEvent, namesThing, unquantifiedKind, type ObjectKind } from './object-kind';
import type { Verb } from '../clause/verbs';

/** A study of one piece of work ends; it does not go on. */
const NAMED_STUDY = /(?:项目|工程|规划|线路)前期研究$/;
/** What something is to become is no thing that is built. */
const BECOMING = /成为|转型为|发展成/;
/** What a place wants to mean to others: `具有国际影响力的研发中心`, `重要供给基地`; `干事创业的平台` is a figure of speech. */
const ROLE =
  /(?:影响力|竞争力|知名度|辐射力|带动力)的[^,。]{0,16}(?:中心|基地|高地|枢纽|平台)[”。;]*$|重要[^,。、的]{0,8}(?:基地|承接地|枢纽|平台)[”。;]*$|[\u4e00-\u9fff]{4}的(?:平台|舞台)[”。;]*$/;
/** `推动非遗进校园`: the place is there already. */
const BROUGHT_INTO =
  /进[^,。、进]{0,8}(?:校园|学校|社区|机构|企业|机关|农村|乡村|药店|景区|街区|商圈|园区|村居|医院)[”。;]*$/;
/** A new campaign with a name of its own: `推动“清洁家园运动”`. */
const NAMED_CAMPAIGN = /运动”。?$/;
/** A campaign with a name, one of a row, or pilots; not 开展“送戏下乡”等活动. */
const NEW_CAMPAIGN = /”[^,。]{0,12}(?:行动|工程|计划|试点|攻坚)。?$|行动”。?$|第|等试点/;
const BYNAME_END = /”[。,]?$/;
/** `推进“海上花园”建设` quotes a slogan. */
const SLOGAN = /”(?:建设|创建)。?$/;
/** 推进《…条例》立法 */
const BILL = /(?:》|条例|办法)(?:等[^,。]{0,6})?(?:立法|修订|制定|修改|起草|审议|出台)/;

/**
 * Whether the object of a verb of making can be seen once it is made: `推进博物馆建设`, `加快望溪新城建设`; not `推进机制建设`,
 * `打造一批亮点`, `推进“海上花园”建设`. `object` is what `objectOf` says of it.
 */
export function makesVisible(clause: ClauseReading, lead: Verb, object: ObjectKind): boolean {
  const { text, words, end } = clause;
  if (lead.word === '参加') return isHeld(text, lead.end, end);
  if (lead.word === '开展' || lead.word === '发起') return conducts(clause, lead, object);
  if (BECOMING.test(words) || SLOGAN.test(words) || ROLE.test(words) || BROUGHT_INTO.test(words)) return false;
  const continuing = continues(clause, lead);
  if (object === 'thing') return !NURTURING.has(lead.word);
  if (object === 'event' || holdsEvent(text, lead.end, end)) return lead.word !== '促进' && !continuing;
  const byname = BYNAME_END.test(words);
  if (object === 'generic')
    return lead.word.endsWith('建设') && !byname && unquantifiedKind(text, lead.end, end) === 'thing';
  if (BILL.test(words) || NAMED_CAMPAIGN.test(words)) return !continuing;
  if (object === 'unknown' && byname && lead.word === '升级') return true;
  return BUILDING.has(lead.word) && (object === 'unknown' || object === 'abstract') && namesThing(text, lead.end, end);
}

/** 开展 holds a campaign where that is new and has a name, a study where it has an end. */
function conducts(clause: ClauseReading, lead: Verb, object: ObjectKind): boolean {
  const { text, words, end } = clause;
  const continuing = continues(clause, lead);
  if (object === 'campaign' && !continuing) return NEW_CAMPAIGN.test(words);
  if (object === 'thing' && continuing) return /项目[。”]?$/.test(words);
  if (isOneOfRow(words) && holdsEvent(text, lead.end, end)) return true;
  return object === 'thing' || (object === 'event' && (!continuing || NAMED_STUDY.test(words)));
}
