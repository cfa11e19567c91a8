import { Dexie } from 'dexie';
import type { AnnotationRow } from '../model/store';
import { annotationRow, EMPTY_CHUNK, packRows, SEARCH_VERSION, sliceChunk, withoutRow, withRow } from '../search/index';
import type { SearchChunk } from '../search/index';
import type { NuoshuDatabase } from './database';
import { isReadableAnnotation } from './readable';
import { isSearchChunk } from './search-chunk-row';
import { giveWay } from './turns';

/** A note's save writes one chunk: small ones cost it little, and more of them cost a search nothing that can be felt. */
const MOST_ROWS = 256;
/** Leaves room for notes to come. */
const BUILT_ROWS = 192;

/** Brings the chunk of an annotation up to date; part of the transaction that wrote the annotation. */
async function updateSearchChunk(database: NuoshuDatabase, annotation: AnnotationRow): Promise<void> {
  const { id, deletedAt } = annotation;
  await rewriteChunk(database, id, (chunk) =>
    deletedAt === undefined ? withRow(chunk, annotationRow(annotation)) : withoutRow(chunk, id),
  );
}

/** More rows than this are packed anew with their whole range, later and by slices, than written into it one by one. */
const MOST_AT_ONCE = 20;

/** The same for several annotations. */
export async function updateSearchChunks(
  database: NuoshuDatabase,
  annotations: readonly AnnotationRow[],
): Promise<void> {
  if (annotations.length <= MOST_AT_ONCE) {
    for (const annotation of annotations) await updateSearchChunk(database, annotation);
    return;
  }
  const firsts = await database.searchChunks.toCollection().primaryKeys();
  const touched = new Set(annotations.map(({ id }) => firsts.findLast((first) => first <= id)));
  const revision = (await lastRevision(database)) + 1;
  await database.searchChunks.bulkPut(
    [...touched]
      .filter((first) => first !== undefined)
      .map((first) => ({ first, version: 0, revision, chunk: EMPTY_CHUNK })),
  );
}

/** Takes an annotation out of its chunk; part of the transaction that erased the annotation. */
export const dropFromSearchChunk = (database: NuoshuDatabase, id: string): Promise<void> =>
  rewriteChunk(database, id, (chunk) => withoutRow(chunk, id));

/**
 * A range that is still to be built will be built from the annotations; what an older version packed of it, or what is
 * damaged, goes at once, so that nothing erased is left and no note is kept from being saved.
 */
async function rewriteChunk(
  database: NuoshuDatabase,
  id: string,
  rewrite: (chunk: SearchChunk) => SearchChunk,
): Promise<void> {
  const row = await database.searchChunks.where('first').belowOrEqual(id).last();
  if (row === undefined || row.version === 0) return;
  const revision = (await lastRevision(database)) + 1;
  if (row.version !== SEARCH_VERSION || !isSearchChunk(row.chunk)) {
    await database.searchChunks.put({ first: row.first, version: 0, revision, chunk: EMPTY_CHUNK });
    return;
  }
  const chunk = rewrite(row.chunk);
  if (chunk === row.chunk) return;
  if (chunk.ids.length <= MOST_ROWS) {
    await database.searchChunks.put({ ...row, revision, chunk });
    return;
  }
  const middle = chunk.ids.length >> 1;
  await database.searchChunks.bulkPut([
    { ...row, revision, chunk: sliceChunk(chunk, 0, middle) },
    { ...row, revision, first: chunk.ids[middle] ?? id, chunk: sliceChunk(chunk, middle, chunk.ids.length) },
  ]);
}

/**
 * Builds the chunks that are missing or of another version, slice by slice: each is a transaction of its own, and notes go
 * first. Stopped anywhere it goes on where it was. Answers how many it built.
 */
export async function buildSearchChunks(database: NuoshuDatabase, signal?: AbortSignal): Promise<number> {
  for (let built = 0; ; built += 1) {
    if (signal?.aborted === true) return built;
    await giveWay(database);
    if (!(await buildNextChunk(database))) return built;
  }
}

/** Builds the next range; answers whether there was one. */
function buildNextChunk(database: NuoshuDatabase): Promise<boolean> {
  const { searchChunks, annotations } = database;
  return database.transaction('rw', [searchChunks, annotations], async () => {
    const stale = await searchChunks.where('version').notEqual(SEARCH_VERSION).first();
    if (stale === undefined && (await searchChunks.count()) > 0) return false;
    const first = stale?.first ?? '';
    const [next] = await searchChunks.where('first').above(first).limit(1).primaryKeys();
    const rows = await annotations
      .where('id')
      .between(first, next ?? Dexie.maxKey)
      .limit(BUILT_ROWS + 1)
      .toArray();
    const living = rows.slice(0, BUILT_ROWS).filter((row) => isReadableAnnotation(row) && row.deletedAt === undefined);
    const revision = (await lastRevision(database)) + 1;
    const chunk = packRows(living.map(annotationRow));
    await searchChunks.put({ first, version: SEARCH_VERSION, revision, chunk });
    const rest = rows[BUILT_ROWS];
    if (rest !== undefined) await searchChunks.put({ first: rest.id, version: 0, revision, chunk: EMPTY_CHUNK });
    return true;
  });
}

async function lastRevision(database: NuoshuDatabase): Promise<number> {
  const [last] = await database.searchChunks.orderBy('revision').reverse().limit(1).keys();
  return typeof last === 'number' ? last : 0;
}
