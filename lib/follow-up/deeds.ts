import type { FollowReason, Outcome } from '../model/follow-up';

/** What the wording of the evidence says of a promise without figures. */
export interface Deed {
  readonly outcome: Outcome;
  readonly because: FollowReason;
}

/** The thing is promised whole, finished or in use. */
const WHOLE =
  /完成|建成|竣工|投产|投用|投入使用|投入运营|通车|交付|全面(?:实行|实施|推行|完成|建成|消除|落实)|全部|全覆盖|开通|启用|运营|开业|开园|达产/;
/** Something that is under way or done in part. */
const PARTLY =
  /推进|加快|正在|前期|开工|启动|主体|初步|筹|有序|试点|封顶|规划|部分|着手|在建|谋划|编制|积极|抓紧|招标|动工|签约|争取|列入|获批|立项/;
const DONE =
  /完成|建成|竣工|投产|投用|投入使用|投入运营|通车|交付|实现|全部|全面|开通|启用|运营|开业|开园|达产|成功|落地|取得|获/;
/** What is wanting, as told among the problems. */
const WANTING =
  /不足|不够|不强|不高|不优|不平衡|不充分|不到位|薄弱|滞后|短板|仍然|依然|还存在|尚未|未能|未完成|没有完成|偏低|偏慢|困难|缺乏|突出问题|有待|有差距/;

/** What evidence in the part that looks back comes to: `建成` for `建成` is met, `推进` partly. */
export function judgeDeed(promise: string, evidence: string): Deed {
  if (WANTING.test(evidence) && !DONE.test(evidence))
    return { outcome: 'missed', because: 'fell-short' };
  if (WHOLE.test(promise) && !DONE.test(evidence))
    return { outcome: 'partly', because: PARTLY.test(evidence) ? 'under-way' : 'part-of-it' };
  return { outcome: 'met', because: 'done-as-worded' };
}
