import { DRAWING_UP } from '../../lexicon/object-verbs';
import { COMPLETING } from '../../lexicon/pledge-verbs';
import { isAspiration } from './checkable-wording';
import type { ClauseReading } from '../clause/clause-reading';
import { isOneOfRow } from './held-events';
import { objectKind, unquantifiedKind, type ObjectKind } from './object-kind';
import type { Verb } from '../clause/verbs';

const FOUNDED: ReadonlySet<ObjectKind> = new Set(['thing', 'event', 'kind']);
const RULES = /标准|政策|规则|法规|规章|研究$/;
const SOME = /一批|若干|一系列/;
/** 建镇五十周年系列活动 */
const ANNIVERSARY = /周年/;
/** What is launched begins on a day: 启动机构改革. */
const LAUNCHED = /(?:建设|改革|改造|普查|普法|编制|工作)[”。]*$/;
/** What something is made into: 把农业|建成大产业. */
const INTO = /把[^,。]{1,14}$/;
const CITY = /城市[。”]*$/;
/** 完成各项目标任务 names no task. */
const ALL_TASKS =
  /^好?(?:“[^”]{2,4}五”|今年|全年|年度|各项|各个|既定|预定|主要|重点|预期|历史|规划|发展|改革|经济|社会|领域|时期|重大|[新、和的])*(?:目标|任务|使命){1,2}[”。!;]*$/;
const ABILITY = /的(?:能力|水平|本领|机制)[”。]*$/;

/**
 * Whether a verb of founding brings about what can be seen: `举办首届文化节`, `开工建设一批骨干工程`, `启动机构改革`; not
 * `建立联动机制`, `举办各类讲座`.
 */
export function bringsAbout({ text, start, end }: ClauseReading, lead: Verb, object: ObjectKind): boolean {
  const words = text.slice(lead.end, end);
  if (lead.word === '建成' && INTO.test(text.slice(start, lead.start))) return false;
  if (lead.word === '建成') return !isAspiration(words) && (object !== 'abstract' || CITY.test(words));
  if (COMPLETING.has(lead.word)) return !ABILITY.test(words) && !ALL_TASKS.test(words);
  if (LAUNCHED.test(words) && lead.word === '启动') return true;
  if (object === 'generic' && ANNIVERSARY.test(words)) return true;
  if (object === 'generic') return SOME.test(words) && unquantifiedKind(text, lead.end, end) !== 'abstract';
  return object !== 'abstract';
}

/** Whether what is pushed on to its founding can be seen: `推动|出台条例`, `加快|制定标准`. */
export function isFounded({ text, end }: ClauseReading, verb: Verb): boolean {
  const what = objectKind(text, verb.end, end);
  return FOUNDED.has(what) || (what === 'unknown' && DRAWING_UP.has(verb.word));
}

/** Whether what is only studied or planned can still be told apart once it is founded: `研究|设立基金`. */
export function isFoundedOnce({ text, end }: ClauseReading, verb: Verb): boolean {
  const words = text.slice(verb.end, end);
  if (verb.word === '启动' && LAUNCHED.test(words)) return true;
  const what = objectKind(text, verb.end, end);
  if (DRAWING_UP.has(verb.word) && (what === 'campaign' || what === 'unknown')) return true;
  return FOUNDED.has(what) || RULES.test(words) || isOneOfRow(words);
}
