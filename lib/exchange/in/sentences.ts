import { translator } from '../../i18n/catalog';
import { IMPORT } from '../../i18n/import';
import type { Language } from '../../model/settings';
import type { Ignored, ImportError } from './imported';

/** Why a file is refused, in one line: `K12：状态不在可选的词里`. */
export const errorSentence = ({ code, where }: ImportError, language: Language): string =>
  placed(where, translator(IMPORT, language)(`error_${code}`), language);

/** Why an entry is left out, in one line. */
export const ignoredSentence = ({ where, why }: Ignored, language: Language): string =>
  placed(where, translator(IMPORT, language)(`ignored_${why}`), language);

const placed = (where: string, words: string, language: Language): string =>
  where === '' ? words : `${where}${language === 'en' ? ': ' : '：'}${words}`;
