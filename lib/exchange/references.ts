import { gbtReference } from '../wording/gbt7714';
import type { ReferenceOptions } from '../wording/gbt7714';
import type { Words } from '../wording/words';
import { sourceOf } from './report';
import type { ExportedReport } from './report';

/**
 * References by GB/T 7714 as a numbered list in the given order, one line each:
 * `[1] 临溪镇人民政府. …`.
 */
export const gbtReferences = (
  reports: readonly ExportedReport[],
  words: Words,
  options?: ReferenceOptions,
): readonly string[] =>
  reports.map(
    (report, index) =>
      `[${index + 1}] ${gbtReference(sourceOf(report), words, options).toWellFormed()}`,
  );
