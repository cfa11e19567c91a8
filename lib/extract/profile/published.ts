import { isDate, isoDate } from '../calendar/days';
import { fold } from '../../text/fold';
import type { Front } from './front';

const META_KEYS = ['pubdate', 'publishdate', 'firstpublishedtime', 'createdate', 'date'] as const;
const DATE = /((?:19|20)\d{2})[年\-/.](\d{1,2})[月\-/.](\d{1,2})/;
const LABEL =
  /(?:发布|公开|发文|成文|生成|更新|刊发)?(?:时间|日期)[:| ]*((?:19|20)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2})/;
/** Without white space: `(2021年12月31日)`, `2026-01-3107:00:44`. */
const BARE_LINE = /^\(?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}-\d{2}-\d{2})(?:\d{2}:\d{2}(?::\d{2})?)?\)?$/;
const LONGEST_DATE = 19;
/** `t20260202_`, `/2026/2/3/`, `/2026-02/03/`, the first that the address has. */
const IN_URL = [
  /\/t((?:19|20)\d{2})(\d{2})(\d{2})_/,
  /\/((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})\//,
  /\/((?:19|20)\d{2})-?(\d{2})\/(\d{2})\//,
];

/**
 * The day the page or document was published, ISO 8601: by the page's meta set, a line `发布时间：2021年9月14日`, a line
 * that is a date alone, or the address (`t20260202_`). The day a report was read out is not one; `undefined` if untold.
 */
export function readPublishedOn({ head, tail, document }: Front): string | undefined {
  const { meta, url } = document.context;
  const lines = [...head, ...tail];
  const dated = lines.filter((line) => line.includes('时间') || line.includes('日期'));
  const labelled = [...META_KEYS.map((key) => meta?.[key]), ...dated.map((line) => LABEL.exec(line)?.[1])];
  const bare = lines.filter((line) => line.length <= LONGEST_DATE && (line.includes('日') || line.includes('-')));
  for (const words of [...labelled, ...bare.map((line) => BARE_LINE.exec(line)?.[1])]) {
    const match = words === undefined ? undefined : DATE.exec(fold(words));
    const day = match ? dayOf(match[1], match[2], match[3]) : undefined;
    if (day) return day;
  }
  const inUrl = IN_URL.map((pattern) => pattern.exec(url ?? '')).find((match) => match !== null);
  return inUrl ? dayOf(inUrl[1], inUrl[2], inUrl[3]) : undefined;
}

/** `undefined` for a day that the calendar lacks. */
function dayOf(year = '', month = '', day = ''): string | undefined {
  const date = [Number(year), Number(month), Number(day)] as const;
  return isDate(...date) ? isoDate(...date) : undefined;
}
