import { defineCatalog } from './catalog';
import { FILES_EN } from './files/en';
import { FILES_ZH_CN } from './files/zh-cn';
import type { FilesKey } from './files/zh-cn';
import { FILES_ZH_TW } from './files/zh-tw';

export type { FilesKey };

/** The words of backups and imports. */
export const FILES = defineCatalog<FilesKey>({
  zh_CN: FILES_ZH_CN,
  zh_TW: FILES_ZH_TW,
  en: FILES_EN,
});
