import { describe } from '../anchor/describe';
import { audit } from '../audit/index';
import { corrected, placedIn } from '../corrections/index';
import type { AuditFinding, AuditVerdict, Operand } from '../model/audit';
import type { AuditedFigure, AuditedFinding, AuditedReport, AuditMark } from '../model/audited';
import { MAX_AUDITED, MAX_QUOTE } from '../model/limits';
import type { ReadReport } from '../model/read-report';
import { ok } from '../model/result';
import type { Result } from '../model/result';
import { spanKey } from '../model/span';
import { listAnnotations } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import { earlierReports } from '../store/earlier-reports';
import { clauseAround } from '../text/clause-around';
import type { Desk } from './call';
import { correctedReport, knownReport } from './known-report';
import { keptReport } from './known-text';
import type { KeptReport } from './known-text';

type AuditDesk = Pick<Desk, 'world' | 'recent' | 'documents'>;

/**
 * Works out the figures of the text with that SHA-256, held against the same issuer's kept reports
 * of the years before, each as the reader corrected it. `not-found` where nobody has the text any
 * more, `too-long` beyond `MAX_AUDITED`.
 */
export async function auditedReport(
  desk: AuditDesk,
  textHash: string,
): Promise<Result<AuditedReport>> {
  const read = await knownReport(desk, textHash, MAX_AUDITED);
  if (!read.ok) return read;
  const report = await correctedReport(desk, read.value, textHash);
  const kept = await earlierOf(desk, report);
  const earlier = kept.ok ? kept.value : [];
  const texts = new Map(earlier.map((one) => [one.name, one]));
  const findings = audit(report, earlier).map((finding) => inWords(finding, report, texts));
  return ok({
    findings,
    earlier: earlier.map(
      ({
        reading: {
          report: { id, url, title, publishedOn },
        },
      }) => ({
        id,
        url,
        title,
        ...(publishedOn !== undefined && { publishedOn }),
      }),
    ),
  });
}

/**
 * Where the figures of a text stand that take part in a relation, as they were read. Other reports
 * and what the reader says stay out of it: a page can read what is painted on it, and is not to
 * learn what else the reader keeps.
 */
export async function auditMarks(
  desk: AuditDesk,
  textHash: string,
): Promise<Result<readonly AuditMark[]>> {
  const report = await knownReport(desk, textHash, MAX_AUDITED);
  if (!report.ok) return report;
  const marks = new Map<string, AuditMark>();
  for (const { operands, verdict } of audit(report.value)) {
    for (const { start, end } of operands) {
      const key = spanKey({ start, end });
      const known = marks.get(key);
      if (known === undefined || GRAVITY[known.verdict] < GRAVITY[verdict])
        marks.set(key, { start, end, verdict });
    }
  }
  return ok([...marks.values()]);
}

/** A figure of several findings bears the gravest verdict. */
const GRAVITY: Readonly<Record<AuditVerdict, number>> = {
  consistent: 0,
  'needs-scope': 1,
  inconsistent: 2,
};

const earlierOf = (
  { world: { database } }: AuditDesk,
  { name, extraction }: ReadReport,
): Promise<Result<readonly KeptReport[]>> =>
  attemptStore(async () => {
    const rows = await earlierReports(database, extraction.report);
    const kept: KeptReport[] = [];
    for (const { id } of rows) {
      const one = id === name ? undefined : await keptReport(database, id);
      if (one === undefined || one.text.length > MAX_AUDITED) continue;
      const placed = placedIn(await listAnnotations(database, id), one.reading.text);
      kept.push({ ...one, extraction: corrected(one.extraction, placed).findings });
    }
    return kept;
  });

function inWords(
  { operands, computed: [low, high], ...finding }: AuditFinding,
  report: ReadReport,
  earlier: ReadonlyMap<string, KeptReport>,
): AuditedFinding {
  const computed = {
    ...(Number.isFinite(low) && { low }),
    ...(Number.isFinite(high) && { high }),
  };
  return {
    ...finding,
    computed,
    operands: operands.map((operand) => figureOf(operand, report, earlier)),
  };
}

function figureOf(
  { start, end, in: name }: Operand,
  report: ReadReport,
  earlier: ReadonlyMap<string, KeptReport>,
): AuditedFigure {
  const other = name === undefined ? undefined : earlier.get(name);
  const { text, extraction } = other ?? report;
  const clause = clauseAround(text, { start, end });
  const isCorrected = extraction.metrics.some(
    (metric) =>
      metric.corrected?.state === 'applied' && metric.start === start && metric.end === end,
  );
  const figure = {
    ...{ start, end, text: text.slice(start, end), clause },
    ...(isCorrected && { isCorrected }),
  };
  if (other === undefined) return figure;
  const { textHash } = other.reading.text;
  const isQuotable = clause.text.length <= MAX_QUOTE;
  return {
    ...figure,
    in: other.name,
    ...(isQuotable && { target: describe(text, textHash, clause, other.name) }),
  };
}
