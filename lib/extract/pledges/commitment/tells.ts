import { gated } from '../../../text/gate';
import { holding, unitSet } from '../../../text/unit-set';
import { SIGNS } from '../clause/sentence-signs';

const EXPLAINS_FIRST = unitSet('提设确安');
/** Why a goal was set: `确定这一目标,主要是考虑…`. */
export const EXPLAINS = gated(
  /^(?:提出|设立|确定|安排|设定)[^。]{2,36}(?:[是要]综合考虑|是(?:因为|考虑|基于)|来源于|来自于|考虑到了?)/,
  (text, start) => EXPLAINS_FIRST.has(text, start),
);
const GOAL_FIRST = unitSet('这上');
/** What a goal is: `这样的目标,体现了…`. */
export const GOAL_IS = gated(
  /^(?:这样的|这一|这个|上述)(?:增长)?(?:目标|安排|部署),?(?:是|既|体现|充分)/,
  (text, start) => GOAL_FIRST.has(text, start),
);
/** Both may follow it. */
const ADDRESS = '各位代表,';
const GOES_ON = '(?:继续|进一步|不断|稳步|日益|取得新?的?|得到了?)';
const GROWS = '(?:加强|发展|深化|扩大|改善|成果|进展)';
/** How relations stand: `我镇同友好乡镇的交往不断扩大。` */
export const RELATION = gated(
  new RegExp(`(?:关系|合作|交往)${GOES_ON}${GROWS}(?:和[^,。]{2})?[,。;]`),
  holding('系作往'),
);
const MAY_RELATE = SIGNS.bit('relation');

/**
 * Whether a folded sentence of a plan, with these bits of `SIGNS`, says why a goal was set or how
 * its issuer stands to others, and sets no task.
 */
export function tells(words: string, signs: number): boolean {
  const own = words.startsWith(ADDRESS) ? words.slice(ADDRESS.length) : words;
  return (
    EXPLAINS.test(own) || GOAL_IS.test(own) || ((signs & MAY_RELATE) !== 0 && RELATION.test(words))
  );
}
