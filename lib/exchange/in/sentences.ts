import { translator } from '../../i18n/catalog';
import { IMPORT } from '../../i18n/import';
import type { Language } from '../../model/settings';
import type { Ignored, ImportError, ImportedFile } from './imported';

/** Why a file is refused, in one line: `K12：状态不在可选的词里`. */
export const errorSentence = ({ code, where }: ImportError, language: Language): string =>
  placed(where, translator(IMPORT, language)(`error_${code}`), language);

/** Why an entry is left out, in one line. */
export const ignoredSentence = ({ where, why }: Ignored, language: Language): string =>
  placed(where, translator(IMPORT, language)(`ignored_${why}`), language);

/**
 * What a good file holds, in one line. Rows of a table that state nothing (empty cells say nothing)
 * are counted apart; what JSON-LD names is an annotation, also one without words.
 */
export function contentSentence(
  { format, annotations, reports, ignored }: ImportedFile,
  language: Language,
): string {
  const isTable = format === 'csv' || format === 'xlsx';
  const stating = annotations.filter(
    ({ fields, cells }) =>
      !isTable ||
      Object.keys(fields).length > 0 ||
      cells?.tags !== undefined ||
      cells?.evidence !== undefined,
  );
  const say = translator(IMPORT, language);
  const counts = {
    format,
    count: stating.length,
    reports: reports.length,
    ignored: ignored.length,
  };
  const empty = annotations.length - stating.length;
  return say('content', counts) + (empty === 0 ? '' : say('content_empty', { count: empty }));
}

const placed = (where: string, words: string, language: Language): string =>
  where === '' ? words : `${where}${language === 'en' ? ': ' : '：'}${words}`;
