import type { Period } from '../../model/extraction';
import type { Place, SentenceReading } from './reading';

export function readPeriod(_reading: SentenceReading, _place: Place): Period | undefined {
  return undefined;
}
