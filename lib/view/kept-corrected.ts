import { corrected, placedIn } from '../corrections/index';
import type { Annotation } from '../model/annotation';
import { listAnnotations } from '../store/annotations';
import type { NuoshuDatabase } from '../store/database';
import { keptReading } from '../store/kept-texts';
import type { KeptReading } from '../store/kept-texts';

/** A kept text with what was found in it as the reader corrected it. */
export const correctedReading = <Reading extends KeptReading>(
  reading: Reading,
  annotations: readonly Annotation[],
): Reading => corrected(reading, placedIn(annotations, reading.text)).findings;

/**
 * A kept report as the reader corrected it; `undefined` where none is kept. Its findings are not
 * numbered as those that are stored.
 */
export async function keptCorrected(
  database: NuoshuDatabase,
  reportId: string,
): Promise<KeptReading | undefined> {
  const reading = await keptReading(database, reportId);
  return reading && correctedReading(reading, await listAnnotations(database, reportId));
}
