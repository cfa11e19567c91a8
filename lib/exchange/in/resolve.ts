import { describe } from '../../anchor/describe';
import { matchPrepared } from '../../anchor/match';
import { prepareText } from '../../anchor/prepare';
import type { PreparedText } from '../../anchor/prepare';
import type { AnnotationTarget, Subject } from '../../model/annotation';
import { spanKey } from '../../model/span';
import type { Span } from '../../model/span';
import { canonicalUrl } from '../../text/canonical-url';
import { oneLine } from '../phrases';
import { comparableText } from './cell-words';
import type { IgnoredReason, ImportedPlace } from './imported';

/** A report that is kept, as far as an import needs it. */
export interface KnownReport {
  /** Canonical address. */
  readonly id: string;
  /** The address that the page was read at. */
  readonly url: string;
  readonly textHash: string;
  /** The flat text that `textHash` names. */
  readonly text?: string;
  /** What was found in it, by place (`spanKey`). */
  readonly found?: ReadonlyMap<string, Subject>;
}

/** Where an annotation is put. */
export interface Resolved {
  readonly reportId: string;
  readonly target: AnnotationTarget;
}

/** Looks into the texts that are kept. */
export interface Resolver {
  /** Finds the place that an entry names, or says why it cannot. */
  resolve(place: ImportedPlace): Resolved | IgnoredReason;
  /** What was found at a place of a kept text; `undefined` where nothing was. */
  foundAt(place: Resolved): Subject | undefined;
  /**
   * Whether the words of an entry are those of another place than its annotation's: its row was
   * mixed up.
   */
  isElsewhere(place: ImportedPlace, annotation: Resolved): boolean;
}

/**
 * Makes a resolver over the kept reports. A quote is found where it stands once; where it stands
 * more often, by what stands around it, as annotations are; a place that fits no better than
 * another is not chosen.
 */
export function createResolver(reports: readonly KnownReport[]): Resolver {
  const byAddress = new Map([
    ...reports.map((report): [string, KnownReport] => [canonicalUrl(report.url), report]),
    ...reports.map((report): [string, KnownReport] => [report.id, report]),
  ]);
  const byHash = new Map(reports.map((report) => [report.textHash.slice(0, 16), report]));
  const prepared = new Map<string, PreparedText>();
  const preparedOf = (text: string, { textHash }: KnownReport): PreparedText => {
    const known = prepared.get(textHash) ?? prepareText(text, textHash);
    prepared.set(textHash, known);
    return known;
  };
  const resolve: Resolver['resolve'] = (place) => {
    if (place.kind === 'target') return place;
    if (place.kind === 'quote' && place.exact.trim() === '') return 'no-quote';
    if (place.kind === 'quote' && !/^https?:\/\//.test(place.address)) return 'no-address';
    const report =
      place.kind === 'span'
        ? byHash.get(place.hashStart)
        : byAddress.get(canonicalUrl(place.address));
    if (report === undefined) return 'report-not-kept';
    const { text, textHash, id } = report;
    if (text === undefined) return 'text-not-kept';
    const span =
      place.kind === 'span'
        ? spanIn(text, place)
        : quoteIn(text, place, () => preparedOf(text, report));
    return typeof span === 'string'
      ? span
      : { reportId: id, target: describe(text, textHash, span, id) };
  };
  const isElsewhere: Resolver['isElsewhere'] = (place, { reportId, target }) => {
    const exact = place.kind === 'target' ? '' : place.exact;
    if (exact.trim() === '' || folded(exact) === folded(target.quote.exact)) return false;
    const report = byAddress.get(reportId);
    if (report?.text === undefined || !report.text.includes(exact)) return false;
    const { start, end } =
      target.textHash === report.textHash
        ? target.position
        : matchPrepared(target, preparedOf(report.text, report));
    return start === undefined || folded(report.text.slice(start, end)) !== folded(exact);
  };
  const foundAt: Resolver['foundAt'] = ({ reportId, target }) => {
    const report = byAddress.get(reportId);
    return report?.textHash === target.textHash
      ? report.found?.get(spanKey(target.position))
      : undefined;
  };
  return { resolve, foundAt, isElsewhere };
}

/**
 * A sheet of which only some columns were sorted has notes beside the wrong words: those are not
 * taken.
 */
function spanIn(
  text: string,
  { start, end, exact }: ImportedPlace & { kind: 'span' },
): Span | IgnoredReason {
  if (end > text.length) return 'not-found';
  const isThere = exact === '' || folded(text.slice(start, end)) === folded(exact);
  return isThere ? { start, end } : 'quote-differs';
}

const folded = (text: string): string => oneLine(comparableText(text));

function quoteIn(
  text: string,
  { exact, prefix, suffix, address }: ImportedPlace & { kind: 'quote' },
  prepare: () => PreparedText,
): Span | IgnoredReason {
  const at = text.indexOf(exact);
  if (at >= 0 && text.indexOf(exact, at + 1) < 0) return { start: at, end: at + exact.length };
  const found = matchPrepared(
    {
      source: address,
      textHash: '',
      quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
      position: { type: 'TextPositionSelector', start: 0, end: exact.length },
    },
    prepare(),
  );
  if (found.outcome === 'unsure') return 'unsure-place';
  const { start, end } = found;
  const isSame = found.outcome === 'same' || found.outcome === 'moved';
  return isSame && start !== undefined && end !== undefined && start < end
    ? { start, end }
    : 'not-found';
}
