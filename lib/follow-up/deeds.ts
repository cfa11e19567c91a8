import type { FollowReason, Outcome } from '../model/follow-up';

/** What the wording of the evidence says of a promise without figures. */
export interface Deed {
  readonly outcome: Outcome;
  readonly because: FollowReason;
}

/** How far a work has come, from the first step on; the furthest that a wording names counts. */
const STAGES: readonly RegExp[] = [
  /前期|谋划|论证|可研|规划(?!纲要)|选址|立项|申报|筹备|筹建/,
  /开工|启动|动工|着手|招标|签约|奠基/,
  /推进|加快|在建|抓紧|施工|试点|有序|积极/,
  /主体|封顶|初步|基本/,
  /完成|建成|竣工|投产|投用|使用|运营|通车|交付|开通|启用|开业|开园|达产|开放|落地|实现|全部|全面|取得|获批?|成功|贯通|验收/,
];
const UNDER_WAY = 2;
const WHOLE = 4;
/** A promise of a whole work; weaker words promise no more than to go on. */
const PROMISED_WHOLE =
  /完成|建成|竣工|投产|投用|投入使用|投入运营|通车|交付|全面(?:实行|实施|推行|完成|建成|消除|落实)|全部|全[覆复]盖|开通|启用|开业|开园|达产|贯通/;
const PROMISED_START = /开工|启动|动工/;

/** What is done before a work begins, however it is said to be done: `完成选址`, `前期工作有序推进`. */
const FIRST_STEPS =
  /(?:完成|通过|取得|获得?|办[理结])?了?[^,，。;；、]{0,6}(?:选址|招标|招投标|立项|征地|拆迁|征迁|设计|可研|可行性研究|环评|核准|批复|评审|论证|前期)(?:工作|手续|报告|编制|任务)*(?:[^,，。;；、]{0,4}(?:推进|完成|通过|到位))?|获批|报批/g;
/** A part of a work: `完成投资2亿元`, `完成60%`. */
const PARTS =
  /完成了?(?:年度|总|计划)?(?:投资|工程量|工程进度|形象进度|进度)[^,，。;；]{0,10}|完成了?[\d.]+%/g;
/** What is still to come: `即将建成`, `力争明年建成`. */
const TO_COME = /(?:即将|力争|有望|将于|明年)[^,，。;；]*/g;

/** Says of a thing that it did not come about. */
const NOT_DONE =
  /未能|未完成|未达|未实现|尚未|没有(?:完成|实现|达到|得到|启动|开工|建成|落实|如期|按期)|滞后|低于(?:预期|目标|计划)/;
/** What is wanting, as told among the problems. */
const WANTING =
  /不足|不够|不强|不高|不优|不到位|仍然?(?:[是较不]|存在|多发)|依然(?:存在|较|突出|严峻)|偏低|偏慢|亟待|有待|有差距|压力较大|存在.{0,6}(?:问题|困难|短板)|较为?薄弱|还不|低下/;

/** What evidence in the part that looks back comes to: `建成` for `建成` is met, `开工` partly. */
export function judgeDeed(promise: string, evidence: string): Deed {
  if (NOT_DONE.test(evidence) && !NOT_DONE.test(promise))
    return { outcome: 'missed', because: 'fell-short' };
  if (WANTING.test(evidence) && !WANTING.test(promise))
    return { outcome: 'partly', because: 'part-of-it' };
  const stage = stageOf(promise, evidence);
  const least = PROMISED_WHOLE.test(promise) ? WHOLE : PROMISED_START.test(promise) ? 1 : 0;
  if (stage >= least && tellsFewer(promise, evidence))
    return { outcome: 'partly', because: 'part-of-it' };
  if (stage >= least) return { outcome: 'met', because: 'done-as-worded' };
  if (stage < 0 && least < WHOLE) return { outcome: 'met', because: 'done-as-worded' };
  return { outcome: 'partly', because: stage <= UNDER_WAY ? 'under-way' : 'part-of-it' };
}

/**
 * The furthest stage that evidence tells of; -1 for none. What a promise asks for by itself is no
 * lesser step.
 */
function stageOf(promise: string, evidence: string): number {
  const before = evidence.replace(TO_COME, '');
  let told = before;
  let stage = before === evidence ? -1 : UNDER_WAY;
  for (const [lesser, words] of [
    [0, FIRST_STEPS],
    [UNDER_WAY, PARTS],
  ] as const) {
    if (promise.search(words) >= 0) continue;
    const rest = told.replace(words, '');
    if (rest !== told) stage = Math.max(stage, lesser);
    told = rest;
  }
  return Math.max(
    stage,
    STAGES.findLastIndex((words) => words.test(told)),
  );
}

/** So many works are promised together: 等12个项目. */
const COUNTED = /(?<![第\d.])(\d+)(?=[个项家所座坐条处件])/g;
const SUMMED =
  /等\d+[个项家所座坐条处件]|^(?:抓好|推进|加快|实施|突出抓好).{0,4}\d+[个项家所座条处件]/;

/** Whether a promise names how many, and its evidence fewer or not how many. */
function tellsFewer(promise: string, evidence: string): boolean {
  if (!SUMMED.test(promise)) return false;
  const [promised, told] = [promise, evidence].map((text) =>
    Math.max(0, ...Array.from(text.matchAll(COUNTED), ([, digits]) => Number(digits))),
  );
  return (told ?? 0) < (promised ?? 0);
}
