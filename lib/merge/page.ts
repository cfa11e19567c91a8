import type { Entry, Json } from '../model/entry';
import { fold } from './fold';

/** What a reader's note stands on, as data: which report, and which version of its text. */
export interface PageFacts {
  readonly report: Json;
  readonly text: Json;
}

/** What a page's entries come to; `undefined` where it was erased. Whoever uses it checks both. */
export function pageOf(entries: Iterable<Entry>): PageFacts | undefined {
  const fields = fold(entries)?.fields;
  const [report, text] = [fields?.get('report')?.value, fields?.get('text')?.value];
  return report === undefined || report === null || text === undefined || text === null
    ? undefined
    : { report, text };
}
