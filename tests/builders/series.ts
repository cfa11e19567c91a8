import type { Paging } from '../../lib/model/series';
import { addressOf } from '../fixtures/pages/page';
import { SERIES_PAGES, SERIES_TEXTS } from '../fixtures/pages/series';
import { CONTENT } from './senders';
import type { Sender } from '../../lib/messages/router';

/** A page of 望溪镇's report, as its reader sends it. */
export interface SentPage {
  readonly url: string;
  /** The canonical address. */
  readonly id: string;
  readonly sender: Sender;
  readonly verdict: {
    readonly isReport: boolean;
    readonly score: number;
    readonly reasons: readonly never[];
  };
  readonly request: {
    readonly url: string;
    readonly title: string;
    readonly text: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly tables: readonly never[];
    readonly verdict: SentPage['verdict'];
    readonly paging: Paging;
  };
}

const addresses = SERIES_PAGES.map(addressOf);

/**
 * The canonical addresses of the three pages: `http://www.linxi.gov.cn/…` is kept as
 * `https://linxi.gov.cn/…`.
 */
export const SERIES_IDS: readonly string[] = addresses.map((address) =>
  address.replace(/^http:\/\/www\./, 'https://'),
);

/**
 * The page with this number, counted from 1, with links to the other two. `form` rewrites the
 * addresses of all three.
 */
export function sentPage(
  number: number,
  form: (address: string) => string = (address) => address,
): SentPage {
  const index = number - 1;
  const shown = addresses.map(form);
  const url = shown[index] ?? '';
  const verdict = { isReport: SERIES_PAGES[index]?.isReport === true, score: 0.5, reasons: [] };
  const links = shown.flatMap((address, at) =>
    at === index ? [] : [{ address, words: String(at + 1) }],
  );
  return {
    url,
    id: SERIES_IDS[index] ?? '',
    sender: { ...CONTENT, url, tabUrl: url, origin: new URL(url).origin },
    verdict,
    request: {
      url,
      title: number === 1 ? '2024年望溪镇人民政府工作报告' : '工作报告',
      text: (SERIES_TEXTS[index] ?? []).join('\n'),
      meta: {},
      tables: [],
      verdict,
      paging: { links, calls: [] },
    },
  };
}
