import { figure } from '../expression';
import type { Relation } from '../judge';
import { between } from '../subject';
import type { Item, Subject } from '../subject';
import { yearOf } from '../times';
import { namedAlike } from './by-name';
import type { Finder } from './finder';
import { isAlike, isAmount, runsOf } from './finder';

const IN_ALL = /^[,(、]?(?:累计|总数|总量|总计|总规模)[已有共]?(?:达到?|增至|突破|超过|[至近约])?$/;
const NEW = /新增|新建|新认定|新培育|新引进/;

/** `新增15家，累计达到86家`: the whole is no less than what was added to it. */
export const cumulative: Finder = function* ({ subject }): Generator<Relation> {
  for (const [added, whole] of runsOf(subject, 2)) {
    if (added === undefined || whole === undefined || !isAmount(added)) continue;
    if (!isAlike(added, whole) || added.metric.kind === 'change' || whole.metric.kind === 'change')
      continue;
    const joins = between(subject, added, whole);
    if (!IN_ALL.test(joins) || joins.includes('分别')) continue;
    const words = subject.text.slice(Math.max(0, added.start - 16), added.start);
    if (!NEW.test(words.split(/[,。;:]/).at(-1) ?? '')) continue;
    yield {
      kind: 'cumulative',
      expression: figure(added),
      stated: whole,
      trust: 'worded',
      limit: 'least',
    };
  }
  yield* ofYears(subject);
};

const OF_YEARS = /五年|累计|“[一二三四五六七八九十]{1,3}五”/;

/** `五年累计新增就业6.2万人`, and of one of the years `新增就业1.2万人`. */
function* ofYears(subject: Subject): Generator<Relation> {
  for (const whole of subject.items) {
    if (!isSummed(subject, whole) || whole.metric.status !== 'actual') continue;
    const words = subject.text.slice(subject.sentenceOf(whole).start, whole.start).slice(-24);
    if (!OF_YEARS.test(words)) continue;
    const part = namedAlike(subject, whole).find(
      (item) =>
        item !== whole &&
        isSummed(subject, item) &&
        item.metric.status === 'actual' &&
        subject.sentenceOf(item) !== subject.sentenceOf(whole) &&
        nameOf(item) === nameOf(whole) &&
        yearOf(subject, item) === subject.year &&
        isAlike(item, whole),
    );
    if (part === undefined) continue;
    yield {
      kind: 'cumulative',
      expression: figure(part),
      stated: whole,
      trust: 'likely',
      limit: 'least',
    };
  }
}

/** Whether it is an amount of what came together in a time. */
const isSummed = ({ text }: Subject, item: Item): boolean =>
  isAmount(item) &&
  item.metric.kind === 'level' &&
  /新增|新建|完成|引进|投入|培训/.test(
    nameOf(item) + text.slice(Math.max(0, item.start - 12), item.start),
  );

const nameOf = ({ metric }: Item): string => metric.indicator?.text ?? '';
