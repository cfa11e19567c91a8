import type { Span } from '../model/span';
import { trimSpan } from '../text/sentences';
import type { Candidate, Matcher } from './matcher';
import { isTold } from './told';
import type { Wording } from './wording';

/** One of the things that a clause lists. */
export interface Listed {
  readonly span: Span;
  /** The clauses that speak of it. */
  readonly found: readonly Candidate[];
}

const JOINS = /[、和与及](?!其)/g;
/** What sums up the list behind its last name: 等项目. */
const SUMMED = /等(?:$|[^级等].*)/;
/** A part says little of its own, so more of it must be found. */
const SURE = 0.8;
/** Or nearly all of it, where it is a name: four rare units. */
const NAME = 14;
const NEARLY_ALL = 0.9;
/** So much of a part must stand where the whole list is spoken of. */
const MOST_OF_IT = 0.5;

/** Lists where, for whom or by what something is done. */
const AROUND_IT = /^(?:[在对向为以从]|围绕|依托|通过|针对)/;

interface Source {
  /** The text of its report, and the promise in it. */
  readonly text: string;
  readonly span: Span;
  readonly plain: (span: Span) => string;
}

/**
 * The things that a promise lists one by one, where the next report speaks of some of them and not
 * at all of others: `建设临溪大桥、槐河隧道` of which only the bridge is told. Empty for all others.
 */
export function listedApart(
  { text, span, plain }: Source,
  all: readonly Candidate[],
  matcher: Matcher,
): Listed[] {
  const promise = text.slice(span.start, span.end);
  if (promise.search(JOINS) < 0 || AROUND_IT.test(promise)) return [];
  const parts = partsOf(text, span, (part) => matcher.wordingOf(plain(part).replace(SUMMED, '')));
  if (parts.length < 2) return [];
  const listed = parts.map(({ wording, ...part }): Listed => {
    const own = matcher
      .candidates(wording)
      .filter(({ score, share, mass }) => score >= SURE || (share >= NEARLY_ALL && mass >= NAME));
    const named = all.filter(
      ({ clause }) => matcher.shareIn(wording.content, clause) >= MOST_OF_IT,
    );
    return { span: part.span, found: [...new Set([...named, ...own])] };
  });
  const isSomeTold = listed.some(({ found }) => found.some(isTold));
  const isSomeMissing = listed.some(({ found }) => found.length === 0);
  return isSomeTold && isSomeMissing ? listed : [];
}

interface Part {
  readonly span: Span;
  readonly wording: Wording;
}

/** The parts of a list; what is no name of its own belongs to the part before it. */
function partsOf(text: string, { start, end }: Span, wordingOf: (part: Span) => Wording): Part[] {
  const parts: Part[] = [];
  let from = start;
  const ends = Array.from(text.slice(start, end).matchAll(JOINS), ({ index }) => start + index);
  for (const to of [...ends, end]) {
    const span = trimSpan(text, from, to);
    from = to + 1;
    if (span === undefined) continue;
    const wording = wordingOf(span);
    const last = parts.at(-1);
    if (wording.content.total >= NAME || last === undefined) {
      parts.push({ span, wording });
      continue;
    }
    const joined = { start: last.span.start, end: span.end };
    parts[parts.length - 1] = {
      span: joined,
      wording: wordingOf(joined),
    };
  }
  const [first] = parts;
  return first !== undefined && first.wording.content.total < NAME ? [] : parts;
}
