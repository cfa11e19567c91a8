import type { Topic } from '../../model/extraction';
import type { WordList } from '../../text/word-list';
import { wordsWith } from './words';

/**
 * Words by which a pledge is filed under a policy field. Folded, simplified; none belongs to two
 * fields.
 */
export const TOPIC_WORDS: Readonly<Record<Topic, WordList>> = {
  economy: wordsWith('topic.economy'),
  industry: wordsWith('topic.industry'),
  finance: wordsWith('topic.finance'),
  agriculture: wordsWith('topic.agriculture'),
  housing: wordsWith('topic.housing'),
  urban: wordsWith('topic.urban'),
  transport: wordsWith('topic.transport'),
  environment: wordsWith('topic.environment'),
  education: wordsWith('topic.education'),
  health: wordsWith('topic.health'),
  welfare: wordsWith('topic.welfare'),
  employment: wordsWith('topic.employment'),
  culture: wordsWith('topic.culture'),
  safety: wordsWith('topic.safety'),
  governance: wordsWith('topic.governance'),
  'party-building': wordsWith('topic.party-building'),
};
