import type { AnchorMatch, Annotation } from '../model/annotation';
import { correctedSubject, isRefusal } from '../model/correction';
import type { Correction } from '../model/correction';
import type { Corrected, CorrectionState, Extraction } from '../model/extraction';
import type { Quote, Span } from '../model/span';
import { bestOf, isMeant, isSame, overlap } from './meant';
import { METRICS, PLEDGES } from './finding';
import type { Kind } from './finding';
import { joinedUp } from './join';
import type { Draft } from './join';

/** What was found in a text, as far as it is corrected. */
export type Findings = Pick<Extraction, 'metrics' | 'pledges'> &
  Partial<Pick<Extraction, 'sections'>>;

/** An annotation and where it stands in the text; `match` is absent where that is not known. */
export interface Placed {
  readonly annotation: Annotation;
  readonly match?: AnchorMatch;
  /** It was made on this very text. */
  readonly isOwn?: boolean;
}

/** Findings as corrected, and what became of each correction, by the annotation's id. */
export interface CorrectedFindings<F> {
  readonly findings: F;
  readonly states: ReadonlyMap<string, CorrectionState>;
}

/**
 * What was found in a text, as the reader corrected it: each correction takes the place of the
 * findings of its kind that it was meant for. Where the words changed in what they say, or more is
 * read there than was corrected, what is read counts, marked as doubtful; where the same is read by
 * now, it is marked as agreed. Of several corrections of one place the latest counts.
 * Findings that nobody corrected stay the same objects where their indexes did, and without
 * corrections so does the whole.
 */
export function corrected<F extends Findings>(
  findings: F,
  placed: readonly Placed[],
): CorrectedFindings<F> {
  const { sections = [] } = findings;
  const tasks = placed
    .flatMap(({ annotation, match, isOwn = false }): readonly Task[] => {
      const { correction } = annotation;
      return correction === undefined ? [] : [{ annotation, match, isOwn, correction, sections }];
    })
    .sort((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1));
  if (tasks.length === 0) return { findings, states: NO_STATES };
  let metrics = findings.metrics.map(draftOf);
  let pledges = findings.pledges.map(draftOf);
  const states = new Map<string, CorrectionState>();
  for (const task of tasks) {
    const { id } = task.annotation;
    if (correctedSubject(task.correction) === 'metric') {
      const done = apply(METRICS, metrics, task);
      metrics = done.drafts;
      states.set(id, done.state);
    } else {
      const done = apply(PLEDGES, pledges, task);
      pledges = done.drafts;
      states.set(id, done.state);
    }
  }
  return {
    findings: {
      ...findings,
      ...joinedUp({ metricCount: findings.metrics.length, metrics, pledges }),
    },
    states,
  };
}

const NO_STATES: ReadonlyMap<string, CorrectionState> = new Map();

const draftOf = <Finding>(finding: Finding, from: number): Draft<Finding> => ({ finding, from });

const ageOf = ({ annotation: { updatedAt, id } }: Task): string => `${updatedAt} ${id}`;

interface Task {
  readonly annotation: Annotation;
  readonly match: AnchorMatch | undefined;
  readonly isOwn: boolean;
  readonly correction: Correction;
  readonly sections: Extraction['sections'];
}

interface Done<Finding> {
  readonly drafts: Draft<Finding>[];
  readonly state: CorrectionState;
}

type Markable<Finding> = Quote & { readonly corrected?: Corrected<Finding> };

function apply<Finding extends Markable<Finding>>(
  kind: Kind<Finding>,
  drafts: Draft<Finding>[],
  task: Task,
): Done<Finding> {
  const { annotation, match, correction, sections } = task;
  const place = placeOf(match);
  if (place === undefined) return { drafts, state: 'doubtful' };
  const touched = drafts.filter(({ finding }) => overlap(finding, place) > 0);
  const there = touched.filter(({ finding }) => isMeant(finding, place));
  const best = bestOf(there.length > 0 ? there : touched, place);
  const original = best && (best.finding.corrected?.original ?? readOf(best.finding));
  const mark = (state: CorrectionState): Corrected<Finding> => ({
    by: annotation.id,
    state,
    ...(original && { original }),
  });
  const marked = (state: CorrectionState): Done<Finding> => ({
    drafts: drafts.map((draft) =>
      draft === best && original !== undefined
        ? { ...draft, finding: { ...original, corrected: mark(state) } }
        : draft,
    ),
    state,
  });
  const isOther = original !== undefined && !task.isOwn && kind.isOther(original, correction);
  const isAside = there.length === 0 && touched.length > 0 && !isByHand(task);
  if (isDoubtful(task) || isOther || isAside) return marked('doubtful');
  const others = drafts.filter((draft) => !there.includes(draft));
  if (isRefusal(correction))
    return there.length === 0 ? { drafts, state: 'agreed' } : { drafts: others, state: 'applied' };
  const quotes = quotesOf(task, place);
  const isThere = original !== undefined && there.length === 1 && isSame(original, place);
  if (isThere && quotes.length === 1 && kind.says(original, correction)) return marked('agreed');
  const made = quotes.map((quote, at) => ({
    finding: {
      ...kind.make({ base: original, quote, correction, sections, isPart: quotes.length > 1 }),
      corrected: mark('applied'),
    },
    from: at === 0 ? best?.from : undefined,
  }));
  return { drafts: [...others, ...made], state: 'applied' };
}

/** What was read; a finding that the reader made was not. */
const readOf = <Finding extends Markable<Finding>>(finding: Finding): Finding | undefined =>
  finding.corrected === undefined ? finding : undefined;

const placeOf = ({ start, end }: Partial<AnchorMatch> = {}): Span | undefined =>
  start === undefined || end === undefined ? undefined : { start, end };

/** Whether what was annotated stands nowhere any more, or says something else. */
export const isLost = ({ outcome, reversed, start }: AnchorMatch): boolean =>
  start === undefined || outcome === 'number-changed' || reversed === true;

/** It was made on words: if they say something else by now, nobody knows what it would be. */
function isDoubtful({ match, correction }: Task): boolean {
  if (match === undefined || isLost(match)) return true;
  const isSplit = !isRefusal(correction) && correction.parts !== undefined;
  return isSplit && match.outcome !== 'same' && match.outcome !== 'moved';
}

/** The reader marked these very words, beside whatever was read there. */
const isByHand = ({ match, correction }: Task): boolean =>
  !isRefusal(correction) &&
  correction.was === undefined &&
  (match?.outcome === 'same' || match?.outcome === 'moved');

function quotesOf({ annotation, match, correction }: Task, place: Span): readonly Quote[] {
  const { exact } = annotation.target.quote;
  const parts = isRefusal(correction) ? undefined : correction.parts;
  const inside = parts?.filter(({ end }) => end <= exact.length) ?? [];
  if (inside.length < 2) return [{ ...place, text: match?.found ?? exact }];
  return inside.map(({ start, end }) => ({
    start: place.start + start,
    end: place.start + end,
    text: exact.slice(start, end),
  }));
}
