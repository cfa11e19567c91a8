import type { Metric } from '../model/extraction';
import type { Clause } from './prepared';

/** Whether a number counts what was added or all there is, what was begun or what was finished. */
export interface CountedAs {
  readonly amount?: 'added' | 'total';
  readonly stage?: 'begun' | 'finished';
  readonly work?: 'new' | 'altered';
}

const ADDED = /新增|净增|新认定|新建|新培育|新引进|再增|当年|全年/g;
const TOTAL = /达到?|总数|累计|增至|增加到|提高到|保有量|总量|突破|保持在?|稳定在?|超过/g;
const BEGUN = /开工|动工|启动/g;
const FINISHED = /完工|竣工|建成|投产|投用|投入使用|交付|通车|完成/g;
const NEW = /新建(?!区|设)|迁建|创建/g;
const ALTERED = /(?<!新、?)改(?:造|建|扩建|、扩建)|扩建|翻新|维修|升级/g;
const JOIN = /[、，；,;]/;

/**
 * What the words at a figure count it as: its own words first (`竣工12个`, `153个项目建成`), then
 * what stands before it in its clause (`新增学校3所、医院2家`).
 */
export function countedAs({ start, end }: Metric, clause: Clause, text: string): CountedAs {
  const own = text.slice(clause.start, start).lastIndexOf('、') + 1;
  /* 超过 and 达到 may belong to the figure itself. */
  const before = text.slice(clause.start, end);
  const after = text.slice(end, clause.end);
  const rest = after.slice(0, JOIN.exec(after)?.index);
  const words = [before.slice(own), rest, before.slice(0, Math.max(0, own))];
  const [amount, stage, work] = [
    lastOf(words, { added: ADDED, total: TOTAL }),
    lastOf(words, { begun: BEGUN, finished: FINISHED }),
    lastOf(words, { new: NEW, altered: ALTERED }),
  ];
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(stage === undefined ? {} : { stage }),
    ...(work === undefined ? {} : { work }),
  };
}

/** Which of two kinds of words stands last in the first text that has one. */
function lastOf<Kind extends string>(
  texts: readonly string[],
  kinds: Readonly<Record<Kind, RegExp>>,
): Kind | undefined {
  for (const text of texts) {
    let last: Kind | undefined;
    let at = -1;
    for (const kind in kinds)
      for (const { index } of text.matchAll(kinds[kind]))
        if (index > at) [last, at] = [kind, index];
    if (last !== undefined) return last;
  }
  return undefined;
}
