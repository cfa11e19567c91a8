import { BARE_PROJECT } from '../../lexicon/promise-words';
import { COMPLETING } from '../../lexicon/pledge-verbs';
import { unitSet } from '../../../text/unit-set';
import { opensPredicate } from '../clause/verbs';
import type { Verb } from '../clause/verbs';
import { has } from '../clause/verbs-among';
import { firstCase } from '../first-case';
import { deliverable } from './decision';
import type { ClauseSite, Step } from './decision';
import { objectHead } from './object/object-head';
import type { ObjectHead } from './object/object-head';
import { lastIn } from '../last-in';
import {
  ALL_TASKS,
  WITHOUT_END,
  ONLY_LISTED,
  OPENED,
  THINGS,
  BARE_UNITS,
  bringsAbout,
} from './brought';

const EARLY = unitSet('早');
/** 开工前, 投产后 and 竣工率 bring about nothing. */
const TIMED = unitSet('前后率');
/** 动态清零 is only kept up, 早开工、早投产 is a slogan; of 更多项目落户 nobody sees the end. */
function isEnd(site: ClauseSite, verb: Verb, from: number): boolean {
  const { text, start } = site;
  const before = text.slice(Math.max(start, verb.start - 2), verb.start);
  if (EARLY.has(before, 1) && before !== '尽早') return false;
  if (verb.word === '清零' || TIMED.has(text, verb.end)) return false;
  if (verb.start <= from) return true;
  const head = objectHead(text, from, verb.start);
  if (head.isGeneric || WITHOUT_END.lengthBefore(text, from, head.end) > 0) return false;
  if (verb.word === '运营' && verb !== site.main) return false;
  /* 市场相互贯通 joins nothing that one can walk on. */
  if (verb.word === '贯通' && !OPENED.has(head.kind)) return false;
  return !isBareProject(text, from, head.end, head.isListed);
}

const PROJECTS = new RegExp(`^${BARE_PROJECT}*(?:项目|工程)$`);
const isBareProject = (text: string, from: number, to: number, isListed: boolean): boolean =>
  !isListed && PROJECTS.test(text.slice(from, to).replace(/^[年内底前月份]+/, ''));

/** Verbs behind which no one-off verb counts: it is what they tend, or an attribute of it. */
const CLOSES: ReadonlySet<string> = new Set(['tend', 'fee', 'deed', 'found']);
const JOINS = unitSet('并且');

/**
 * A verb of what is done one time, with a thing as its object: `出台办法`, `年底前封顶`,
 * `做好竣工验收`; not `建立机制`, `加强验收`, `推动项目早开工`.
 */
export const oneOff: Step = {
  number: 4,
  name: 'one-off verb',
  decide: (site) => {
    const verb = oneOffVerb(site);
    return verb ? deliverable('one-off') : undefined;
  },
};

/** The verb that is done one time in the clause, and on something that can be seen. */
export function oneOffVerb(site: ClauseSite): Verb | undefined {
  const { text, end, main, tail, objectStart } = site;
  if (
    main?.kind === 'found' &&
    (CLOSING.test(text.slice(main.end, end))
      ? endsWork(site, main)
      : bringsAbout(site, main, main.end, end))
  )
    return main;
  if (main?.kind === 'done' && isEnd(site, main, lastIn(site.through)?.end ?? site.start))
    return main;
  const closed = main !== undefined && CLOSES.has(main.kind);
  return tail.find((verb) => {
    if (verb === main || isReviewed(site, verb)) return false;
    /* 整改|销号, 建设并|投用 */
    const isJoined =
      (verb.start === main?.end && main.kind === 'deed') || JOINS.has(text, verb.start - 1);
    if (closed && !(isJoined && verb.kind === 'done')) return false;
    if (verb.kind === 'done')
      return (
        isEnd(site, verb, objectStart) &&
        (!verb.mayBeNoun || CLOSING.test(text.slice(verb.end, end)))
      );
    return verb.kind === 'found' && endsWork(site, verb);
  });
}

/** 做好…验收 is done by others: step 7. */
const isReviewed = ({ through }: ClauseSite, { word }: Verb): boolean =>
  word === '验收' && through.some(({ kind }) => kind === 'host');

const COMMAS = unitSet('、');

/** `火葬场|迁建、公墓新建`; in `新闻|出版、广播电视` it only names a field. */
function endsMember(text: string, from: number, verb: Verb): boolean {
  const start = Math.max(from, text.lastIndexOf('、', verb.start) + 1);
  const head = objectHead(text, start, verb.start);
  return verb.start - start >= BARE_UNITS && (THINGS.has(head.kind) || head.kind === 'place');
}

const CLOSING = /^(?:[及和、与][一-龥]{2})?(?:等?工作|任务|前期工作)?[。”]*$/;

/**
 * A one-off verb behind its object: `规划|编制`, `火葬场|迁建`; or before it, behind 并:
 * `推动市里|出台|条例`.
 */
function endsWork(site: ClauseSite, verb: Verb): boolean {
  const { text, start, end, through } = site;
  const from = lastIn(through)?.end ?? start;
  if (COMMAS.has(text, verb.end)) return endsMember(text, from, verb);
  if (!CLOSING.test(text.slice(verb.end, end))) {
    /* 做好新闻出版广电等工作 names fields of work. */
    const isField = lastIn(through)?.kind === 'host' && !opensPredicate(text, site, verb.start);
    return !isField && bringsAbout(site, verb, verb.end, end);
  }
  const ended: Ended = { site, verb, from, head: objectHead(text, from, verb.start) };
  return firstCase(ENDED_CASES, ended)?.isSeen(ended) ?? false;
}

/** A one-off verb that closes its clause, behind its object. */
interface Ended {
  readonly site: ClauseSite;
  readonly verb: Verb;
  readonly from: number;
  readonly head: ObjectHead;
}

/** One kind of verb or object. */
interface EndedCase {
  readonly name: string;
  readonly when: (ended: Ended) => boolean;
  readonly isSeen: (ended: Ended) => boolean;
}

const isMeant = ({ site: { through } }: Ended): boolean =>
  has(through, 'sure') || has(through, 'aim');
const isThing = ({ head }: Ended): boolean => THINGS.has(head.kind);

/** The first that holds says whether its end can be seen. */
const ENDED_CASES: readonly EndedCase[] = [
  /* 争取早日|开工建设: what begins was named before */
  {
    name: 'named before',
    when: ({ verb, from, head }) => verb.start <= from + 1 || head.kind === 'none',
    isSeen: isMeant,
  },
  /* 确保保质保量|完成; not 确保全年任务|完成 */
  {
    name: 'completed as meant',
    when: (ended) => COMPLETING.has(ended.verb.word) && isMeant(ended),
    isSeen: ({ site, verb, from, head }) =>
      !head.isGeneric && !ALL_TASKS.test(site.text.slice(from, verb.start)),
  },
  /* 渔歌大赛|办好 */
  { name: 'held', when: ({ verb }) => verb.word.endsWith('办好'), isSeen: isThing },
  /* 水利馆|开放 */
  {
    name: 'opened',
    when: ({ verb }) => verb.word === '开放',
    isSeen: ({ head }) => OPENED.has(head.kind),
  },
  /* 预案|公布 */
  { name: 'on a list', when: ({ verb }) => ONLY_LISTED.has(verb.word), isSeen: isThing },
  /* 殡仪馆|迁建 */
  {
    name: 'anything else',
    when: () => true,
    isSeen: ({ head }) => !head.isGeneric && head.kind !== 'abstract' && head.kind !== 'programme',
  },
];
