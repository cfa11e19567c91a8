import type { Link } from '../model/follow-up';
import type { Span } from '../model/span';
import { judgeDeed } from './deeds';
import type { Candidate } from './matcher';
import type { Followed } from './promises';
import { isTold } from './told';

/** Something that was to be done, and what the next report holds of it. */
export interface Deed extends Followed {
  readonly wording: string;
  /** Clauses that speak of all of it, the likest first. */
  readonly candidates: readonly Candidate[];
  /** The same for each thing that it lists: `修建临溪大桥、槐河隧道` has two. */
  readonly parts: readonly (readonly Candidate[])[];
  /** Where all of the works that it is one of are said to be done. */
  readonly summary: Span | undefined;
}

/** A plan speaks of everything: so sure it must be that it promises the same again. */
const PLANNED = 1.2;

/** What every plan sets anew, which says nothing of the year before: a fair, or how things grow. */
const EACH_YEAR =
  /(?:办好|举办|承办|开好|办成)[^，]*[会节赛展周]$|增[速幅].*[高低快]于|(?:增长|收入).*同步|(?:继续|持续|稳步)(?:下降|回落|增长|提高)$/;

type Became = Omit<Link, 'pledge' | 'from'>;

/** What became of something that was to be done. What is told goes before what is planned anew. */
export function followDeed(deed: Deed): Link {
  const { pledge, span } = deed;
  return { ...(pledge === undefined ? {} : { pledge }), from: span, ...becameOf(deed) };
}

function becameOf({ wording, candidates, parts, summary }: Deed): Became {
  const sure = candidates.filter(({ score }) => score > 0);
  const isPlanned = sure.some((one) => !isTold(one));
  const likest = (isPlanned ? candidates : sure).find(isTold);
  const told = likest !== undefined && isPlannedRather(likest, sure) ? undefined : likest;
  const toldParts = parts.flatMap((part) => part.find(isTold) ?? []);
  if (told !== undefined || toldParts.length > 0) {
    const all = told === undefined ? toldParts : [told, ...toldParts];
    const judged = judgeDeed(wording, all.map(({ clause }) => clause.text).join('，'));
    const isPart = told === undefined && toldParts.length * 2 < parts.length;
    return {
      to: spansOf(all),
      ...(isPart && judged.outcome === 'met'
        ? { outcome: 'partly', because: 'part-of-it' }
        : judged),
    };
  }
  if (summary !== undefined) return { to: [summary], outcome: 'met', because: 'done-as-worded' };
  if (EACH_YEAR.test(wording))
    return { to: [], outcome: 'not-mentioned', because: 'nothing-found' };
  const planned = [
    ...sure.filter(({ score }) => score > PLANNED).slice(0, 1),
    ...parts.flatMap((part) => part.slice(0, 1)),
  ];
  return planned.length > 0
    ? { to: spansOf(planned), outcome: 'partly', because: 'promised-again' }
    : { to: [], outcome: 'not-mentioned', because: 'nothing-found' };
}

/** So much more of it must stand in the plan than in what is told. */
const RATHER = 0.4;

/** Whether a plan words it nearly whole, and what is told only resembles it. */
const isPlannedRather = (told: Candidate, sure: readonly Candidate[]): boolean =>
  sure.some((one) => !isTold(one) && one.share - told.share > RATHER);

const spansOf = (candidates: readonly Candidate[]): Span[] =>
  [...new Set(candidates.map(({ clause }) => clause))]
    .sort((a, b) => a.index - b.index)
    .map(({ start, end }) => ({ start, end }));
