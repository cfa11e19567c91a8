import type { Due, Pledge } from '../../model/extraction';
import { OUTLASTING } from '../lexicon/deadline-words';
import type { ReportTimes } from './when';

/**
 * The last day by which a pledge is to be kept, by the nearest that tells it: its deadline, the
 * chain it stands in, its section, or what the report plans for. `新建|公园6座|` in a plan for 2024
 * without any time is due 2024-12-31 from the report. The pledge's offsets are the document's.
 */
export function dueOf(times: ReportTimes, pledge: Pledge): Due | undefined {
  const { deadline } = pledge;
  if (deadline?.due !== undefined) return { date: deadline.due, from: 'wording' };
  /* A time is told, but not its day: no other is put in its place. */
  const isTold =
    deadline !== undefined || OUTLASTING.test(times.document.text.slice(pledge.start, pledge.end));
  return isTold ? undefined : dueAround(times, pledge);
}

/** What the chain, the part or the report tells, none of it before the time that is planned for. */
function dueAround({ inherited, report, parts }: ReportTimes, { start }: Pledge): Due | undefined {
  const begins = report.planPeriod?.start ?? '';
  const chained = inherited.get(start)?.end;
  if (chained !== undefined && chained >= begins) return { date: chained, from: 'sentence' };
  const planned = parts.get(start)?.end;
  if (planned !== undefined && planned >= begins) return { date: planned, from: 'section' };
  return report.planPeriod && { date: report.planPeriod.end, from: 'report' };
}
