import type { AuditFinding, Operand } from '../model/audit';
import type { ReadReport } from '../model/read-report';
import { enumerationFindings } from './enumerations';
import { headingFindings } from './headings';
import { judge } from './judge';
import { nameFindings } from './names';
import { namesBehind } from './names-behind';
import { FINDERS } from './relations/index';
import { streakFindings } from './streaks';
import { prepare } from './subject';
import type { Subject } from './subject';

/**
 * Whether the figures of a report add up, among each other and with earlier reports of the same
 * issuer. Findings come in the order of their stated figures; the same figures are held against
 * each other once. Pure: the same reports, the same findings.
 */
export function audit(
  report: ReadReport,
  earlier: readonly ReadReport[] = [],
): readonly AuditFinding[] {
  const subject = prepare(report);
  const audited = {
    subject,
    earlier: earlier.map((each) => before(subject, prepare(each, each.name))),
  };
  const findings = new Map<string, AuditFinding>();
  for (const finder of FINDERS)
    for (const relation of finder(audited)) {
      const finding = judge(relation);
      if (finding === undefined) continue;
      const key = keyOf(finding.operands);
      if (!findings.has(key)) findings.set(key, finding);
    }
  for (const finding of [
    ...nameFindings(subject),
    ...namesBehind(subject),
    ...enumerationFindings(subject),
    ...headingFindings(subject),
    ...streakFindings(audited),
  ])
    findings.set(keyOf(finding.operands), finding);
  const all = [...findings.values()];
  const fitting = new Set(
    all.filter(({ verdict, kind }) => verdict === 'consistent' && !LOOSE.has(kind)).map(statedAt),
  );
  const ownSums = new Set(all.filter(isOfOne).map(sumOf));
  /* A figure that comes out in one way was meant in that; a sum that fails is told once. */
  return all
    .flatMap((each) =>
      each.verdict === 'inconsistent' && fitting.has(statedAt(each)) ? ofAnotherBase(each) : [each],
    )
    .filter((each) => each.verdict === 'consistent' || isOfOne(each) || !ownSums.has(sumOf(each)))
    .sort((a, b) => statedAt(a) - statedAt(b));
}

/** Where a figure is right by its own report, last year's may have been another: revised since. */
const ofAnotherBase = (finding: AuditFinding): readonly AuditFinding[] =>
  isOfOne(finding) ? [] : [{ ...finding, verdict: 'needs-scope', because: 'revised-base' }];

/** Whether all figures stand in the report itself. */
const isOfOne = ({ operands }: AuditFinding): boolean =>
  operands.every((operand) => operand.in === undefined);

/** What a figure was held against. */
const sumOf = (finding: AuditFinding): string => `${statedAt(finding)} ${finding.formula}`;

/** Kinds that hold for many values of a figure. */
const LOOSE: ReadonlySet<AuditFinding['kind']> = new Set(['duplicate', 'rank-order', 'cumulative']);

/** An earlier report whose year was read as the same, or a later one, is of the year before. */
function before({ year }: Subject, earlier: Subject): Subject {
  if (year === undefined || earlier.year === undefined || earlier.year < year) return earlier;
  return { ...earlier, year: year - 1, shift: year - 1 - earlier.year };
}

/** Of two findings on figures that begin at the same places one is told. */
const keyOf = (operands: readonly Operand[]): string =>
  operands
    .map((operand) => `${operand.in ?? ''}:${operand.start}`)
    .sort()
    .join(' ');

const statedAt = ({ operands }: AuditFinding): number => operands.at(-1)?.start ?? 0;
