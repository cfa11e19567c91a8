import type { ExtractionContext } from '../lib/model/extraction';
import type { PageFacts } from '../lib/model/page';

const SAMPLE_UNITS = 20_000;

/**
 * The facts that the detector judges by, for a text that stands in no page: no links, no container,
 * no headings.
 */
export function factsOfText(text: string, context: ExtractionContext): PageFacts {
  return {
    url: context.url ?? '',
    title: context.title ?? '',
    headings: [],
    meta: context.meta ?? {},
    sample: text.slice(0, SAMPLE_UNITS),
    textLength: text.length,
    linkShare: 0,
  };
}
