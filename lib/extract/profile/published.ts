import { dayIn, dayOfAddress, dayOfMeta } from '../page-date';
import type { Front } from './front';

const LABEL =
  /(?:发布|公开|发文|成文|生成|更新|刊发)?(?:时间|日期)[:| ]*((?:19|20)\d{2}[年\-/.]\d{1,2}[月\-/.]\d{1,2})/;
/** Without white space: `(2021年12月31日)`, `2026-01-3107:00:44`. */
const BARE_LINE =
  /^\(?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}-\d{2}-\d{2})(?:\d{2}:\d{2}(?::\d{2})?)?\)?$/;
const LONGEST_DATE = 19;

/**
 * The day the page or document was published, ISO 8601: by the page's meta set, a line
 * `发布时间：2021年9月14日`, a line that is a date alone, or the address (`t20260202_`). The day a
 * report was read out is not one; `undefined` if untold.
 */
export function readPublishedOn({ head, tail, document }: Front): string | undefined {
  const lines = [...head, ...tail];
  const dated = lines.filter((line) => line.includes('时间') || line.includes('日期'));
  const bare = lines.filter(
    (line) => line.length <= LONGEST_DATE && (line.includes('日') || line.includes('-')),
  );
  return (
    dayOfMeta(document.context) ??
    firstDay(dated, LABEL) ??
    firstDay(bare, BARE_LINE) ??
    dayOfAddress(document.context)
  );
}

function firstDay(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const day = dayIn(pattern.exec(line)?.[1]);
    if (day !== undefined) return day;
  }
  return undefined;
}
