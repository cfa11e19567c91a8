import type { Collection } from '../exchange/collectors';
import type { RichText } from '../exchange/rich-text';
import type { GbtEdition, Language } from '../model/settings';
import type { ErrorCode } from '../model/result';
import type { ExportNeeds, Picks } from './picked-reports';

/** What is copied instead of saved: the ledger as a table, or references, for word processors. */
export const COPIES = ['copy-ledger', 'copy-references'] as const;
export type CopyFormat = (typeof COPIES)[number];

/** What is to be made of which reports. */
export interface ExportOrder {
  readonly format: Collection | CopyFormat;
  readonly picks: Picks;
  readonly language: Language;
  readonly edition: GbtEdition;
  /** ISO 8601 instant that the file states and is named by. */
  readonly now: string;
}

/** What the maker of a file says: how far it is, and at last what came of it. */
export type ExportNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'rich'; readonly rich: RichText }
  /** More than a clipboard, or a sheet, takes. */
  | { readonly kind: 'too-many'; readonly of: 'copy' | 'sheet'; readonly most: number }
  | { readonly kind: 'failed'; readonly error: ErrorCode };

/** How a file of many reports ends and what it is; and what has to be read for it. */
export interface CollectionFacts {
  readonly extension: string;
  readonly type: string;
  readonly needs: ExportNeeds;
}

const NOTES: ExportNeeds = { findings: false, places: false, sections: false, text: false };
const PLACED: ExportNeeds = { ...NOTES, places: true, sections: true };
const ROWS: ExportNeeds = { ...NOTES, findings: true, places: true };
const WHOLE: ExportNeeds = { findings: true, places: true, sections: true, text: false };
const csv = (extension: string, needs: ExportNeeds): CollectionFacts => ({
  extension,
  type: 'text/csv',
  needs,
});

export const COLLECTION_FACTS: Readonly<Record<Collection | CopyFormat, CollectionFacts>> = {
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    needs: ROWS,
  },
  ledger: csv('csv', ROWS),
  pledges: csv('pledges.csv', WHOLE),
  metrics: csv('metrics.csv', WHOLE),
  annotations: csv('annotations.csv', PLACED),
  markdown: { extension: 'md', type: 'text/markdown', needs: WHOLE },
  'markdown-zip': { extension: 'markdown.zip', type: 'application/zip', needs: WHOLE },
  jsonld: { extension: 'jsonld', type: 'application/ld+json', needs: NOTES },
  'html-zip': { extension: 'html.zip', type: 'application/zip', needs: { ...WHOLE, text: true } },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', needs: NOTES },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', needs: NOTES },
  references: { extension: 'txt', type: 'text/plain', needs: NOTES },
  corrections: { extension: 'corrections.json', type: 'application/json', needs: WHOLE },
  'corrections-text': {
    extension: 'corrections.json',
    type: 'application/json',
    needs: { ...WHOLE, text: true },
  },
  'copy-ledger': { extension: '', type: '', needs: ROWS },
  'copy-references': { extension: '', type: '', needs: NOTES },
};
