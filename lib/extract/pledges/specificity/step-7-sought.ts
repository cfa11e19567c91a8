import {
  APPROVALS,
  CONFERRED_MARKS,
  NO_TITLES,
  ROLES,
  TITLED,
  TITLES,
} from '../../lexicon/promise-words';
import { KEEPERS, KEPT } from '../../lexicon/entitlement-words';
import { ENTERING, NEED_TITLE } from '../../lexicon/object-verbs';
import type { VerbClass } from '../../lexicon/pledge-verbs';
import { gated } from '../../../text/gate';
import { holding } from '../../../text/unit-set';
import type { Verb } from '../clause/verbs';
import { has } from '../clause/verbs-among';
import { decideBy, deliverable, directional, undecided } from './decision';
import type { Case, ClauseSite, SpecificityDecision, Step } from './decision';
import { objectHead } from './object/object-head';
import { holdsName } from './object/proper-names';
import { lastIn } from '../last-in';

/** What others confer: 示范区, 先导区, 试验区. */
const CONFERRED =
  /(?:示范|先导|先行|试验|标杆)[^,。、的“]{0,8}(?:[区城县镇乡村市点校]|街道?|社区|基地|园区?|单位)[”。]*(?:建设|创建)?$/;
/** What is no title: a mechanism, an environment. */
const NO_TITLE = new RegExp(`${NO_TITLES}[”’。]*$`);
/** 争创, 申报 and 跃入 ask by themselves; 创建 needs a title behind it. */
const TITLE = new RegExp(TITLES);
/** `推进|省级卫生镇|创建`, not `深入开展|绿色家庭|创建`. */
const TITLE_BEFORE = new RegExp(`${CONFERRED_MARKS}[^,。、]{1,12}$|${TITLED}[^,。、]{0,12}$`);
const GOES_ON = /持续|深入|常态化|不断/;
/** 创建 needs a title behind it, and so does 争当: 争当先进县, not 争当实干家. */
const ROLE = new RegExp(`${ROLES}[”。]*$`);
const NOTHING_WON = /^(?:工作|[“”]?$)/;
const REVIEW = gated(/复审|复评|复核|迎检|验收|评审|复查/, holding('复迎验评'));
/** What others say yes to. */
const APPROVAL = new RegExp(`${APPROVALS}(?:工作)?[。”]*$`);
/** What one enters that others keep. */
const KEPT_LIST = new RegExp(
  `${KEEPERS}[^,。]{0,16}${KEPT}[”。]*$|(?:支付|报销|保障|保护)范围[”。]*$|(?:目录|名录|名单)[”。]*$|《`,
);
const POLICY = /(?:政策|方案|规划)(?:尽快|早日)?落地(?:见效|落细|生效)?[。”]*$/;
const POLICY_NAME = /[\d“《]/;

/** Words of building that may stand behind a title. */
const BUILDS: ReadonlySet<string> = new Set(['建设', '创建']);

/** Asked of others: a title, a review, an approval, a place on a list, a policy. */
export const sought: Step = {
  number: 7,
  name: 'sought from others',
  decide: (site) => decideTitle(site) ?? decideReview(site) ?? decideApproval(site),
};

/** A verb that asks others for a title. */
const asks = (verb: Verb): boolean => verb.kind === 'seek' && !ENTERING.has(verb.word);

/** Such a verb behind one that leads up to it: 推进|卫生镇|创建. */
function askedBehind({ main, tail, through }: ClauseSite): Verb | undefined {
  if (main ? main.kind !== 'make' : through.length === 0) return undefined;
  return tail.find(asks);
}

function winsBehind(site: ClauseSite): SpecificityDecision | undefined {
  const seek = askedBehind(site);
  return seek && winsTitle(site, seek.end, seek.start);
}

/** What is built, or made to be, is something that others confer. */
function confers(site: ClauseSite): boolean {
  const { text, end, main, tail, through, objectStart } = site;
  const builds = main ? main.kind === 'make' : through.length > 0;
  const isBuilt =
    main?.word.endsWith('建设') || (builds && tail.some(({ word }) => BUILDS.has(word)));
  return isBuilt && CONFERRED.test(text.slice(objectStart, end)) && !site.object.head.isGeneric;
}

/** The first that holds says whether a title is asked for. */
export const TITLE_CASES: readonly Case<ClauseSite>[] = [
  /* 争创省级卫生县 */
  {
    name: 'asked for',
    when: ({ main }) => main !== undefined && asks(main),
    decide: (site) => winsTitle(site, Math.max(site.start, site.main?.end ?? site.start)),
  },
  /* 加快建设水上运动示范区 */
  { name: 'conferred', when: confers, decide: () => deliverable('title') },
  /* 推进省级卫生镇创建 */
  {
    name: 'asked for behind its title',
    when: (site) => askedBehind(site) !== undefined,
    decide: winsBehind,
  },
];

/** A title is asked for, or built. */
const decideTitle = (site: ClauseSite): SpecificityDecision | undefined =>
  site.main?.kind === 'make' ||
  site.main?.kind === 'found' ||
  site.through.length > 0 ||
  has(site.verbs, 'seek')
    ? decideBy(TITLE_CASES, site)
    : undefined;

/**
 * `创建|省级卫生镇`; not `创建|良好环境`, nor `创建|工作`. Behind 推进 the title may stand before:
 * `卫生镇|创建`.
 */
function winsTitle(site: ClauseSite, from: number, titleEnd = -1): SpecificityDecision | undefined {
  const { text, start, end, objectStart } = site;
  const words = text.slice(from, end);
  if (NOTHING_WON.test(words)) {
    const titled = Math.max(objectStart, titleEnd);
    if (objectHead(text, objectStart, titled).isGeneric) return undefined;
    const isWon =
      TITLE_BEFORE.test(text.slice(objectStart, titled)) &&
      !GOES_ON.test(text.slice(start, objectStart));
    return isWon ? deliverable('title') : undefined;
  }
  if (titleEnd >= 0 && !TITLE.test(words)) return undefined;
  const isTitle = !NEED_TITLE.has(text.slice(from - 2, from)) || TITLE.test(words);
  if (ROLE.test(words)) return directional('silent');
  if (!isTitle || NO_TITLE.test(words) || objectHead(text, from, end).isGeneric)
    return directional('silent');
  return deliverable('title');
}

/** Verbs that lead up to a review by others. */
const PASSING: ReadonlySet<VerbClass> = new Set(['host', 'push', 'sure', 'explore']);

/** `做好卫生镇复审`, `迎接验收`. */
function decideReview({
  text,
  start,
  end,
  words,
  main,
  through,
}: ClauseSite): SpecificityDecision | undefined {
  if (main && main.kind !== 'seek' && main.kind !== 'deed' && main.kind !== 'done')
    return undefined;
  const passes = through.some(({ kind }) => PASSING.has(kind));
  return REVIEW.test(text, start, end) && (passes || words.includes('通过'))
    ? deliverable('review')
    : undefined;
}

/** A clause with what it says of an approval. */
interface ApprovalSite {
  readonly clause: ClauseSite;
  /** 争取 stands in it. */
  readonly strives: boolean;
  /** 争取, 推进 or 确保 do. */
  readonly pushes: boolean;
  /** 列入, 纳入 … */
  readonly enters: Verb | undefined;
}

export function approvalSite(clause: ClauseSite): ApprovalSite {
  const { main, tail, through } = clause;
  const strives = has(through, 'aim');
  const pushes = strives || has(through, 'push') || has(through, 'sure');
  const enters =
    main && ENTERING.has(main.word) ? main : tail.find((verb) => ENTERING.has(verb.word));
  return { clause, strives, pushes, enters };
}

const approved = (): SpecificityDecision => deliverable('approval');

/**
 * The first that holds says whether others are to say yes: `争取铁路列入国家规划`,
 * `推进加入《…协定》`, `推进…政策落地`.
 */
export const APPROVAL_CASES: readonly Case<ApprovalSite>[] = [
  /* 清淤 */
  {
    name: 'nothing asked',
    when: ({ enters, clause }) => !enters && clause.through.length === 0,
    decide: undecided,
  },
  /* 探索把技工纳入名录 */
  {
    name: 'only explored',
    when: ({ clause }) => has(clause.through, 'explore'),
    decide: undecided,
  },
  /* 推动更多项目纳入国家计划 */
  {
    name: 'any of a kind enters',
    when: ({ enters, clause }) =>
      enters !== undefined &&
      objectHead(clause.text, lastIn(clause.through)?.end ?? clause.start, enters.start).isGeneric,
    decide: undecided,
  },
  /* 争取柳溪铁路列入盘子 */
  {
    name: 'a name enters, striven for',
    when: ({ enters, strives, clause }) => enters !== undefined && strives && isNamed(clause),
    decide: approved,
  },
  /* 将慢性病用药纳入医保支付范围 */
  {
    name: 'enters a kept list',
    when: ({ enters, pushes, clause }) =>
      enters !== undefined &&
      (pushes || enters === clause.main) &&
      KEPT_LIST.test(clause.text.slice(enters.end, clause.end)),
    decide: approved,
  },
  /* 推进云溪港区获批 */
  {
    name: 'a name is approved',
    when: ({ enters, pushes, clause: { text, start, through } }) =>
      enters !== undefined &&
      pushes &&
      APPROVAL.test(enters.word) &&
      holdsName(text, lastIn(through)?.end ?? start, enters.start),
    decide: approved,
  },
  /* 把安全纳入日常 */
  { name: 'enters no list', when: ({ enters }) => enters !== undefined, decide: undecided },
  /* 配合做好调查 */
  {
    name: 'not pushed',
    when: ({ pushes, clause }) => !pushes && !has(clause.through, 'host'),
    decide: undecided,
  },
  /* 推进柳溪规划报批 */
  {
    name: 'approved',
    when: ({ clause: { text, end, words, through, objectStart } }) =>
      APPROVAL.test(words) && holdsName(text, lastIn(through)?.end ?? objectStart, end),
    decide: approved,
  },
  /* 推进“暖岗十条”政策落地 */
  {
    name: 'a named policy',
    when: ({ clause }) => POLICY.test(clause.words) && namesPolicy(clause),
    decide: () => deliverable('policy'),
  },
];

const isNamed = ({ text, objectStart, end }: ClauseSite): boolean =>
  holdsName(text, objectStart, end);

function namesPolicy(clause: ClauseSite): boolean {
  const { text, words, objectStart, end } = clause;
  return words.includes('政策') ? POLICY_NAME.test(text.slice(objectStart, end)) : isNamed(clause);
}

/**
 * What others are to say yes to: asked by a verb that leads up to it, or by one that puts it on a
 * list.
 */
const decideApproval = (site: ClauseSite): SpecificityDecision | undefined =>
  site.through.length > 0 || has(site.verbs, 'seek')
    ? decideBy(APPROVAL_CASES, approvalSite(site))
    : undefined;
