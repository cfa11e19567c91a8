import { corrected, placedBy } from '../corrections/index';
import type { CardPlace } from '../messages/card-link';
import type { AnchorMatch, Annotation } from '../model/annotation';

/** What is known of a place of the page besides what the page says. */
interface Known {
  readonly annotation?: Annotation;
  readonly match?: AnchorMatch;
  /** SHA-256 of the text that the place stands in. */
  readonly textHash: string;
}

/**
 * A place of a page as the reader corrected it. The page itself learns nothing of that. What the
 * reader says is none is still shown, marked: here they can take it back.
 */
export function correctedPlace(
  place: CardPlace,
  { annotation, match, textHash }: Known,
): CardPlace {
  if (annotation?.correction === undefined) return place;
  const anchors = match === undefined ? {} : { [annotation.id]: match };
  const { metric, pledge } = place;
  const read = { metrics: metric ? [metric] : [], pledges: pledge ? [pledge] : [] };
  const { findings } = corrected(read, placedBy([annotation], { anchors, textHash }));
  const [one] = findings.metrics;
  const [other] = findings.pledges;
  if (one === undefined && other === undefined) return place;
  return { ...place, ...(one && { metric: one }), ...(other && { pledge: other }) };
}
