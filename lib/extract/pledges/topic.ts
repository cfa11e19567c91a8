import { TOPICS } from '../../model/extraction';
import type { Topic } from '../../model/extraction';
import type { Span } from '../../model/span';
import { indexLists } from '../../text/word-list';
import { TOPIC_WORDS } from '../lexicon/topic-words';

/** The words with the place of their field in `TOPICS`. */
const INDEX = indexLists(TOPICS.map((topic, field) => [TOPIC_WORDS[topic], field] as const));

/** How often each field is named; every use begins anew. */
const COUNTS = new Uint32Array(TOPICS.length);

/**
 * The policy field with the most words in these parts of a folded text, on a tie the one named
 * first: `新建社区长者食堂3家` is `welfare`. `undefined` where no field is named.
 */
export function topicOf(text: string, parts: readonly Span[]): Topic | undefined {
  const fields: number[] = [];
  for (const { start, end } of parts)
    INDEX.scan(text, start, end, (_from, _to, field) => fields.push(field));
  let best = fields[0];
  if (best === undefined) return undefined;
  if (fields.length > 2) {
    COUNTS.fill(0);
    for (const field of fields) COUNTS[field] = (COUNTS[field] ?? 0) + 1;
    for (const field of fields) if ((COUNTS[field] ?? 0) > (COUNTS[best] ?? 0)) best = field;
  }
  return TOPICS[best];
}
