import { citedTitle } from '../wording/citation';
import { factsOf } from '../wording/facts';
import { boundedAmount } from '../wording/amount';
import { isMarked } from '../wording/note-tree';
import type { Words } from '../wording/words';
import type { AnchorMatch, Annotation } from '../model/annotation';
import { metricEntries, notesBesidePledges, matchOf, noteEntries, pledgeEntries } from './entries';
import type { MetricEntry, PledgeEntry } from './entries';
import { markdownLink, plainLines, plainMarkdown } from './markdown-text';
import { noteMarkdown } from './note-markdown';
import { judgementOf, oneLine, rangeOf, scopeOf, yesOf } from './phrases';
import { shortSumTable } from './sums';
import { sourceOf } from './report';
import type { ExportedReport } from './report';
import { sayIn } from './table';
import type { Cell } from './table';
import { frontMatter } from './yaml';

/**
 * One report as CommonMark with YAML front matter, as Obsidian and other editors open it: pledges
 * with what the reader made of them, the other notes, metrics as a table (GitHub Flavored
 * Markdown). All text of the page is escaped, so that none of it is markup; of notes what the
 * reader marked, as the screens show it, stays marked.
 */
export function markdownFile(exported: ExportedReport, words: Words): string {
  const { report, capturedAt, annotations } = exported;
  const { reviewPeriod: review, planPeriod: plan } = report;
  const head = frontMatter({
    title: citedTitle(sourceOf(exported), words),
    issuer: report.issuer,
    region: report.region,
    document_type: words.term(`documentType_${report.documentType}`),
    published: report.publishedOn,
    review_period: review && `${review.start}/${review.end}`,
    plan_period: plan && `${plan.start}/${plan.end}`,
    url: report.url === '' ? undefined : report.url,
    captured: capturedAt,
    text_sha256: report.textHash,
    extractor: report.extractor,
    metrics: exported.metrics.length,
    pledges: exported.pledges.length,
    notes: annotations.length,
    tags: tagNames(annotations),
  });
  return `${head}\n${reportLines(exported, words).join('\n')}\n`;
}

/**
 * Several reports in one file: a front matter that counts them, then each under a heading of its
 * own.
 */
export const markdownCollection = (reports: readonly ExportedReport[], words: Words): string =>
  markdownParts(reports.map((report) => markdownPart(report, words))).join('');

/** What a collection has of one report. */
export interface MarkdownPart {
  readonly text: string;
  readonly pledges: number;
  readonly notes: number;
  readonly tags: readonly string[];
}

/**
 * One report as it stands in a collection: all that need be kept of it until the front matter can
 * count.
 */
export const markdownPart = (exported: ExportedReport, words: Words): MarkdownPart => ({
  text: reportLines(exported, words).join('\n'),
  pledges: exported.pledges.length,
  notes: exported.annotations.length,
  tags: tagNames(exported.annotations),
});

/** A collection of reports that were taken to parts one by one, to be put behind each other. */
export function markdownParts(parts: readonly MarkdownPart[]): readonly string[] {
  const head = frontMatter({
    reports: parts.length,
    pledges: parts.reduce((sum, { pledges }) => sum + pledges, 0),
    notes: parts.reduce((sum, { notes }) => sum + notes, 0),
    tags: [...new Set(parts.flatMap(({ tags }) => tags))].sort(),
  });
  return [
    `${head}\n`,
    ...parts.flatMap(({ text }, index) => (index === 0 ? [text] : ['\n\n', text])),
    '\n',
  ];
}

/** Tags as Obsidian takes them: no white space, no `#`, never digits alone. */
function tagNames(annotations: readonly Annotation[]): string[] {
  const names = annotations.flatMap(({ tags }) =>
    tags.map((tag) => tag.replace(/[\s#]+/g, '-').replace(/^\d+$/, '_$&')),
  );
  return [...new Set(names)].sort();
}

function reportLines(exported: ExportedReport, words: Words): string[] {
  const say = sayIn(words);
  const pledges = pledgeEntries(exported).flatMap((entry) => pledgeLines(entry, exported, words));
  const notes = notesOf(exported).flatMap((annotation) => [
    ...quoted(annotation.target.quote.exact),
    ...noteLines(annotation, matchOf(annotation, exported), words),
    '',
  ]);
  const metrics = metricTable(metricEntries(exported), words);
  return [
    `# ${plainMarkdown(citedTitle(sourceOf(exported), words))}`,
    '',
    ...factLines(exported, words),
    '',
    ...part(say('pledges'), pledges),
    ...part(say('notes'), notes),
    ...part(say('sums'), sumLines(exported, words)),
    ...part(say('metrics'), metrics),
  ].slice(0, -1);
}

/** Notes at no pledge, those of metrics among them. */
function notesOf(exported: ExportedReport): readonly Annotation[] {
  const beside = new Set(notesBesidePledges(exported).map(({ annotation }) => annotation.id));
  return noteEntries(exported).flatMap(({ annotation }) =>
    annotation.subject === 'metric' || beside.has(annotation.id) ? [annotation] : [],
  );
}

const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        `## ${plainMarkdown(heading)}`,
        '',
        ...lines.slice(0, lines.at(-1) === '' ? -1 : undefined),
        '',
      ];

function factLines({ report, capturedAt }: ExportedReport, words: Words): string[] {
  const say = sayIn(words);
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [say('issuer'), report.issuer && plainMarkdown(report.issuer)],
    [say('published'), report.publishedOn && plainMarkdown(report.publishedOn)],
    [say('review_period'), report.reviewPeriod && rangeOf(report.reviewPeriod, words)],
    [say('plan_period'), report.planPeriod && rangeOf(report.planPeriod, words)],
    [say('address'), report.url === '' ? undefined : markdownLink(report.url)],
    [say('captured'), plainMarkdown(capturedAt)],
    [say('hash'), plainMarkdown(report.textHash)],
  ];
  return facts.flatMap(([label, value]) => (value ? [`- ${plainMarkdown(label)}：${value}`] : []));
}

function pledgeLines(
  { pledge, targets, annotation, section }: PledgeEntry,
  exported: ExportedReport,
  words: Words,
): string[] {
  const facts = factsOf({ pledge, related: targets }, words).map(
    ({ label, value, aside }) => `${label}：${value}${aside === undefined ? '' : `（${aside}）`}`,
  );
  const all = [...(section ? [`${sayIn(words)('section')}：${section}`] : []), ...facts];
  return [
    ...quoted(pledge.text),
    ...all.map((fact) => `- ${plainMarkdown(fact)}`),
    ...(annotation ? noteLines(annotation, matchOf(annotation, exported), words) : []),
    '',
  ];
}

const quoted = (text: string): string[] => {
  const lines = plainLines(text);
  return [
    ...(lines.length === 0
      ? ['>']
      : lines.flatMap((line, index) => (index === 0 ? [`> ${line}`] : ['>', `> ${line}`]))),
    '',
  ];
};

/** What the reader made of a place, as a list. */
function noteLines(annotation: Annotation, match: AnchorMatch | undefined, words: Words): string[] {
  const say = sayIn(words);
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [say('status'), judgementOf(annotation, words)],
    [say('owner'), annotation.owner],
    [say('tags'), annotation.tags.join('；')],
    [say('weight'), annotation.weight?.toString()],
    [say('pinned'), yesOf(annotation.pinned, words)],
    [say('disputed'), yesOf(annotation.disputed, words)],
    [
      say('outcome'),
      match === undefined || match.outcome === 'same'
        ? undefined
        : words.term(`outcome_${match.outcome}`),
    ],
    [say('found'), match?.found],
  ];
  const evidence = (annotation.evidence ?? []).map(({ on, text, url }) =>
    [on && plainMarkdown(on), plainMarkdown(text), markdownLink(url)].filter(Boolean).join(' '),
  );
  const label = `- ${plainMarkdown(say('note'))}：`;
  const note = isMarked(annotation.note)
    ? [label, '', ...noteMarkdown(annotation.note).map((line) => `  ${line}`.trimEnd())]
    : plainLines(annotation.note).map((line, index) =>
        index === 0 ? label + line : `\n  ${line}`,
      );
  return [
    ...facts.flatMap(([label, value]) =>
      value ? [`- ${plainMarkdown(label)}：${plainMarkdown(value)}`] : [],
    ),
    ...evidence.map((line) => `- ${plainMarkdown(say('evidence'))}：${line}`),
    ...note,
  ];
}

function metricTable(entries: readonly MetricEntry[], words: Words): string[] {
  if (entries.length === 0) return [];
  const say = sayIn(words);
  const row = (cells: readonly string[]): string => `| ${cells.map(plainMarkdown).join(' | ')} |`;
  return [
    row([say('indicator'), say('figure'), say('nature'), say('scope'), say('figure_text')]),
    '| --- | --- | --- | --- | --- |',
    ...entries.map(({ metric }) =>
      row([
        metric.indicator?.text ?? '',
        boundedAmount(metric, words),
        words.term(`metricStatus_${metric.status}`),
        scopeOf(metric, words),
        metric.text,
      ]),
    ),
  ];
}

/** What its figures come to, as a table; nothing where nobody asked. */
function sumLines(exported: ExportedReport, words: Words): string[] {
  const { headings, rows } = shortSumTable(exported, words);
  if (rows.length === 0) return [];
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => plainMarkdown(oneLine(String(cell ?? '')))).join(' | ')} |`;
  return [line(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(line)];
}
