import type { CardPlace } from '../messages/card-link';
import type { ReportProfile } from '../model/extraction';
import type { Words } from './words';

/** Where a quotation comes from. `readOn` is an ISO day. */
export interface Source {
  readonly profile?: ReportProfile;
  readonly title: string;
  readonly url: string;
  readonly readOn: string;
}

/**
 * A quotation that can be checked: wording, title, issuer, dates, address. A number is quoted with
 * its whole sentence. Example:
 * `“完成财政总收入2.88亿元。”\n——《2021年上半年工作总结》，临溪镇人民政府，2021-07-20发布，2024-05-01查阅\nhttps://…`
 */
export function cite(
  place: Pick<CardPlace, 'subject' | 'text' | 'sentence'>,
  source: Source,
  words: Words,
): string {
  const { say } = words;
  const { profile } = source;
  const quoted = (place.subject === 'metric' ? place.sentence : place.text).trim();
  const parts = [
    `《${citedTitle(source, words)}》`,
    profile?.issuer,
    profile?.publishedOn === undefined
      ? undefined
      : say('cite_published', { date: profile.publishedOn }),
    say('cite_read', { date: source.readOn }),
  ];
  return `“${quoted}”\n——${parts.filter((part) => part !== undefined).join('，')}\n${source.url}`;
}

/**
 * The title that a source is cited by: the report's own, else the page's, else words that say that
 * it has none.
 */
export const citedTitle = ({ profile, title }: Source, { say }: Words): string =>
  profile?.title ?? (title === '' ? say('cite_untitled') : title);
