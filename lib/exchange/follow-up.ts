import { FOLLOW_DESK } from '../i18n/follow-desk';
import { translator } from '../i18n/catalog';
import type { Translate } from '../i18n/catalog';
import type { FollowDeskKey } from '../i18n/follow-desk';
import { PLEDGE_STATUSES } from '../model/annotation';
import type { Annotation } from '../model/annotation';
import type { SaidLink } from '../wording/followed';
import type { Words } from '../wording/words';
import type { LedgerSheet } from './ledger';
import { markdownLink, plainMarkdown } from './markdown-text';
import { evidenceLines } from './phrases';
import type { Cell, Table } from './table';
import { frontMatter } from './yaml';

/** One promise and what became of it, in words where words are needed. */
export interface FollowedPromise {
  readonly promise: string;
  /** ISO 8601 day. */
  readonly due?: string;
  /** What the next report says, each sentence as quoted. */
  readonly evidence: readonly string[];
  readonly said: SaidLink;
  /** What the reader wrote of it. */
  readonly annotation?: Annotation;
}

/** The report that promised, or the one that tells of it. */
export interface FollowedReport {
  readonly title: string;
  readonly url: string;
}

/** A follow-up as exports are made from it. */
export interface FollowedTable {
  readonly from: FollowedReport;
  readonly to: FollowedReport;
  readonly promises: readonly FollowedPromise[];
}

type CellOf = (one: FollowedPromise, given: Given) => Cell;

interface Given {
  readonly say: Translate<FollowDeskKey>;
  readonly words: Words;
  readonly table: FollowedTable;
}

const COLUMNS: readonly (readonly [FollowDeskKey, width: number, CellOf])[] = [
  ['promise', 48, ({ promise }) => promise],
  ['due', 12, ({ due }) => due],
  ['cell_target', 14, ({ said }) => said.target],
  ['cell_result', 14, ({ said }) => said.result],
  ['said', 48, ({ evidence }) => evidence.join('\n')],
  ['outcome', 14, ({ said }) => said.outcome],
  ['cell_reason', 24, ({ said }) => said.reason],
  [
    'judgement',
    12,
    ({ annotation }, { words }) => annotation?.status && words.term(`status_${annotation.status}`),
  ],
  ['cell_status_on', 12, ({ annotation }) => annotation?.statusOn],
  ['cell_from', 28, (_, { table }) => table.from.title],
  ['cell_from_address', 28, (_, { table }) => table.from.url],
  ['cell_to', 28, (_, { table }) => table.to.title],
  ['cell_to_address', 28, (_, { table }) => table.to.url],
];

const givenFor = (table: FollowedTable, words: Words): Given => ({
  say: translator(FOLLOW_DESK, words.language),
  words,
  table,
});

/** A follow-up as a table, a row for each promise. */
export function followUpTable(table: FollowedTable, words: Words): Table {
  const given = givenFor(table, words);
  return {
    headings: COLUMNS.map(([heading]) => given.say(heading)),
    rows: table.promises.map((one) => COLUMNS.map(([, , cell]) => cell(one, given))),
  };
}

/** The same as the sheet of a workbook, with a list of words to judge by. */
export const followUpSheet = (table: FollowedTable, words: Words): LedgerSheet => ({
  ...followUpTable(table, words),
  name: givenFor(table, words).say('sheet'),
  widths: COLUMNS.map(([, width]) => width),
  statusAt: COLUMNS.findIndex(([heading]) => heading === 'judgement'),
  statuses: PLEDGE_STATUSES.map((status) => words.term(`status_${status}`)),
});

/** The same as CommonMark with front matter: a heading for each outcome, a list below it. */
export function followUpMarkdown(table: FollowedTable, words: Words): string {
  const { say } = givenFor(table, words);
  const head = frontMatter({
    title: say('title'),
    from: table.from.title,
    from_url: table.from.url,
    to: table.to.title,
    to_url: table.to.url,
    promises: table.promises.length,
  });
  const groups = Map.groupBy(table.promises, ({ said }) => said.outcome);
  const lines = [...groups].flatMap(([outcome, promises]) => [
    `## ${say('part', { outcome, count: promises.length })}`,
    '',
    ...promises.flatMap((one) => promiseLines(one, { say, words, table })),
  ]);
  const sources = [table.from, table.to].map(
    ({ title, url }) => `- ${plainMarkdown(title)} ${markdownLink(url)}`,
  );
  return `${[head, `# ${say('title')}`, '', ...sources, '', say('advice'), '', ...lines].join('\n')}\n`;
}

function promiseLines(one: FollowedPromise, { say, words }: Given): readonly string[] {
  const { promise, due, evidence, annotation } = one;
  const { target, result, reason } = one.said;
  const named = (key: FollowDeskKey, value: string | undefined): string | undefined =>
    value === undefined ? undefined : `${say(key)}${words.language === 'en' ? ': ' : '：'}${value}`;
  const figures = target !== undefined && result !== undefined;
  const status = annotation?.status && words.term(`status_${annotation.status}`);
  const lines = [
    named('due', due),
    figures ? say('figures', { target, result }) : named('cell_target', target),
    ...evidence.map((quote) => named('said', quote)),
    named('cell_reason', reason),
    named('judgement', status),
    ...evidenceLines(annotation?.evidence),
  ].filter((line) => line !== undefined);
  return [`- ${plainMarkdown(promise)}`, ...lines.map((line) => `  - ${plainMarkdown(line)}`), ''];
}
