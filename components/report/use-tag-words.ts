import { translator } from '../../lib/i18n/catalog';
import type { Translate } from '../../lib/i18n/catalog';
import { TAGS_WORDS } from '../../lib/i18n/tags';
import type { TagsKey } from '../../lib/i18n/tags';
import { useWords } from '../words';

/** The words of tags in the reader's language. */
export const useTagWords = (): Translate<TagsKey> => translator(TAGS_WORDS, useWords().language);
