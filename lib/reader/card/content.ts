import { describe } from '../../anchor/describe';
import type { CardContent, CardPart, CardPlace } from '../../messages/card-link';
import type { Metric } from '../../model/extraction';
import type { Span } from '../../model/span';
import { withoutAnchor } from '../../text/fragment-route';
import { splitSentences } from '../../text/sentences';
import type { Place } from '../places';
import type { Reading } from '../reading';

/** At most this many related numbers are shown. */
const MAX_RELATED = 4;

/**
 * What the card shows of some places: what was understood, what stands around, and where a new
 * annotation would point.
 */
export function cardContent(
  places: readonly Place[],
  part: CardPart,
  reading: Reading,
  page: Document,
): CardContent {
  const { textHash, extraction, title, request } = reading;
  const url = page.location.href;
  return {
    part,
    address: request.url,
    textHash,
    places: places.map((place) => cardPlace(place, reading, url)),
    page: { title, url, profile: extraction.report },
  };
}

function cardPlace(
  { key, subject, start, end, text, metric, pledge }: Place,
  reading: Reading,
  url: string,
): CardPlace {
  const { metrics, pledges } = reading.extraction;
  const index = metric === undefined ? -1 : metrics.indexOf(metric);
  const level = metric?.relatesTo === undefined ? undefined : metrics[metric.relatesTo];
  const within = index < 0 ? undefined : pledges.find((one) => one.targets.includes(index))?.text;
  const sentence = sentenceSpan(reading.text, { start, end });
  return {
    ...{ key, subject, start, end, text, metric, pledge, level, within },
    related: relatedTo(index, metrics, pledge?.targets),
    sentence: reading.text.slice(sentence.start, sentence.end),
    target: describe(reading.text, reading.textHash, { start, end }, withoutAnchor(url)),
  };
}

/** A pledge's targets, or the changes and shares of the metric with that index. */
function relatedTo(
  index: number,
  metrics: readonly Metric[],
  targets: readonly number[] | undefined,
): readonly Metric[] {
  if (targets !== undefined)
    return targets.flatMap((target) => metrics[target] ?? []).slice(0, MAX_RELATED);
  return index < 0
    ? []
    : metrics.filter((other) => other.relatesTo === index).slice(0, MAX_RELATED);
}

/** The sentence that a span stands in; the span itself where it reaches over several. */
export function sentenceSpan(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.start);
  const sentences = splitSentences(text, lineStart, lineEnd < 0 ? text.length : lineEnd);
  return sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
}

/** Where Chinese prose ends a sentence; a semicolon only ends a part of it. */
const ENDS = /[。！？\n]/;

/** The whole sentence around a span, to its full stop: what a reader checks a figure against. */
export function wholeSentence(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !ENDS.test(text.charAt(to - 1)) && !ENDS.test(text.charAt(to)))
    to += 1;
  return { start: from, end: ENDS.test(text.charAt(to)) && text.charAt(to) !== '\n' ? to + 1 : to };
}
