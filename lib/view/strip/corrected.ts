import { corrected, placedBy } from '../../corrections/index';
import type { StripFinding, StripText } from '../../messages/strip-link';
import { isRefusal } from '../../model/correction';
import { dueDayOf } from '../../model/due';
import type { Metric, Pledge } from '../../model/extraction';
import type { StripNotes, StripReading } from './marks';

/**
 * What was found in a text, with what the reader corrected; of another text's notes nothing. The
 * page itself learns nothing of it.
 */
export function stripReading(
  { textHash, findings }: Pick<StripText, 'textHash' | 'findings'>,
  notes: StripNotes,
): StripReading {
  const { annotations, anchors } = notes;
  const placed = notes.textHash === textHash ? placedBy(annotations, { anchors, textHash }) : [];
  const read = {
    metrics: findings.filter(({ kind }) => kind !== 'pledge').map(metricOf),
    pledges: findings.filter(({ kind }) => kind === 'pledge').map(pledgeOf),
  };
  const { findings: made, states } = corrected(read, placed);
  const inconsistent = new Set(
    findings.flatMap((one) => (one.kind === 'inconsistent' ? [keyOf(one)] : [])),
  );
  const dues = new Map<string, string | undefined>();
  for (const pledge of made.pledges) {
    const due = dueDayOf(pledge);
    dues.set(keyOf(pledge), due);
    const by = pledge.corrected?.by;
    /* Of several that it was split into, the first that is due. */
    const before = by === undefined ? undefined : dues.get(by);
    if (by !== undefined && (before === undefined || (due !== undefined && due < before)))
      dues.set(by, due);
  }
  return {
    findings:
      placed.length === 0
        ? findings
        : [
            ...made.metrics.map((metric) => metricLine(metric, inconsistent)),
            ...made.pledges.flatMap(pledgeLine),
          ].toSorted((a, b) => a.start - b.start),
    dueOf: ({ id }) => {
      const place = anchors[id];
      return dues.has(id) ? dues.get(id) : place && dues.get(keyOf(place));
    },
    isRefused: ({ id, correction }) =>
      correction !== undefined && isRefusal(correction) && states.get(id) !== 'doubtful',
  };
}

const keyOf = ({ start, end }: { readonly start?: number; readonly end?: number }): string =>
  `${start}-${end}`;

/** The page says no more of what it found than the strip draws. */
const UNSAID = { text: '', zone: 'other', rule: '' } as const;

const metricOf = ({ start, end, kind }: StripFinding): Metric => ({
  ...UNSAID,
  start,
  end,
  unit: '',
  bound: 'exact',
  kind: 'level',
  status: kind === 'target' ? 'target' : 'actual',
});

const pledgeOf = ({ start, end, due }: StripFinding): Pledge => ({
  ...UNSAID,
  start,
  end,
  specificity: 'deliverable',
  strength: 'firm',
  targets: [],
  ...(due !== undefined && { due: { date: due, from: 'wording' } }),
});

/** What the reader corrected is not what did not add up. */
function metricLine(metric: Metric, inconsistent: ReadonlySet<string>): StripFinding {
  const { start, end, status } = metric;
  if (metric.corrected?.state !== 'applied' && inconsistent.has(keyOf(metric)))
    return { start, end, kind: 'inconsistent' };
  return { start, end, kind: status === 'target' ? 'target' : 'metric' };
}

function pledgeLine(pledge: Pledge): readonly StripFinding[] {
  const { start, end, specificity } = pledge;
  if (specificity === 'directional') return [];
  return [{ start, end, kind: 'pledge', due: dueDayOf(pledge) }];
}
