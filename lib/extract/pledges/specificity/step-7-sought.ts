import { KEEPERS, KEPT } from '../../lexicon/entitlement-words';
import { ENTERING, NEED_TITLE } from '../../lexicon/object-verbs';
import { type ClauseSite, deliverable, directional, type SpecificityDecision, type Step } from './decision';
import { objectHead } from './object/object-head';
import { holdsName } from './object/proper-names';

/** What others confer: 示范区, 先导区, 试验区. */
const CONFERRED =
  /(?:示范|先导|先行|试验|标杆)[^,。、的]{0,8}(?:[区城县镇乡村市点校]|街道?|社区|基地|园区?|单位)[”。]*(?:建设|创建)?$/;
/** What is no title: a mechanism, an environment. */
const NO_TITLE = /(?:机制|体系|环境|格局|氛围|模式|特色|优势|条件|经验|窗口|地区|活动|价值|财富|效益)[”’。]*$/;
/** 争创, 申报 and 跃入 ask by themselves; 创建 needs a title behind it. */
const TITLE =
  /示范|先导|先行|试验|标识|称号|文明|卫生|平安|双拥|模范|园林|森林|先进|达标|型|国家|[省市区县]级|全[国省市]|三甲|\dA|[一二三]级|“|品牌|名[城镇村县]/;
/** `推进|省级卫生镇|创建`, not `深入开展|绿色家庭|创建`. */
const TITLE_BEFORE =
  /(?:示范|先导|先行|试验)[^,。、]{1,12}$|(?:文明城|文明县|卫生|双拥|模范|森林|园林|国家|全国|[省市]级)[^,。、]{0,12}$/;
const GOES_ON = /持续|深入|常态化|不断/;
/** 创建 needs a title behind it, and so does 争当: 争当先进县, not 争当实干家. */
const ROLE = /(?:排头兵|先锋|表率|家|者|尖兵|模范生|领头羊|主力军|引领者|标杆|样板)[”。]*$/;
const NOTHING_WON = /^(?:工作|[“”]?$)/;
const REVIEW = /复审|复评|复核|迎检|验收|评审|复查/;
/** What others say yes to. */
const APPROVAL = /(?:获批|报批|批复|核准|立项|获得批准|批准设立|审批通过|落户)(?:工作)?[。”]*$/;
/** What one enters that others keep. */
const KEPT_LIST = new RegExp(
  `${KEEPERS}[^,。]{0,16}${KEPT}[”。]*$|(?:支付|报销|保障|保护)范围[”。]*$|(?:目录|名录|名单)[”。]*$|《`,
);
const POLICY = /(?:政策|方案|规划)(?:尽快|早日)?落地(?:见效|落细|生效)?[。”]*$/;
const POLICY_NAME = /[\d“《]/;

/** Asked of others: a title, a review, an approval, a place on a list, a policy. */
export const sought: Step = {
  number: 7,
  name: 'sought from others',
  decide: (site) => decideTitle(site) ?? decideReview(site) ?? decideApproval(site),
};

function decideTitle(site: ClauseSite): SpecificityDecision | undefined {
  const { text, start, end, main, tail, through, objectStart } = site;
  if (main?.kind === 'seek' && !ENTERING.has(main.word)) return winsTitle(site, Math.max(start, main.end));
  const builds = main?.kind === 'make' || (!main && through.length > 0);
  if (main?.word.endsWith('建设') || (builds && tail.some((verb) => verb.word === '建设' || verb.word === '创建'))) {
    const words = text.slice(objectStart, end);
    if (CONFERRED.test(words) && !site.object.head.isGeneric) return deliverable('title');
  }
  if (main?.kind === 'make' || !main) {
    const seek = tail.find((verb) => verb.kind === 'seek' && !ENTERING.has(verb.word));
    if (seek && through.length + Number(main !== undefined) > 0) return winsTitle(site, seek.end, seek.start);
  }
  return undefined;
}

/** `创建|省级卫生镇`; not `创建|良好环境`, nor `创建|工作`. Behind 推进 the title may stand before: `卫生镇|创建`. */
function winsTitle(site: ClauseSite, from: number, titleEnd = -1): SpecificityDecision | undefined {
  const { text, start, end, objectStart } = site;
  const words = text.slice(from, end);
  if (NOTHING_WON.test(words)) {
    const titled = Math.max(objectStart, titleEnd);
    if (objectHead(text, objectStart, titled).isGeneric) return undefined;
    const isWon = TITLE_BEFORE.test(text.slice(objectStart, titled)) && !GOES_ON.test(text.slice(start, objectStart));
    return isWon ? deliverable('title') : undefined;
  }
  if (titleEnd >= 0 && !TITLE.test(words)) return undefined;
  const isTitle = !NEED_TITLE.has(text.slice(from - 2, from)) || TITLE.test(words);
  if (ROLE.test(words)) return directional('silent');
  if (!isTitle || NO_TITLE.test(words) || objectHead(text, from, end).isGeneric) return directional('silent');
  return deliverable('title');
}

/** `做好卫生镇复审`, `迎接验收`. */
function decideReview({ words, main, through }: ClauseSite): SpecificityDecision | undefined {
  if (main && main.kind !== 'seek' && main.kind !== 'deed' && main.kind !== 'done') return undefined;
  const passes = through.some(
    ({ kind }) => kind === 'host' || kind === 'push' || kind === 'sure' || kind === 'explore',
  );
  return (passes || words.includes('通过')) && REVIEW.test(words) ? deliverable('review') : undefined;
}

/** `争取铁路列入国家规划`, `推进加入《…协定》`, `推进…政策落地`. */
function decideApproval(site: ClauseSite): SpecificityDecision | undefined {
  const { text, end, words, main, tail, through, objectStart } = site;
  const strives = through.some(({ kind }) => kind === 'aim');
  const pushes = strives || through.some(({ kind }) => kind === 'push' || kind === 'sure');
  const enters = main && ENTERING.has(main.word) ? main : tail.find((verb) => ENTERING.has(verb.word));
  if (!enters && through.length === 0) return undefined;
  if (through.some(({ kind }) => kind === 'explore')) return undefined;
  if (enters && objectHead(text, through.at(-1)?.end ?? site.start, enters.start).isGeneric) return undefined;
  if (enters) {
    const isNamed = strives && holdsName(text, objectStart, end);
    const behind = text.slice(enters.end, end);
    if (isNamed || (KEPT_LIST.test(behind) && enters === main) || (KEPT_LIST.test(behind) && pushes))
      return deliverable('approval');
    return undefined;
  }
  if (!pushes && !through.some(({ kind }) => kind === 'host')) return undefined;
  if (APPROVAL.test(words) && holdsName(text, through.at(-1)?.end ?? objectStart, end)) return deliverable('approval');
  if (!POLICY.test(words)) return undefined;
  const isNamed = words.includes('政策')
    ? POLICY_NAME.test(text.slice(objectStart, end))
    : holdsName(text, objectStart, end);
  return isNamed ? deliverable('policy') : undefined;
}
