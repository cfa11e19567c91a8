import { basename } from 'node:path';
import { follow } from '../lib/follow-up/index';
import type { FollowUp } from '../lib/model/follow-up';
import type { ReadReport } from '../lib/model/read-report';
import type { Span } from '../lib/model/span';
import type { Language } from '../lib/model/settings';
import { sayLink, sayRepeat } from '../lib/wording/followed';
import { parseCall } from './call-options';
import { FOLLOW_HELP } from './help';
import type { Io } from './io';
import { readReport } from './read-report';
import { writeResults } from './results';

const BAD_INPUT = 2;
const PAIR = 2;
const YEAR_DIGITS = 4;

/** What `follow` answers of two reports. */
interface Followed {
  readonly from: ReadReport;
  readonly to: ReadReport;
  readonly followUp: FollowUp;
}

/**
 * `follow OLD NEW`: what the report of one year promised, held against that of the next. Resolves
 * with the exit code: 0, or 2 where an argument or a file was bad.
 */
export async function runFollow(argv: readonly string[], io: Io): Promise<number> {
  const call = parseCall(argv, []);
  if (!call.ok) {
    io.warn(`${call.message} (see follow --help)`);
    return BAD_INPUT;
  }
  const { files, format, language, out, help } = call.value;
  if (help) {
    await io.write(FOLLOW_HELP);
    return 0;
  }
  const [old = '', next = ''] = files;
  if (files.length !== PAIR) {
    io.warn('follow needs two files, the older report first (see follow --help)');
    return BAD_INPUT;
  }
  const from = await readReport(io, old, basename(old));
  const to = await readReport(io, next, basename(next));
  if (from === undefined || to === undefined) return BAD_INPUT;
  for (const doubt of doubtsOf(from, to)) io.warn(doubt);
  const result = { path: old, value: { from, to, followUp: follow(from, to) } };
  const isWritten = await writeResults(io, [result], {
    format,
    out,
    json: ({ followUp: { links, repeats } }) => ({
      links: links.map((link) => ({ ...link, why: sayLink(link, language).reason })),
      repeats,
    }),
    text: (followed) => followText(followed, language),
  });
  return isWritten ? 0 : BAD_INPUT;
}

/** What speaks against holding one report against the other, a line each. */
function* doubtsOf(from: ReadReport, to: ReadReport): Generator<string> {
  const [before, after] = [from.extraction.report, to.extraction.report];
  const names = `${from.name} and ${to.name}`;
  if (before.issuer !== undefined && after.issuer !== undefined && before.issuer !== after.issuer)
    yield `${names} are of two issuers: ${before.issuer}, ${after.issuer}`;
  const planned = before.planPeriod?.start.slice(0, YEAR_DIGITS);
  const told = after.reviewPeriod?.end.slice(0, YEAR_DIGITS);
  if (planned !== undefined && told !== undefined && planned !== told)
    yield `${names} are not of consecutive years: one plans ${planned}, the other looks back on ${told}`;
}

function* followText({ from, to, followUp }: Followed, language: Language): Generator<string> {
  const quote = (text: string, { start, end }: Span): string =>
    text.slice(start, end).replaceAll('\n', '');
  for (const link of followUp.links) {
    yield `${quote(from.text, link.from)}\n    ${sayLink(link, language).line}\n`;
    for (const span of link.to) yield `    → ${quote(to.text, span)}\n`;
  }
  for (const repeat of followUp.repeats) {
    yield `${quote(from.text, repeat.from)}\n    ${sayRepeat(repeat, language)}\n`;
    yield `    = ${quote(to.text, repeat.to)}\n`;
  }
}
