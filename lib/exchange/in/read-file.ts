import { readWorkbook } from '../xlsx';
import { columnsOf } from './columns';
import { readCsv } from './csv';
import { decodedText } from './decode';
import { textOf } from './cell-words';
import { readHypothesis } from './hypothesis';
import { good, refuse } from './imported';
import type { Ignored, ImportedAnnotation, ImportedFile, ImportFormat, Read } from './imported';
import { isCollection, readJsonLd } from './json-ld';
import { parsedJson } from './json';
import { MAX_JSON_BYTES, MAX_TABLE_BYTES } from './limits';
import { isReadable, readRows } from './table-rows';
import type { Grid } from './table-rows';
import { unpackingRefusal } from './zip-guard';

/**
 * Reads a file that may hold annotations, by what is in it and not by its name: our JSON-LD,
 * Hypothesis' JSON, the ledger as a workbook, CSV. Changes nothing and knows nothing of what is
 * kept here: `planImport` says what it would change. A file that is bad anywhere is refused as a
 * whole.
 */
export async function readImport(bytes: Uint8Array): Promise<Read<ImportedFile>> {
  if (bytes.byteLength > (looksLikeJson(bytes) ? MAX_JSON_BYTES : MAX_TABLE_BYTES))
    return refuse('too-large');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await readXlsxFile(bytes);
  /* Excel's old format, and workbooks with a password. */
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refuse('not-a-workbook');
  const text = decodedText(bytes);
  if (!text.ok) return text;
  if (looksLikeJson(bytes)) return readJson(text.value);
  const grid = readCsv(text.value);
  return grid.ok ? readTables('csv', [grid.value]) : grid;
}

/** JSON as it is exchanged (RFC 8259) is UTF-8; a byte order mark may be ignored. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 1_000));
  return /^\s*[[{]/.test(head);
}

function readJson(text: string): Read<ImportedFile> {
  const json = parsedJson(text);
  if (!json.ok) return json;
  if (isCollection(json.value)) return readJsonLd(json.value);
  return readHypothesis(json.value) ?? refuse('not-known');
}

async function readXlsxFile(bytes: Uint8Array): Promise<Read<ImportedFile>> {
  const refusal = unpackingRefusal(bytes);
  if (refusal !== undefined) return refuse(refusal);
  const grids = await readWorkbook(bytes);
  return grids === undefined ? refuse('not-a-workbook') : readTables('xlsx', grids);
}

/**
 * All tables of a file that have headings that are known; the same id in two of them is one too
 * many.
 */
function readTables(format: ImportFormat, grids: readonly Grid[]): Read<ImportedFile> {
  const annotations: ImportedAnnotation[] = [];
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  let tables = 0;
  for (const grid of grids) {
    if (!isReadable(columnsOf((grid.rows[0] ?? []).map(textOf)))) {
      ignored.push({ where: grid.name, why: 'other-sheet' });
      continue;
    }
    tables += 1;
    const rows = readRows(grid);
    if (!rows.ok) return rows;
    for (const row of rows.value.annotations) {
      if (row.id !== undefined && seen.has(row.id)) return refuse('duplicate-id', row.where);
      if (row.id !== undefined) seen.add(row.id);
      annotations.push(row);
    }
    ignored.push(...rows.value.ignored);
  }
  return tables === 0 ? refuse('not-known') : good({ format, annotations, reports: [], ignored });
}
