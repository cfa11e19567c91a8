import { indexEdges } from '../../text/word-edges';

/** What a sentence that only tells how things stand may open with. */
const NOW = indexEdges('当前 目前 现在 眼下 近年来 多年来 长期以来'.split(' '));
/** Why a goal was set: `确定这一目标,主要是考虑…`, `这样的目标,体现了…`. */
const EXPLAINS =
  /^(?:各位代表,)?(?:(?:提出|设立|确定|安排|设定)[^。]{2,36}(?:是因为|[是要]综合考虑|是考虑|是基于|来源于|来自于|考虑到了?)|(?:这样的|这一|这个|上述)(?:增长)?(?:目标|安排|部署),?(?:是|既|体现|充分))/;
/** What holds of anyone at any time: `没有…就不可能…`, `担当方能有为`. */
const GNOMIC = /没有[^。;]{1,30},?就[不没难]|(?:只有|唯有)[^。;]{1,40},?(?:才|方)|方能|方可有/;
/** What is coming whoever does it: `我们将迎来重大机遇`. */
const COMING = /(?:即将|将会?)(?:迎来|面临|到来|在[^,。;]{1,12}(?:举办|举行|召开))/;
/** What came of it: a verb of outcome with 了. */
const HAPPENED =
  /(?:作出|做出|编制|制定|取得|进入|迈入|发生|形成|出台|印发|召开|积累|奠定|提供|带来|创造)了|(?:关系|合作|交往)(?:继续|进一步|不断|稳步|日益)(?:加强|发展|深化|扩大|改善)[,。;]/;
const MODAL = /(?<![主重需首紧纲])要|必须|应当|确保|力争|务必|继续(?!加强|发展|深化|扩大|改善)/;
const WILL = /(?<!即)将(?!迎来|面临|到来|会)/;
/** Every pattern holds one of these words: a cheap look that spares most sentences the patterns. */
const MAY_TELL = indexEdges('没有 只有 唯有 方能 方可 即将 将迎 将会 将面 将在 了 关系 合作 交往'.split(' '));
const EXPLAINS_FIRST = '提设确安这上各';
/** `同时也应看到,做好工作有不少有利条件。` */
const SEEN = /^(?:同时,?)?[也还]?[要应](?:当|该)?(?:清醒地?)?看到,/;
/** How far in what is coming stands where the whole sentence is about it. */
const COMING_UNITS = 24;
const TASK_BEHIND = /[,;][^,;。]{0,6}(?<![主重需首])(?:要|必须|确保|抓住)/;

/**
 * Whether a folded sentence of a plan only tells how things are, were or will come, and sets no task:
 * `目前,全县粮食库存充裕。`, `没有实干,就没有振兴。`, `提出这一目标,主要是考虑…`. `现在,要抓紧播种` sets one.
 */
export function tells(words: string): boolean {
  const { length } = words;
  if (EXPLAINS_FIRST.includes(words.charAt(0)) && EXPLAINS.test(words)) return true;
  if (SEEN.test(words)) return true;
  const now = NOW.lengthAt(words, 0, length);
  const isNow = now > 0 && words.charAt(now) === ',';
  if (!isNow && !MAY_TELL.standsIn(words, 0, length)) return false;
  if (COMING.test(words.slice(0, COMING_UNITS)) && !TASK_BEHIND.test(words)) return true;
  if (MODAL.test(words)) return false;
  if (GNOMIC.test(words)) return true;
  return (isNow || HAPPENED.test(words)) && !WILL.test(words);
}
