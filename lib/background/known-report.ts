import { corrected, placedBy } from '../corrections/index';
import { extractInSlices } from '../extract/index';
import type { ReadReport } from '../model/read-report';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { listAnnotations } from '../store/annotations';
import { attemptStore } from '../store/attempt';
import { anchorsIn } from './anchoring';
import type { Desk } from './call';
import { keptReport, knownText } from './known-text';
import { slicing } from './slicing';

type KnowingDesk = Pick<Desk, 'world' | 'recent' | 'documents'>;

/**
 * The text with that SHA-256 with what was found in it, read anew where that is not at hand.
 * `not-found` where nobody has the text any more, `too-long` beyond `most` units.
 */
export async function knownReport(
  desk: KnowingDesk,
  textHash: string,
  most: number,
): Promise<Result<ReadReport>> {
  const { world } = desk;
  const found = await attemptStore(async () => {
    const known = await knownText(desk, textHash);
    if (known === undefined || known.extraction !== undefined) return { known };
    return { known, kept: await keptReport(world.database, known.reportId) };
  });
  if (!found.ok) return found;
  const { known, kept } = found.value;
  if (known === undefined) return fail('not-found');
  if (known.text.length > most) return fail('too-long');
  if (kept?.reading.text.textHash === textHash) return ok(kept);
  const { reportId: name, text, context, verdict } = known;
  const extraction =
    known.extraction ?? (await extractInSlices(text, context, { verdict }, slicing(world)));
  return ok({ name, text, extraction });
}

/**
 * A report, the text with that SHA-256, as the reader corrected it; as it was read where that
 * cannot be told.
 */
export async function correctedReport(
  desk: KnowingDesk,
  report: ReadReport,
  textHash: string,
): Promise<ReadReport> {
  const notes = await attemptStore(() => listAnnotations(desk.world.database, report.name));
  const telling = notes.ok ? notes.value.filter(({ correction }) => correction !== undefined) : [];
  if (telling.length === 0) return report;
  const { tabId, frameId } =
    (await desk.documents.all()).find((one) => one.textHash === textHash) ?? {};
  const anchors = await anchorsIn(desk, { textHash, tabId, frameId }, telling);
  const placed = placedBy(telling, { anchors: anchors.ok ? anchors.value : {}, textHash });
  return { ...report, extraction: corrected(report.extraction, placed).findings };
}
