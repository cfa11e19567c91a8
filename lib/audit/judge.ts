import { gapBetween, meets, scale } from '../interval/index';
import type { Interval } from '../interval/index';
import type {
  AuditFinding,
  AuditReason,
  AuditVerdict,
  Operand,
  RelationKind,
} from '../model/audit';
import { asCut, asRounded } from './expression';
import type { Expression, Look } from './expression';
import { isSlip } from './slip';
import type { Item } from './subject';

/** A relation that the text may state between figures. */
export interface Relation {
  readonly kind: RelationKind;
  readonly expression: Expression;
  /** The figure that should come out. */
  readonly stated: Item;
  /**
   * `worded`: words bind the figures to each other, so that they have to fit. `slip`: they very
   * likely belong together; where they do not fit it is said only if one digit written otherwise
   * would mend it; `far-slip`: and they are farther apart than `far`. `likely`: the relation holds
   * only where they fit; `fit`: and only where they could hardly fit by chance.
   */
  readonly trust: 'worded' | 'slip' | 'far-slip' | 'likely' | 'fit';
  /** As a part of the stated figure, how far apart revisions hardly bring these figures. */
  readonly far?: number;
  /** What may explain that they do not fit: words of the text show it. */
  readonly scope?: AuditReason;
  /** Whatever they are apart by: names and words bind them. */
  readonly isOfOneThing?: boolean;
  /** The computed value is no more than a limit: the stated one may lie above, or below. */
  readonly limit?: 'least' | 'most';
}

/** The place of a figure in its report. */
const operandOf = (item: Item): Operand => ({
  start: item.metric.start,
  end: item.metric.end,
  ...(item.in === undefined ? {} : { in: item.in }),
});

interface Sides {
  readonly computed: Interval;
  readonly gap: number;
}

/**
 * The verdict on a relation. `undefined` where it has no value, or where the figures do not fit and
 * nothing says that they should.
 */
export function judge(relation: Relation): AuditFinding | undefined {
  const rounded = sidesOf(relation, [asRounded, asRounded]);
  if (rounded === undefined) return undefined;
  if (relation.trust === 'fit' && isWide(relation, rounded)) return undefined;
  if (isFarBeyond(relation, rounded)) return undefined;
  if (fitsExactly(relation, rounded))
    return finding(relation, rounded, ['consistent', 'within-precision']);
  const isCut = fitsCutOff(relation);
  if (isCut === undefined) return undefined;
  if (isCut) return finding(relation, rounded, ['consistent', 'cut-off']);
  if (isMistyped(relation, rounded))
    return finding(relation, rounded, ['inconsistent', 'outside-precision']);
  if (relation.scope !== undefined)
    return isOfAnother(relation, rounded)
      ? undefined
      : finding(relation, rounded, ['needs-scope', relation.scope]);
  return relation.trust === 'worded'
    ? finding(relation, rounded, ['inconsistent', 'outside-precision'])
    : undefined;
}

/** No revision of a base moves a figure by more, as a part of it. */
const FARTHEST = 0.25;

/** Whether figures are so far apart that they are of two things, as incomes of town and country. */
const isOfAnother = ({ scope, stated, isOfOneThing }: Relation, { gap }: Sides): boolean =>
  scope === 'revised-base' &&
  isOfOneThing !== true &&
  gap > FARTHEST * Math.abs(stated.value * stated.factor);

/** So far apart, as a part of the stated figure, revisions hardly bring any two figures. */
const FAR = 0.1;

/** Whether the figures would fit with one digit written otherwise, where that is asked. */
function isMistyped(relation: Relation, { gap }: Sides): boolean {
  const { trust, stated } = relation;
  if (trust !== 'slip' && trust !== 'far-slip') return false;
  if (relation.scope === 'same-coverage' || relation.scope === 'planned-base') return false;
  const { far = FAR } = relation;
  if (trust !== 'slip' && gap < far * Math.abs(stated.value * stated.factor)) return false;
  const fitsWith = (look: Look): boolean => sidesOf(relation, [look, look])?.gap === 0;
  return isSlip(relation, fitsWith);
}

/** A computed value as wide as this, as a part of it, fits too much to show anything. */
const WIDE = 0.05;

const isWide = ({ expression }: Relation, { computed: { low, high } }: Sides): boolean =>
  expression.figures.length > 1 && high - low > WIDE * Math.max(Math.abs(low), Math.abs(high));

/** So many times an open figure, what meets it is hardly what it speaks of. */
const FAR_BEYOND = 1.25;

/** Whether a figure that is open to one side (7.5%以上) is met by what is nowhere near it. */
function isFarBeyond({ stated, limit }: Relation, { computed, gap }: Sides): boolean {
  const printed = asRounded(stated);
  if (limit !== undefined || gap > 0) return false;
  const size = Math.abs(stated.value * stated.factor);
  return printed.high === Infinity
    ? computed.low > size * FAR_BEYOND
    : printed.low === -Infinity && computed.high < size / FAR_BEYOND;
}

/** Whether the figures fit as printed or as cut off. */
export function fits(relation: Relation): boolean {
  const rounded = sidesOf(relation, [asRounded, asRounded]);
  return rounded !== undefined && (fitsExactly(relation, rounded) || fitsCutOff(relation) === true);
}

function fitsExactly({ stated }: Relation, { computed, gap }: Sides): boolean {
  return gap === 0 && meets(computed, asRounded(stated));
}

/**
 * The stated figure alone was cut off, or all of them were, or a half was rounded to even.
 * `undefined` where figures that were cut off may have any value, as in a division by about 0.
 */
function fitsCutOff(relation: Relation): boolean | undefined {
  const sides = CUT_OFF.map((looks) => sidesOf(relation, looks));
  if (sides.some((each) => each?.gap === 0)) return true;
  return sides.includes(undefined) ? undefined : false;
}

/** How the operands are looked at, and how the stated figure is. */
type Looks = readonly [operands: Look, stated: Look];
const CUT_OFF: readonly Looks[] = [
  [asRounded, asRounded],
  [asRounded, asCut],
  [asCut, asCut],
  [asCut, asRounded],
];

function sidesOf({ expression, stated, limit }: Relation, [look, own]: Looks): Sides | undefined {
  const computed = expression.value(look);
  const printed = own(stated);
  if (computed === undefined || printed === undefined) return undefined;
  if (Number.isNaN(computed.low) || Number.isNaN(computed.high)) return undefined;
  const side = limited(computed, limit);
  return { computed: side, gap: gapBetween(side, printed) };
}

function limited(computed: Interval, limit: Relation['limit']): Interval {
  if (limit === 'least') return { low: computed.low, high: Infinity };
  return limit === 'most' ? { low: -Infinity, high: computed.high } : computed;
}

function finding(
  relation: Relation,
  { computed, gap }: Sides,
  [verdict, because]: readonly [AuditVerdict, AuditReason],
): AuditFinding {
  const { kind, expression, stated } = relation;
  const { written, factor } = stated;
  const unit = written.times * factor;
  const inUnit = scale(computed, 1 / unit);
  return {
    kind,
    operands: [...expression.figures, stated].map(operandOf),
    formula: expression.write(expression.unit ?? unit),
    stated: written.value,
    unit: written.unit,
    computed: [tidy(inUnit.low), tidy(inUnit.high)],
    verdict,
    because,
    ...(gap > 0 && verdict !== 'consistent' ? { missedBy: tidy(gap / unit) } : {}),
  };
}

const tidy = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
