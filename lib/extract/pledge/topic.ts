import { TOPICS, type Topic } from '../../model/extraction';
import { TOPIC_WORDS } from '../lexicon/topic-words';
import { createWordTable } from './word-table';

const TABLE = createWordTable(TOPICS.flatMap((topic) => TOPIC_WORDS[topic].map((word) => [word, topic] as const)));

/**
 * The policy field with the most words in `text.slice(start, end)` (folded), on a tie the one named first:
 * `新建社区长者食堂3家` is `welfare`. `undefined` where no field is named.
 */
export function topicOf(text: string, start: number, end: number): Topic | undefined {
  const words = TABLE.scan(text, start, end);
  if (words.length <= 2) return words[0]?.value;
  const counts = new Map<Topic, number>();
  for (const { value } of words) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Topic | undefined;
  for (const [topic, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = topic;
  return best;
}
