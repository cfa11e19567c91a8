import type { GbtEdition } from '../model/settings';
import { documentKind } from '../text/document-address';
import { citedTitle } from './citation';
import type { Source } from './citation';
import type { Words } from './words';

/**
 * What is cited: `page` is a web page (EB), `report` a report that is a file, a printed one or one
 * without address (R).
 */
export type CitedAs = 'page' | 'report';

/** A source's reference, and what may be decided otherwise than by default. */
export interface ReferenceOptions {
  readonly edition?: GbtEdition;
  /** By default a page, and a report where the address is a file's or there is none. */
  readonly as?: CitedAs;
}

/**
 * A government report in a list of references by GB/T 7714 《信息与文献 参考文献著录规则》: issuer,
 * title with document type and carrier, dates, address. Without an address there is no carrier and
 * no day of access.
 *
 * 2015: `临溪镇人民政府. 2023年工作总结[EB/OL]. (2024-01-05)[2024-05-01]. https://….`, and `[R/OL]`
 * alike.
 *
 * 2025: `临溪镇人民政府. 2023年工作总结[EB/OL]. （2024-01-05）[2024-05-01]. https://….`; only `.`,
 * `/` and `[ ]` are half width, and a report bears the plain day of its publication and no day of
 * access: `….[R/OL]. 2024-01-05. https://….`. Where that day is not known the day of access stands
 * in its place, as a guessed year would be no knowledge.
 *
 * Checked against the examples in the styles 《GB/T 7714—2025（顺序编码，双语）》 and 《GB/T
 * 7714—2015（顺序编码，双语）》 of zotero-chinese/styles, gbt7714-examples.bib of
 * zepinglee/gbt7714-bibtex-style, and what pull request 124 of TJ-CSCCG/TongjiThesis says of the
 * marks; the standard itself is sold and was not at hand.
 */
export function gbtReference(
  source: Source,
  words: Words,
  { edition = '2025', as }: ReferenceOptions = {},
): string {
  const { profile, url } = source;
  const cited = as ?? (url === '' || documentKind(url) !== undefined ? 'report' : 'page');
  const mark = `${cited === 'page' ? 'EB' : 'R'}${url === '' ? '' : '/OL'}`;
  const dates = edition === '2025' ? dates2025(source, cited) : dates2015(source);
  const parts = [
    profile?.issuer ?? '',
    `${oneLine(citedTitle(source, words))}[${mark}]`,
    dates,
    url,
  ];
  const said = parts.map(oneLine).filter((part) => part !== '');
  return `${said.join('. ')}.`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function dates2015({ profile, readOn, url }: Source): string {
  const published = profile?.publishedOn;
  if (url === '') return published ?? '';
  return `${published === undefined ? '' : `(${published})`}[${readOn}]`;
}

function dates2025({ profile, readOn, url }: Source, cited: CitedAs): string {
  const published = profile?.publishedOn;
  const read = url === '' ? '' : `[${readOn}]`;
  if (cited === 'report') return published ?? read;
  return `${published === undefined ? '' : `（${published}）`}${read}`;
}
