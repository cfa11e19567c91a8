import { FIXERS } from '../../lexicon/promise-words';
import { RESULTING } from '../../lexicon/object-verbs';
import { deliverable } from './decision';
import type { ClauseSite, Step } from './decision';
import { lastIn } from '../last-in';

/** What was fixed elsewhere: 上级要求, 省定标准, 年度计划任务. */
const FIXED = /(?:任务|指标|要求|标准)(?:以上)?[。”;]*$/;
const FIXED_BY = new RegExp(FIXERS);
const GRADE =
  /(?:[ⅠⅡⅢⅣⅤ][类级]|[一二三四五]类(?:以上)?水?|[二三]级[甲乙]等|(?:^|[^A-Z])A{2,5}级?\+?)(?:水体?|标准|以上|水质)*[。”]*$/;
const COVERED =
  /(?:全覆盖|清零|清盘|清库|[正零]增长|零突破|全贯通|村村通|户户通|连冠|(?:村村|户户|镇镇|乡乡|县县)通[^,。]{2,6})[”。]*$/;
/** What is only kept up at zero has no end. */
const KEPT_UP = /动态清零|保持/;
const ALL_OF_IT = /^[^,。]{2,30}指标(?:全面|全部|如期)?完成[^,。]{0,6}任务[。”]*$/;
/** 如期完成…, 超额完成年度计划任务. */
const SET_TASK = /(?:超额|提前|如期|按期)[^,。]{0,4}完成/;

/**
 * A mark that was set elsewhere, or all without exception as the result: `达到省定标准`,
 * `力争自来水到户全覆盖`.
 */
export const setMark: Step = {
  number: 9,
  name: 'set mark',
  decide: (site) => {
    const { words } = site;
    const completes = site.verbs.some((verb) => verb.word.endsWith('完成'));
    if (completes && (ALL_OF_IT.test(words) || SET_TASK.test(words)))
      return deliverable('set-mark');
    if (reachesMark(site)) return deliverable('set-mark');
    return results(site) && COVERED.test(words) && !KEPT_UP.test(words)
      ? deliverable('full-coverage')
      : undefined;
  },
};

function reachesMark({ text, end, main, tail }: ClauseSite): boolean {
  const reach = main?.kind === 'reach' ? main : tail.find((verb) => verb.kind === 'reach');
  if (!reach) return false;
  const words = text.slice(reach.end, end);
  return GRADE.test(words) || (FIXED.test(words) && FIXED_BY.test(words));
}

/** 实现, 力争 and 确保 make it the result; under 推进 it is only worked on. */
function results({ main, through }: ClauseSite): boolean {
  if (main) return RESULTING.has(main.word);
  const last = lastIn(through);
  return last !== undefined && (last.kind === 'aim' || last.kind === 'sure');
}
