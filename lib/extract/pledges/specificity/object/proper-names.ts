import { unitSet } from '../../../../text/unit-set';
import { indexEdges } from '../../../../text/word-edges';
import { severalUnits, unionOf } from '../../../../text/word-list';
import { COMMON_MODIFIERS } from '../../../lexicon/common-modifiers';
import { HEAD_NOUNS } from '../../../lexicon/pledge-nouns';
import { GRADED_VERBS } from '../../../lexicon/pledge-verbs';

const COMMON = indexEdges(unionOf([COMMON_MODIFIERS, severalUnits(HEAD_NOUNS), GRADED_VERBS]));
/**
 * 馆, 桥: behind a common word a part of it (文化|馆), behind a single unit a part of a name
 * (云|桥).
 */
const HEADS = unitSet([...HEAD_NOUNS].filter((noun) => noun.length === 1).join(''));
/** Parts of a list, and what stands between the words of a phrase. */
const JOINTS = unitSet('、,和及与或以的等在为对向把将·-()[]“”一二三四五六七八九十两几百千 \n');
/**
 * So many units in a row that no common word covers make a name; in a short member of a list one is
 * enough.
 */
const NAME_UNITS = 2;
const MEMBER_UNITS = 4;

/**
 * Whether a name of its own stands in `text.slice(start, end)` (folded): a stretch that common
 * words do not cover (`望溪新城`), a title in marks, a number or an ordinal. `区域性医疗中心` and
 * `学校、医院` hold none.
 */
export function holdsName(text: string, start: number, end: number): boolean {
  /* What stands before 的 describes and names nothing: 不具备条件的厂矿. */
  const from = behindLastOf(text, start, end);
  let member = from;
  let run = 0;
  let strange = false;
  let strangeInMember = false;
  for (let at = from; at < end;) {
    if (NAMING_SIGNS.has(text, at)) return true;
    if (JOINTS.has(text, at)) {
      run = 0;
      strange = false;
      if (MEMBER_ENDS.has(text, at)) {
        if (strangeInMember && at - member <= MEMBER_UNITS) return true;
        strangeInMember = false;
        member = at + 1;
      }
      at += 1;
      continue;
    }
    const length = COMMON.lengthAt(text, at, end);
    /* A single common unit beside a strange one is a part of the name: 云|桥. */
    run = length > 1 || opensAsHead(text, at, length, run) ? 0 : run + 1;
    strange = run > 0 && (strange || length === 0);
    if (strange && run >= NAME_UNITS) return true;
    strangeInMember = strangeInMember || strange;
    at += length || 1;
  }
  return false;
}

/** 馆 behind a common word is a part of it. */
const opensAsHead = (text: string, at: number, length: number, run: number): boolean =>
  length === 0 && run === 0 && HEADS.has(text, at);

const NAMING_SIGNS = unitSet('《0123456789第');
const MEMBER_ENDS = unitSet('、等');
const OF = unitSet('的');

/**
 * Behind the last 的 of a stretch, its start where there is none: of `临溪桥的护栏` the 护栏. Looks
 * no further back than `start`: a text of one endless line would be searched again and again.
 */
export function behindLastOf(text: string, start: number, end: number): number {
  let from = end;
  while (from > start && !OF.has(text, from - 1)) from -= 1;
  return from;
}
