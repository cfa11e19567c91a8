import { describe as describeTarget } from '../../../lib/anchor/describe';
import type { AnchorMatch, AnnotationTarget } from '../../../lib/model/annotation';
import type { Span } from '../../../lib/model/span';
import type { Edit } from './edits';
import { seeded } from './random';
import type { Report } from './sample';
import { assemble, quoteOf } from './sample';

/** Where a target is in a new text; `earlier` is the text that it was made on. */
export type Matcher = (target: AnnotationTarget, text: string, earlier: string) => AnchorMatch;

/** How many answers were what. Each answer is one of the first nine. */
export interface Tally {
  cases: number;
  /** The right place, told rightly; for what is gone: `gone`. */
  right: number;
  /** `unsure`, the right place among those given. */
  unsure: number;
  /** The right place, told as something else that does no harm. */
  other: number;
  /** `unsure`, the right place not among those given. */
  astray: number;
  /** Another place was told as the quote's. */
  wrong: number;
  /** A changed value was told where none had changed. */
  alarm: number;
  /** A changed value was not told. */
  untold: number;
  /** Told as gone though it is there. */
  lost: number;
  /** Of the lost: quotes of fewer than 12 units. */
  lostShort: number;
}

/** A tally of nothing yet. */
export const emptyTally = (): Tally => ({
  cases: 0,
  right: 0,
  unsure: 0,
  astray: 0,
  other: 0,
  wrong: 0,
  alarm: 0,
  untold: 0,
  lost: 0,
  lostShort: 0,
});

const LIKE = 0.5;
const SHORT_UNITS = 12;

function isAt(place: Span, truth: Span): boolean {
  const shared = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
  const spread = Math.max(place.end, truth.end) - Math.min(place.start, truth.start);
  return shared / spread >= LIKE;
}

const placesOf = ({ start, end, alternatives = [] }: AnchorMatch): readonly Span[] =>
  start === undefined || end === undefined ? alternatives : [{ start, end }];

/** What an answer is, for a quote that stands at `truth` now (empty where it was taken out). */
export function judge(
  edit: Edit,
  match: AnchorMatch,
  truth: Span,
): Exclude<keyof Tally, 'cases' | 'lostShort'> {
  const places = placesOf(match);
  if (edit.removes)
    return match.outcome === 'gone' ? 'right' : match.outcome === 'unsure' ? 'unsure' : 'wrong';
  if (match.outcome === 'gone') return 'lost';
  const isThere = places.some((place) => isAt(place, truth));
  if (match.outcome === 'unsure') return isThere ? 'unsure' : 'astray';
  if (!isThere) return 'wrong';
  if (edit.changesValue && match.outcome !== 'number-changed') return 'untold';
  if (!edit.changesValue && match.outcome === 'number-changed') return 'alarm';
  return edit.outcomes.includes(match.outcome) ? 'right' : 'other';
}

/** One case that did not come out right, to look at. */
export interface Miss {
  readonly edit: string;
  readonly verdict: string;
  readonly quote: string;
  readonly match: AnchorMatch;
  readonly report: string;
  readonly text: string;
  readonly truth: Span;
}

/** Makes `cases` edits of one kind, spread over the reports, and counts what the matcher says. */
export function measure(
  edit: Edit,
  reports: readonly Report[],
  plan: { readonly cases: number; readonly seed: number; readonly onMiss?: (miss: Miss) => void },
  matcher: Matcher,
): Tally {
  const random = seeded(plan.seed);
  const tally = emptyTally();
  const lines = reports.map(({ text }) => text.split('\n').filter(({ length }) => length > 12));
  for (let tries = 0; tally.cases < plan.cases && tries < plan.cases * 40; tries += 1) {
    const index = random.below(reports.length);
    const report = reports[index];
    if (!report) break;
    const quoted = quoteOf(report, random);
    const parts = edit.from?.(quoted) ?? quoted;
    const foreign = lines[(index + 1 + random.below(reports.length - 1)) % reports.length] ?? [];
    const edited = edit.apply(parts, { random, lines: foreign });
    if (!edited) continue;
    const old = assemble(parts);
    const now = assemble(edited);
    if (old.text === now.text) continue;
    const target = describeTarget(
      old.text,
      'old',
      old.span,
      'https://www.linxi.gov.cn/report.html',
    );
    const match = matcher(target, now.text, old.text);
    const verdict = judge(edit, match, now.span);
    tally.cases += 1;
    tally[verdict] += 1;
    if (verdict === 'lost' && parts.quote.length < SHORT_UNITS) tally.lostShort += 1;
    if (verdict !== 'right')
      plan.onMiss?.({
        edit: edit.name,
        verdict,
        quote: parts.quote,
        match,
        report: report.name,
        ...now,
        truth: now.span,
      });
  }
  return tally;
}
