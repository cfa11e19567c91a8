import { MAX_PAGES } from '../model/series';
import type { PageSeries, Paging } from '../model/series';
import { canonicalUrl } from './canonical-url';
import { numberedAddresses, renumbered } from './page-address';
import { pagingCallSeries } from './paging-call';
import { pagingStep } from './paging-words';
import type { PagingStep } from './paging-words';

/**
 * One page of a family of addresses. `written` is absent for the address without a number, which is
 * page 1.
 */
interface Member {
  readonly address: string;
  readonly written?: number;
  readonly step?: PagingStep;
}

/** A link whose words say where it leads to. */
interface Stepped {
  readonly address: string;
  readonly step: PagingStep;
}

/** Addresses that differ in a number alone. */
interface Family {
  readonly key: string;
  readonly scheme: string;
}

/**
 * The report's pages as one page's address and paging links tell: `a_2.html` with `上一页` →
 * `a.html` and `下一页` → `a_3.html` is page 2 of three. Links that differ from the address in more
 * than the number do not count; words and numbers that contradict each other answer `undefined`,
 * and so does a page that stands alone. `known` is a series that names this page already: it
 * settles the number where the links leave it open.
 */
export function pageSeries(
  address: string,
  { links, calls }: Paging,
  known?: Pick<PageSeries, 'pages'>,
): PageSeries | undefined {
  const own = canonicalUrl(address);
  const called = calls
    .map((call) => pagingCallSeries(own, call))
    .find((series) => series !== undefined);
  if (called !== undefined) return called;
  const stepped = links.flatMap(({ address: linked, words }): readonly Stepped[] => {
    const at = canonicalUrl(linked);
    const step = pagingStep(words);
    /* A button that leads nowhere further leads to the page itself. */
    const isIdle = at === own && (step === 'next' || step === 'previous');
    return step === undefined || isIdle ? [] : [{ address: at, step }];
  });
  const place = (known?.pages.indexOf(own) ?? -1) + 1;
  const settled = place > 0 ? [...stepped, { address: own, step: { page: place } }] : stepped;
  const found = familiesOf(own, settled).flatMap((family) => seriesOf(family, own, settled) ?? []);
  return found.sort((a, b) => b.pages.length - a.pages.length)[0];
}

/**
 * The keys that a series with this page may be kept under, by the address alone: `a_2.html` may
 * belong to `a.html`.
 */
export const seriesKeys = (address: string): readonly string[] => {
  const own = canonicalUrl(address);
  return [own, ...numberedAddresses(own).map(({ key }) => key)];
};

/**
 * The families that the address may belong to: those of its own number, and those of which it is
 * the first page.
 */
function familiesOf(own: string, linked: readonly Stepped[]): readonly Family[] {
  const schemes = linked.flatMap(({ address }) =>
    numberedAddresses(address).flatMap(({ key, scheme }) => (key === own ? [scheme] : [])),
  );
  return [
    ...numberedAddresses(own),
    ...[...new Set(schemes)].map((scheme) => ({ key: own, scheme })),
  ];
}

function memberOf(
  { key, scheme }: Family,
  { address, step }: Partial<Stepped> & { readonly address: string },
): Member | undefined {
  if (address === key) return { address, step };
  const numbered = numberedAddresses(address).find(
    (reading) => reading.key === key && reading.scheme === scheme,
  );
  return numbered && { address, step, written: numbered.written };
}

function seriesOf(family: Family, own: string, linked: readonly Stepped[]): PageSeries | undefined {
  const current = memberOf(family, { address: own });
  const others = linked.flatMap((link) => memberOf(family, link) ?? []);
  if (current === undefined) return undefined;
  const shift = shiftOf(current, others);
  if (shift === undefined) return undefined;
  const members = [...others, current];
  const numberOf = ({ written }: Member): number => (written === undefined ? 1 : written + shift);
  const numbers = members.map(numberOf);
  const count = Math.max(...numbers);
  const numbered = members.find(({ written }) => written !== undefined);
  if (numbered === undefined || count < 2 || count > MAX_PAGES || Math.min(...numbers) < 1)
    return undefined;
  const startsNumbered =
    numbers.includes(1) && members.every(({ written }) => written !== undefined);
  const pages = Array.from({ length: count }, (_, index) =>
    index === 0 && !startsNumbered
      ? family.key
      : renumbered(numbered.address, family.scheme, index + 1 - shift),
  );
  return { key: family.key, number: numberOf(current), pages };
}

/**
 * What is added to a number as written to count from 1; `undefined` where the links leave it open
 * or contradict.
 */
function shiftOf(current: Member, linked: readonly Member[]): number | undefined {
  const shifts = new Set<number>();
  for (const { written, step } of linked) {
    const number = numberSaid(step, current);
    if (written !== undefined) {
      if (number !== undefined) shifts.add(number - written);
      if (current.written !== undefined && !isNextTo(step, written - current.written))
        return undefined;
    } else if (typeof step === 'object' ? step.page !== 1 : step === 'next' || step === 'last')
      return undefined;
    else if (step === 'previous' && current.written !== undefined) shifts.add(2 - current.written);
  }
  /* Where nothing tells, but the first page is linked, the number counts from 1 as most do. */
  if (shifts.size === 0)
    return linked.some(({ written, step }) => written === undefined && isFirst(step))
      ? 0
      : undefined;
  const [shift] = shifts;
  return shifts.size === 1 && (shift === 0 || shift === 1) ? shift : undefined;
}

/** Which page a link leads to, as far as its words, or its place behind the first page, tell. */
function numberSaid(step: PagingStep | undefined, current: Member): number | undefined {
  if (typeof step === 'object') return step.page;
  if (step === 'first') return 1;
  return step === 'next' && current.written === undefined ? 2 : undefined;
}

const isFirst = (step: PagingStep | undefined): boolean =>
  typeof step === 'object' ? step.page === 1 : step === 'first';

const isNextTo = (step: PagingStep | undefined, distance: number): boolean =>
  step === 'next' ? distance === 1 : step !== 'previous' || distance === -1;
