import { audit } from '../../../lib/audit/index';
import { follow } from '../../../lib/follow-up/index';
import { EARLIER, readAuditLabels, readFollowLabels } from './labels';
import type { AuditLabels, FollowLabels, Relation } from './labels';
import { allows, isBound, isOfOneReport, scoreAudit } from './score-audit';
import type { AuditScore } from './score-audit';
import { isSurelyGone, mayBe, scoreFollow } from './score-follow';
import type { Followed, FollowScore } from './score-follow';
import { inBody, readSource } from './texts';

/** A row of a table: a report or a pair of them, and how it did. */
interface Row<T> {
  readonly name: string;
  readonly keptBack: boolean;
  readonly score: T;
}

/** One report against all its labelled relations, and against some of them alone. */
interface Audits {
  readonly all: AuditScore;
  readonly unbounded: AuditScore;
  readonly single: AuditScore;
}

const [checkout] = process.argv.slice(2);
if (checkout === undefined)
  throw new Error('say where the checkout is: npm run --silent later -- DIR');

const NAME_WIDTH = 24;
const CELL_WIDTH = 11;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const printRow = (name: string, cells: readonly (string | number)[]): boolean =>
  print(name.padEnd(NAME_WIDTH) + cells.map((cell) => String(cell).padStart(CELL_WIDTH)).join(''));
const percent = (share: number): string => (100 * share).toFixed(1);
const percentOf = (right: number, of: number): string => (of === 0 ? '-' : percent(right / of));

function audits(folder: string, labels: AuditLabels): Audits | undefined {
  const later = readSource(folder, labels.source, labels.name);
  const earlier = readSource(folder, labels.earlier, EARLIER);
  if (later === undefined || earlier === undefined) return undefined;
  const findings = audit(later.report, [earlier.report]).map(({ operands, verdict }) => ({
    verdict,
    operands: operands.map((operand) =>
      inBody(operand, operand.in === undefined ? later.bodyAt : earlier.bodyAt),
    ),
  }));
  const { relations } = labels;
  return {
    all: scoreAudit(relations, findings),
    unbounded: scoreAudit(
      relations.filter((relation) => !isBound(relation)),
      findings,
    ),
    single: scoreAudit(relations.filter(isOfOneReport), findings),
  };
}

function followed(folder: string, labels: FollowLabels): FollowScore | undefined {
  const from = readSource(folder, labels.from, 'from');
  const to = readSource(folder, labels.to, 'to');
  if (from === undefined || to === undefined) return undefined;
  const links = follow(from.report, to.report).links.map((link) => ({
    from: inBody(link.from, from.bodyAt),
    to: link.to.map((span) => inBody(span, to.bodyAt)),
    outcome: link.outcome,
  }));
  return scoreFollow(labels.promises, links);
}

const addAudits = (scores: readonly AuditScore[]): AuditScore => ({
  answers: scores.flatMap(({ answers }) => answers),
  alarms: scores.flatMap(({ alarms }) => alarms),
});

const addFollows = (scores: readonly FollowScore[]): FollowScore => ({
  answers: scores.flatMap(({ answers }) => answers),
  evidence: scores.flatMap(({ evidence }) => evidence),
});

const recall = ({ answers }: AuditScore): string =>
  percentOf(answers.filter(({ said }) => said !== undefined).length, answers.length);

const isRight = (relation: Relation): boolean => allows(relation, 'inconsistent');

const AUDIT_HEAD = [
  'relations',
  'found %',
  'without <=',
  'one report',
  'verdict %',
  'accepted %',
  'alarms',
  'right',
  'consistent',
  'scope',
  'unlabelled',
];

/** The last four columns say what the alarms lie on. */
function auditCells({ all, unbounded, single }: Audits): (string | number)[] {
  const found = all.answers.flatMap(({ relation, said }) => (said ? [{ relation, said }] : []));
  const labelled = all.alarms.filter((relation) => relation !== undefined);
  const wrong = labelled.filter((relation) => !isRight(relation));
  const consistent = wrong.filter(({ verdict }) => verdict === 'consistent');
  return [
    all.answers.length,
    recall(all),
    recall(unbounded),
    recall(single),
    percentOf(found.filter(({ relation, said }) => said === relation.verdict).length, found.length),
    percentOf(found.filter(({ relation, said }) => allows(relation, said)).length, found.length),
    all.alarms.length,
    labelled.length - wrong.length,
    consistent.length,
    wrong.length - consistent.length,
    all.alarms.length - labelled.length,
  ];
}

const KIND_HEAD = ['relations', 'found', 'found %', 'consistent'];

/** Kinds of relation, the frequent first: how many are found, and how many alarms are wrong. */
function printKinds({ answers, alarms }: AuditScore): void {
  const kinds = [...Map.groupBy(answers, ({ relation }) => relation.kind)];
  for (const [kind, own] of kinds.sort(([, a], [, b]) => b.length - a.length)) {
    const found = own.filter(({ said }) => said !== undefined).length;
    const wrong = alarms.filter(
      (relation) =>
        relation?.kind === kind && relation.verdict === 'consistent' && !isRight(relation),
    );
    printRow(`  ${kind}`, [own.length, found, percentOf(found, own.length), wrong.length]);
  }
}

const FOLLOW_HEAD = [
  'promises',
  'evidence P',
  'R',
  'F1',
  'outcome %',
  'lenient %',
  'targets',
  'outcome %',
  'lenient %',
  'false of',
  'sure gone',
];

/** The last two columns: promises that the next report surely leaves out, given evidence or not. */
function followCells({ answers, evidence }: FollowScore): (string | number)[] {
  const precision = evidence.filter(Boolean).length / Math.max(1, evidence.length);
  const labelled = answers.reduce((sum, { promise }) => sum + promise.to.length, 0);
  const found = answers.reduce((sum, { foundCount }) => sum + foundCount, 0);
  const recalled = found / Math.max(1, labelled);
  const targets = answers.filter(({ promise }) => promise.target !== undefined);
  const gone = answers.filter(({ promise }) => isSurelyGone(promise));
  const f1 = found === 0 ? 0 : (2 * precision * recalled) / (precision + recalled);
  return [
    answers.length,
    percent(precision),
    percent(recalled),
    percent(f1),
    ...outcomeCells(answers),
    targets.length,
    ...outcomeCells(targets),
    gone.filter(({ hasEvidence }) => hasEvidence).length,
    gone.length,
  ];
}

const outcomeCells = (answers: readonly Followed[]): string[] => [
  percentOf(answers.filter(({ promise, said }) => said === promise.outcome).length, answers.length),
  percentOf(answers.filter(({ promise, said }) => mayBe(promise, said)).length, answers.length),
];

/** Measures what the checkout has, and names what it has not. */
function rowsOf<L extends { readonly name: string; readonly keptBack: boolean }, T>(
  all: readonly L[],
  measure: (labels: L) => T | undefined,
): Row<T>[] {
  return all.flatMap((labels) => {
    const score = measure(labels);
    if (score !== undefined) return [{ name: labels.name, keptBack: labels.keptBack, score }];
    process.stderr.write(`${labels.name}: not in ${checkout ?? ''} as it was labelled\n`);
    return [];
  });
}

const groupsOf = <T>(rows: readonly Row<T>[]): [group: string, own: readonly Row<T>[]][] => [
  ...Map.groupBy(rows, ({ keptBack }) => (keptBack ? 'kept back' : 'open')),
];

const audited = rowsOf(readAuditLabels(), (labels) => audits(checkout, labels));
for (const [group, own] of groupsOf(audited)) {
  const of = (part: keyof Audits): AuditScore => addAudits(own.map(({ score }) => score[part]));
  const total = { all: of('all'), unbounded: of('unbounded'), single: of('single') };
  printRow(`audit, ${group}`, AUDIT_HEAD);
  for (const { name, score } of own) printRow(name, auditCells(score));
  printRow('all', auditCells(total));
  printRow('', KIND_HEAD);
  printKinds(total.all);
  print('');
}
for (const [group, own] of groupsOf(
  rowsOf(readFollowLabels(), (labels) => followed(checkout, labels)),
)) {
  printRow(`follow, ${group}`, FOLLOW_HEAD);
  for (const { name, score } of own) printRow(name, followCells(score));
  printRow('all', followCells(addFollows(own.map(({ score }) => score))));
  print('');
}
