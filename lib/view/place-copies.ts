import { markdownLink, plainMarkdown } from '../exchange/markdown-text';
import type { CardContent, CardPlace } from '../messages/card-link';
import type { GbtEdition } from '../model/settings';
import { withoutAnchor } from '../text/fragment-route';
import { passageAddress } from '../text/text-fragment';
import { cite, citedTitle } from '../wording/citation';
import { gbtReference } from '../wording/gbt7714';
import type { Words } from '../wording/words';

/** The forms that a place is copied in, in the order in which they are offered. */
export const COPY_FORMS = ['quote', 'citation', 'link', 'markdown'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** What a copy is made of. */
export interface CopiedPlace {
  readonly place: Pick<CardPlace, 'subject' | 'text' | 'sentence' | 'target'>;
  readonly page: CardContent['page'];
  /** ISO 8601 day. */
  readonly today: string;
  /** Of the reference; the newest unless the reader chose another. */
  readonly edition?: GbtEdition;
}

/**
 * A place as it is taken elsewhere: `quote` the words with their source, `citation` a reference by
 * GB/T 7714, `link` an address that shows the passage, `markdown` a quotation with that link.
 */
export function copyOf(
  form: CopyForm,
  { place, page, today, edition }: CopiedPlace,
  words: Words,
): string {
  const source = { ...page, readOn: today };
  switch (form) {
    case 'quote':
      return cite(place, source, words);
    case 'citation':
      return gbtReference(source, words, { edition });
    case 'link':
      return linkTo(place, page.url);
    case 'markdown': {
      const quoted = wordsOf(place)
        .split('\n')
        .flatMap((line) => plainMarkdown(line) || [])
        .map((line) => `> ${line}`);
      const { profile } = page;
      const from = [`《${citedTitle(source, words)}》`, profile?.issuer, profile?.publishedOn];
      const said = from.flatMap((part) => (part === undefined ? [] : plainMarkdown(part)));
      return [
        ...quoted,
        '>',
        `> —— ${said.join('，')} ${markdownLink(linkTo(place, page.url))}`,
      ].join('\n');
    }
  }
}

/** A figure says little alone: it is quoted, and looked for, with its sentence. */
const wordsOf = ({ subject, text, sentence }: CopiedPlace['place']): string =>
  (subject === 'metric' ? sentence : text).trim();

/** A passage shorter than this may stand in many places. */
const SHORT = 20;

function linkTo(place: CopiedPlace['place'], url: string): string {
  const { prefix, suffix } = place.target.quote;
  const words = wordsOf(place);
  const isShort = place.subject !== 'metric' && words.length < SHORT;
  return passageAddress(
    withoutAnchor(url),
    words,
    isShort ? { before: prefix, after: suffix } : undefined,
  );
}
