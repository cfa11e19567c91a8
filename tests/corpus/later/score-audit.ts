import type { AuditFinding, AuditVerdict, Operand } from '../../../lib/model/audit';
import { shared } from '../agree';
import type { Relation } from './labels';

type Finding = Pick<AuditFinding, 'operands' | 'verdict'>;

/** A labelled relation, and the verdict that was found on it. */
export interface Answered {
  readonly relation: Relation;
  readonly said: AuditVerdict | undefined;
}

/** One who adds scores up joins their lists. */
export interface AuditScore {
  readonly answers: readonly Answered[];
  /** What each finding of `inconsistent` lies on: a labelled relation, or none. */
  readonly alarms: readonly (Relation | undefined)[];
}

/** A finding has to lie on this many operands of a relation, and on half of its own. */
const ENOUGH_OPERANDS = 2;

/** Whether a reader may give the relation that verdict. */
export const allows = ({ verdict, accept = [] }: Relation, said: AuditVerdict): boolean =>
  verdict === said || accept.includes(said);

/** Whether all figures of a relation stand in the report itself. */
export const isOfOneReport = ({ operands }: Relation): boolean =>
  operands.every((operand) => operand.in === undefined);

/** Whether the relation only bounds a figure: a total over years is no less than one of them. */
export const isBound = ({ formula }: Relation): boolean => formula.includes('<=');

/**
 * How findings do against labelled relations. The best fits come first, each relation and each
 * finding once; a finding left over then lies on the relation that it fits best.
 */
export function scoreAudit(
  relations: readonly Relation[],
  findings: readonly Finding[],
): AuditScore {
  const fits = findings
    .flatMap((finding) =>
      relations.map((relation) => ({ finding, relation, fit: fitOf(finding, relation) })),
    )
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const findingOf = new Map<Relation, Finding>();
  const relationOf = new Map<Finding, Relation>();
  for (const { finding, relation } of fits) {
    if (findingOf.has(relation) || relationOf.has(finding)) continue;
    findingOf.set(relation, finding);
    relationOf.set(finding, relation);
  }
  for (const { finding, relation } of fits)
    if (!relationOf.has(finding)) relationOf.set(finding, relation);
  return {
    answers: relations.map((relation) => ({ relation, said: findingOf.get(relation)?.verdict })),
    alarms: findings
      .filter(({ verdict }) => verdict === 'inconsistent')
      .map((finding) => relationOf.get(finding)),
  };
}

/** The share of the relation that the finding lies on, and of its own; 0 for too little. */
function fitOf(finding: Finding, relation: Relation): number {
  const free = new Set(relation.operands);
  for (const operand of finding.operands) {
    const met = [...free].find((one) => isSamePlace(one, operand));
    if (met) free.delete(met);
  }
  const all = relation.operands.length;
  const met = all - free.size;
  if (met < Math.min(ENOUGH_OPERANDS, all) || 2 * met < finding.operands.length) return 0;
  return met / all + met / finding.operands.length;
}

const isSamePlace = (a: Operand, b: Operand): boolean => a.in === b.in && shared(a, b) > 0;
