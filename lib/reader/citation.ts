import type { ReportProfile } from '../model/extraction';
import { splitSentences } from '../text/sentences';
import type { Place } from './places';
import type { Words } from './words';

/** Where a quotation comes from. `readOn` is an ISO day. */
export interface Source {
  readonly profile: ReportProfile | undefined;
  readonly title: string;
  readonly url: string;
  readonly readOn: string;
}

/**
 * A quotation that can be checked: wording, title, issuer, dates, address. A number is quoted with its whole sentence.
 * Example: `“完成财政总收入2.88亿元。”\n——《2021年上半年工作总结》，临溪镇人民政府，2021-07-20发布，2024-05-01查阅\nhttps://…`
 */
export function cite(text: string, place: Place, source: Source, words: Words): string {
  const { say } = words;
  const { profile } = source;
  const quoted = (place.subject === 'metric' ? sentenceAround(text, place) : place.text).trim();
  const title = profile?.title ?? (source.title === '' ? say('cite_untitled') : source.title);
  const parts = [
    `《${title}》`,
    profile?.issuer,
    profile?.publishedOn === undefined ? undefined : say('cite_published', { date: profile.publishedOn }),
    say('cite_read', { date: source.readOn }),
  ];
  return `“${quoted}”\n——${parts.filter((part) => part !== undefined).join('，')}\n${source.url}`;
}

/** The sentence that a place stands in; the place's own text where it spans several. */
export function sentenceAround(text: string, place: Place): string {
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const lineEnd = text.indexOf('\n', place.start);
  const sentences = splitSentences(text, lineStart, lineEnd < 0 ? text.length : lineEnd);
  const found = sentences.find((sentence) => sentence.start <= place.start && place.end <= sentence.end);
  return found ? text.slice(found.start, found.end) : place.text;
}
