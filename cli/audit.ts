import { basename } from 'node:path';
import { audit } from '../lib/audit/index';
import type { AuditFinding } from '../lib/model/audit';
import type { ReadReport } from '../lib/model/read-report';
import type { Language } from '../lib/model/settings';
import { sayFinding } from '../lib/wording/finding';
import { AUDIT_HELP } from './help';
import type { Io } from './io';
import { parseCall } from './call-options';
import { readReport } from './read-report';
import { writeResults } from './results';
import type { Named } from './results';

const BAD_INPUT = 2;

/** What `audit` answers of one report. */
interface Audited {
  readonly report: ReadReport;
  readonly earlier: readonly ReadReport[];
  readonly findings: readonly AuditFinding[];
}

/**
 * `audit FILE… [--earlier FILE…]`: holds the figures of each report against each other and against
 * those of the earlier ones. Resolves with the exit code: 0, or 2 where an argument or a file was
 * bad; the other files are still done.
 */
export async function runAudit(argv: readonly string[], io: Io): Promise<number> {
  const call = parseCall(argv, ['earlier']);
  if (!call.ok) {
    io.warn(`${call.message} (see audit --help)`);
    return BAD_INPUT;
  }
  const { files, lists, format, language, out, help } = call.value;
  if (help) {
    await io.write(AUDIT_HELP);
    return 0;
  }
  if (files.length === 0) {
    io.warn('audit needs a file (see audit --help)');
    return BAD_INPUT;
  }
  const earlier: ReadReport[] = [];
  let isBad = false;
  for (const path of lists['earlier'] ?? []) {
    const report = await readReport(io, path, basename(path));
    if (report === undefined) isBad = true;
    else earlier.push(report);
  }
  const results: Named<Audited>[] = [];
  for (const path of files) {
    const report = await readReport(io, path, basename(path));
    if (report === undefined) isBad = true;
    else {
      const findings = audit(report, earlier);
      if (findings.length === 0) io.warn(`${path}: no figures that can be held against each other`);
      results.push({ path, value: { report, earlier, findings } });
    }
  }
  const isWritten = await writeResults(io, results, {
    format,
    out,
    json: ({ findings }) => ({ findings: findings.map((finding) => plain(finding, language)) }),
    text: (audited) => auditText(audited, language),
  });
  return isBad || !isWritten ? BAD_INPUT : 0;
}

const plain = (finding: AuditFinding, language: Language) => ({
  ...finding,
  why: sayFinding(finding, language).reason,
});

function* auditText({ report, earlier, findings }: Audited, language: Language): Generator<string> {
  const texts = new Map(earlier.map(({ name, text }) => [name, text]));
  for (const finding of findings) {
    const { verdict, kind, line } = sayFinding(finding, language);
    yield `${verdict} ${kind}  ${line}\n`;
    for (const { start, end, in: name } of finding.operands) {
      const quote = (name === undefined ? report.text : (texts.get(name) ?? '')).slice(start, end);
      const where = name === undefined ? '' : `  ${name}`;
      yield `    ${quote.replaceAll('\n', '')}  ${start}–${end}${where}\n`;
    }
  }
}
