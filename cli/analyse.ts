import { judge } from '../lib/detect/judge';
import { extract } from '../lib/extract/index';
import type { Extraction, ExtractionContext } from '../lib/model/extraction';
import type { PageFacts } from '../lib/model/page';
import { factsOfText } from './text-facts';

/** A text, what is known about it, and for a page the facts that it is judged by. */
export interface Source {
  readonly text: string;
  readonly context: ExtractionContext;
  readonly facts?: PageFacts;
}

/** Everything the extractor and the detector say of a text. */
export function analyse({ text, context, facts }: Source): Extraction {
  return extract(text, context, { verdict: judge(facts ?? factsOfText(text, context)) });
}
