import type { Annotation, Evidence, Subject } from '../model/annotation';
import type { AuditVerdict } from '../model/audit';
import type { AuditedFinding, AuditedReport } from '../model/audited';
import type { EditedFields } from '../model/fields';
import { MAX_EVIDENCE, MAX_NOTE, MAX_QUOTE } from '../model/limits';
import { spanKey } from '../model/span';
import type { Quote, Span } from '../model/span';
import type { MetricEntry, NoteEntry } from './entries';
import { quotesOf } from '../wording/figure-quotes';
import { isSameQuote } from './evidence';

/**
 * What the reader made of a finding. `accepted`: the figure is judged as the finding says.
 * `judged`: otherwise, be it for this finding or for another that ends there. `misread`: the
 * extension took the text for something else.
 */
export type Decision = 'open' | 'accepted' | 'judged' | 'misread';

/** The figure that a decision is written on. */
export interface JudgedFigure {
  /** That of the list of figures, so that both are one sheet of paper. */
  readonly key: string;
  readonly subject: Subject;
  readonly quote: Quote;
  readonly annotation?: Annotation;
}

/** One line of the list: a finding, and what the reader made of it. */
export interface AuditEntry {
  /** The same as long as the wording is. */
  readonly key: string;
  readonly finding: AuditedFinding;
  readonly judged: JudgedFigure;
  readonly decision: Decision;
}

/** The gravest first. */
export const VERDICT_ORDER = [
  'inconsistent',
  'needs-scope',
  'consistent',
] as const satisfies readonly AuditVerdict[];

/**
 * The findings with what the reader made of them: the gravest first, then in text order. A decision
 * is a judgement of the stated figure, so that it counts for every finding that ends there.
 */
export function auditEntries(
  { findings }: AuditedReport,
  lists: { readonly metrics: readonly MetricEntry[]; readonly notes: readonly NoteEntry[] },
): readonly AuditEntry[] {
  const figures = new Map(lists.metrics.map((entry) => [spanKey(entry.item), entry]));
  const notes = new Map(
    lists.notes.flatMap(({ match, annotation }) =>
      match?.start === undefined || match.end === undefined || annotation.subject !== 'passage'
        ? []
        : [[spanKey({ start: match.start, end: match.end }), annotation] as const],
    ),
  );
  const seen = new Map<string, number>();
  const entries = findings.map((finding): AuditEntry => {
    const stated = statedFigure(finding);
    const metric = figures.get(spanKey(stated));
    const judged: JudgedFigure =
      metric === undefined
        ? passageOf(stated, notes.get(spanKey(stated)))
        : { key: metric.key, subject: 'metric', quote: metric.item, annotation: metric.annotation };
    const name = [finding.kind, ...finding.operands.map(({ text }) => text)].join('|');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      key: `${name}|${count}`,
      finding,
      judged,
      decision: decisionOf(finding.verdict, judged.annotation),
    };
  });
  return VERDICT_ORDER.flatMap((verdict) =>
    entries.filter(({ finding }) => finding.verdict === verdict),
  );
}

/** The stated figure comes last; one of another report is judged there. */
const statedFigure = ({ operands }: AuditedFinding): Quote => {
  const own = operands.findLast((operand) => operand.in === undefined) ?? operands.at(-1);
  return { start: own?.start ?? 0, end: own?.end ?? 0, text: own?.text ?? '' };
};

const passageOf = (quote: Quote, annotation: Annotation | undefined): JudgedFigure => ({
  key: `passage|${spanKey(quote)}`,
  subject: 'passage',
  quote,
  annotation,
});

/** What an annotation of the stated figure says of a finding with this verdict. */
export function decisionOf(
  verdict: AuditVerdict,
  annotation: Pick<Annotation, 'status' | 'disputed'> | undefined,
): Decision {
  if (annotation?.disputed === true) return 'misread';
  const { status } = annotation ?? {};
  if (status === undefined) return 'open';
  return status === AGREED[verdict] ? 'accepted' : 'judged';
}

/** The statuses by which a finding is decided. */
const JUDGEMENTS = ['discrepant', 'other-basis', 'confirmed'] as const;

/** The status of a figure by which a finding is accepted. */
export const AGREED: Readonly<Record<AuditVerdict, (typeof JUDGEMENTS)[number]>> = {
  inconsistent: 'discrepant',
  'needs-scope': 'other-basis',
  consistent: 'confirmed',
};

/** The ways to dismiss a finding, the likeliest first. */
export const dismissals = (verdict: AuditVerdict): readonly Judgement[] => [
  ...JUDGEMENTS.filter((status) => status !== AGREED[verdict]),
  'misread',
];

/** How many figures do not add up and wait for a decision. */
export const openCount = (entries: readonly AuditEntry[]): number =>
  entries.filter(
    ({ finding, decision }) => finding.verdict === 'inconsistent' && decision === 'open',
  ).length;

/** How a finding can be decided. */
export type Judgement = (typeof JUDGEMENTS)[number] | 'misread';

/** What a decision is written with. */
export interface DecisionWords {
  /** The sum in one line. */
  readonly sum: string;
  /** Why, in the reader's words; empty where nothing is to be said. */
  readonly reason: string;
}

/** What stands there before a decision. */
export interface BeforeDecision {
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The reader's decision as fields of an annotation: a status, the sum and the reason below what was
 * noted before, and the other figures as evidence. What the extension misread is no verdict on the
 * figure.
 */
export function decisionFields(
  judgement: Judgement,
  { sum, reason }: DecisionWords,
  before: BeforeDecision,
  evidence: readonly Evidence[],
): EditedFields & { readonly note: string } {
  /* What the reader wrote stays as it is; what stands there already is not said again. */
  const added = [sum, reason].filter((line) => line !== '' && !before.note.includes(line));
  const note = [before.note, ...added].filter((part) => part !== '').join('\n');
  const written = { note: note.length > MAX_NOTE ? before.note : note };
  if (judgement === 'misread') return { ...written, disputed: true };
  const more = evidence.filter((one) => !before.evidence.some((known) => isSame(known, one)));
  return {
    ...written,
    status: judgement,
    evidence: [...before.evidence, ...more].slice(0, MAX_EVIDENCE),
  };
}

const isSame = (one: Evidence, other: Evidence): boolean =>
  isSameQuote(one, other) || (one.url === other.url && one.text === other.text);

/** What evidence is made with. */
export interface EvidenceWorld {
  readonly newId: () => string;
  /** The address of the report at hand. */
  readonly url: string;
}

/**
 * The figures of a finding as evidence: those of other kept reports as quotes of these, those of
 * the report itself by their words. The stated figure alone is none.
 */
export function evidenceOf(
  finding: AuditedFinding,
  { earlier }: Pick<AuditedReport, 'earlier'>,
  { newId, url }: EvidenceWorld,
): readonly Evidence[] {
  const stated = finding.operands.at(-1);
  return quotesOf(finding)
    .filter(({ figures }) => figures.some(({ start }) => start !== stated?.start))
    .map(({ in: id, text, target }) => {
      const report = earlier.find((one) => one.id === id);
      return {
        id: newId(),
        url: report?.url ?? url,
        text: text.slice(0, MAX_QUOTE),
        ...(report?.publishedOn !== undefined && { on: report.publishedOn }),
        ...(target !== undefined && { target }),
      };
    });
}

/** Where the figures stand that do not add up, in the report's own text. */
export const doubtfulSpans = ({ findings }: Pick<AuditedReport, 'findings'>): readonly Span[] =>
  findings
    .filter(({ verdict }) => verdict === 'inconsistent')
    .flatMap(({ operands }) => operands.filter((figure) => figure.in === undefined))
    .map(({ start, end }) => ({ start, end }));

/**
 * The findings that a figure takes part in, those of the gravest verdict alone: where one sum does
 * not come out, another that does is no news.
 */
export function findingsAt(
  { findings }: Pick<AuditedReport, 'findings'>,
  { start, end }: Span,
): readonly AuditedFinding[] {
  const there = findings.filter(({ operands }) =>
    operands.some(
      (figure) => figure.in === undefined && figure.start === start && figure.end === end,
    ),
  );
  const gravest = VERDICT_ORDER.find((verdict) => there.some((one) => one.verdict === verdict));
  return there.filter(({ verdict }) => verdict === gravest);
}
