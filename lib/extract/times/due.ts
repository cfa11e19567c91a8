import type { Due, Pledge } from '../../model/extraction';
import type { ReportTimes } from './when';

/** `用三到五年时间`, `任期末`, `春节前`: longer than the plan, or a day that the calendar of the year does not tell. */
const UNTOLD = /(?:用|利用|经过)[^,。;]{0,8}年(?:左右)?的?时间|任期|远期|[节期学冬夏]前|个月内/;

/**
 * The last day by which a pledge is to be kept, by the nearest that tells it: its deadline, the chain it stands in, its
 * section, or what the report plans for. `新建|公园6座|` in a plan for 2024 without any time is due 2024-12-31 from the report.
 * The pledge's offsets are the document's.
 */
export function dueOf({ document, inherited, report }: ReportTimes, pledge: Pledge): Due | undefined {
  const { deadline } = pledge;
  if (deadline?.due !== undefined) return { date: deadline.due, from: 'wording' };
  /* A time is told, but not its day: no other is put in its place. */
  if (deadline !== undefined || UNTOLD.test(document.text.slice(pledge.start, pledge.end))) return undefined;
  const begins = report.planPeriod?.start ?? '';
  const chained = inherited[sentenceAt(document.sentences, pledge.start)]?.end;
  if (chained !== undefined && chained >= begins) return { date: chained, from: 'sentence' };
  const planned = pledge.section === undefined ? undefined : document.sections[pledge.section]?.period?.end;
  if (planned !== undefined && planned >= begins) return { date: planned, from: 'section' };
  return report.planPeriod && { date: report.planPeriod.end, from: 'report' };
}

/** The index of the sentence that begins at an offset; -1 for none. */
function sentenceAt(sentences: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sentences[middle]?.start ?? 0;
    if (found === start) return middle;
    if (found < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
