import type { Gate } from '../../../text/gate';
import { unitSet } from '../../../text/unit-set';

/** Why a goal was set: `确定这一目标,主要是考虑…`, `这样的目标,体现了…`. */
const EXPLAINS =
  /^(?:各位代表,)?(?:(?:提出|设立|确定|安排|设定)[^。]{2,36}(?:是因为|[是要]综合考虑|是考虑|是基于|来源于|来自于|考虑到了?)|(?:这样的|这一|这个|上述)(?:增长)?(?:目标|安排|部署),?(?:是|既|体现|充分))/;
const EXPLAINS_FIRST = unitSet('提设确安这上各');
/** How relations stand: `我镇同友好乡镇的交往不断扩大。` */
const RELATION =
  /(?:关系|合作|交往)(?:继续|进一步|不断|稳步|日益|取得新?的?|得到了?)(?:加强|发展|深化|扩大|改善|成果|进展)(?:和[^,。]{2})?[,。;]/;

const RELATIONS = ['关系', '合作', '交往'];

/** The pattern of explained goals with its cheap look. */
export const EXPLAINS_GATE: Gate = {
  patterns: [EXPLAINS],
  mayMatch: (words) => EXPLAINS_FIRST.has(words, 0),
};

/** Whether a folded sentence of a plan tells why a goal was set or how its issuer stands to others, and sets no task. */
export const tells = (words: string): boolean =>
  (EXPLAINS_GATE.mayMatch(words) && EXPLAINS.test(words)) ||
  (RELATIONS.some((relation) => words.includes(relation)) && RELATION.test(words));
