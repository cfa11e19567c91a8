import type { ClauseReading } from '../clause/clause-reading';
import { holdsName } from './proper-names';
import type { Verb } from '../clause/verbs';

const LISTED = /(?:支付|报销|保障|保护)范围[。”]*$|(?:目录|名录|名单|清单)[。”]*$/;
const OFFICIAL_PLAN = /(?:国家|中央|全国|省级|全省)[^,。]{0,16}(?:规划|计划|目录|名录|盘子|项目库|储备库|布局)[”。]*$/;

/** Whether what is pushed has a name and what it is to enter is an official plan: `推动东山铁路纳入国家规划`. */
export const entersPlan = ({ text, end }: ClauseReading, lead: Verb, verb: Verb): boolean =>
  OFFICIAL_PLAN.test(text.slice(verb.end, end)) && holdsName(text, lead.end, verb.start);

/**
 * Whether 纳入 or 列入 puts something on an official list, where it shows: `纳入医保支付范围`, or what has a name, where that is
 * striven for: `争取东山水库列入规划`.
 */
export function enters({ text, end, lead }: ClauseReading, verb: Verb): boolean {
  if (lead?.kind === 'aim') return holdsName(text, lead.end, verb.start);
  return lead?.kind !== 'explore' && LISTED.test(text.slice(verb.end, end));
}
