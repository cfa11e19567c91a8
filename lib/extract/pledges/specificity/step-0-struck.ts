import { unitSet } from '../../../text/unit-set';
import { indexEdges } from '../../../text/word-edges';
import { OTHER_DOERS } from '../../lexicon/task-words';
import { DONE } from '../../lexicon/telling-words';
import { directional } from './decision';
import type { ClauseSite, Step } from './decision';
import { isHearing } from './step-8-programme';
import { lastIn } from '../last-in';

const CAUSING = unitSet('使让');
const PERFECT = unitSet('了');
const DONE_BEFORE = indexEdges(DONE);
const DOERS = indexEdges(OTHER_DOERS);
const OF = unitSet('的');
/** How far behind a verb a 的 makes it an attribute: `已|开工|的码头`. */
const ATTRIBUTE_UNITS = 4;
/** So far behind 推动 another doer may begin: `推动更多|企业`. */
const DOER_UNITS = 8;

/** `已|制定|意见`, `建成|了|…`: nothing of what was done is promised. */
export function isOver({ text, start, end, lead }: ClauseSite): boolean {
  if (!lead || lead.end >= end) return false;
  if (PERFECT.has(text, lead.end)) return true;
  if (DONE_BEFORE.lengthBefore(text, start, lead.start) === 0) return false;
  return !OF.standsIn(text, lead.end, Math.min(end, lead.end + ATTRIBUTE_UNITS));
}

/** 推动|企业|建设智能工厂: somebody else builds. */
function pushesOthers({ text, end, through, main, tail }: ClauseSite): boolean {
  if (through.some((verb) => verb.kind === 'others')) return true;
  const push = lastIn(through);
  const next = main?.start ?? tail[0]?.start ?? end;
  if (next === end || push?.kind !== 'push' || next - push.end > DOER_UNITS) return false;
  return DOERS.lengthBefore(text, push.end, next) > 0;
}

/**
 * What is struck before all steps: clauses of aim, basis or effect (`围绕…`, `以…为抓手`, `让…`),
 * of what was done, and those whose doer is somebody else (`支持企业建设…`). A figure behind 使 or
 * 让 stays.
 */
export const struck: Step = {
  number: 0,
  name: 'struck',
  decide: (site) => {
    if (site.figures.length > 0) return undefined;
    if (isOver(site)) return directional('past');
    const { text, start } = site;
    const leadsUp = site.isPreposed || CAUSING.has(text, start);
    const isUngraded = site.opensUngraded && !isHearing(site.words);
    return leadsUp || isUngraded || pushesOthers(site) ? directional('struck') : undefined;
  },
};
