import { Dexie } from 'dexie';
import type { PromiseExtended } from 'dexie';
import type { AnnotationRow } from '../model/store';
import {
  annotationRow,
  EMPTY_CHUNK,
  packRows,
  SEARCH_VERSION,
  sliceChunk,
  withoutRow,
  withRow,
} from '../search/index';
import type { SearchChunk } from '../search/index';
import type { NuoshuDatabase } from './database';
import { isReadableAnnotation } from './readable';
import { isSearchChunk } from './search-chunk-row';
import type { SearchChunkRow } from './search-chunk-row';
import { giveWay } from './turns';

/**
 * A note's save writes one chunk: small ones cost it little, and more of them cost a search nothing
 * that can be felt.
 */
const MOST_ROWS = 256;
/** Leaves room for notes to come. */
const BUILT_ROWS = 192;

/**
 * Brings the chunk of an annotation up to date; part of the transaction that wrote the annotation.
 */
const updateSearchChunk = (
  database: NuoshuDatabase,
  annotation: AnnotationRow,
): PromiseExtended<unknown> =>
  rewriteChunk(database, annotation.id, (chunk) =>
    annotation.deletedAt === undefined
      ? withRow(chunk, annotationRow(annotation))
      : withoutRow(chunk, annotation.id),
  );

/**
 * More rows than this are packed anew with their whole range, later and by slices, than written
 * into it one by one.
 */
const MOST_AT_ONCE = 20;

/** The same for several annotations. */
export function updateSearchChunks(
  database: NuoshuDatabase,
  annotations: readonly AnnotationRow[],
): PromiseExtended<unknown> {
  if (annotations.length > MOST_AT_ONCE) {
    return staleChunks(
      database,
      annotations.map(({ id }) => id),
    );
  }
  const begin: PromiseExtended<unknown> = Dexie.Promise.resolve();
  return annotations.reduce(
    (before, one) => before.then(() => updateSearchChunk(database, one)),
    begin,
  );
}

/** Marks the ranges of annotations as still to be built: nothing is left in them. */
function staleChunks(database: NuoshuDatabase, ids: readonly string[]): PromiseExtended<unknown> {
  const { searchChunks } = database;
  return searchChunks.toCollection().primaryKeys((firsts) =>
    lastRevision(database).then((last) => {
      const touched = new Set(ids.map((id) => firsts.findLast((first) => first <= id)));
      const rows = [...touched].flatMap((first) =>
        first === undefined ? [] : [{ first, version: 0, revision: last + 1, chunk: EMPTY_CHUNK }],
      );
      return searchChunks.bulkPut(rows);
    }),
  );
}

/** Takes annotations out of their chunks; part of the transaction that erased them. */
export function dropFromSearchChunks(
  database: NuoshuDatabase,
  ids: readonly string[],
): PromiseExtended<unknown> {
  if (ids.length > MOST_AT_ONCE) return staleChunks(database, ids);
  const begin: PromiseExtended<unknown> = Dexie.Promise.resolve();
  return ids.reduce(
    (before, id) => before.then(() => rewriteChunk(database, id, (chunk) => withoutRow(chunk, id))),
    begin,
  );
}

type Rewrite = (chunk: SearchChunk) => SearchChunk;

/**
 * Dexie's own promises, not async functions: inside three of these a transaction may be lost
 * (PrematureCommitError).
 */
function rewriteChunk(
  database: NuoshuDatabase,
  id: string,
  rewrite: Rewrite,
): PromiseExtended<unknown> {
  const { searchChunks } = database;
  return searchChunks
    .where('first')
    .belowOrEqual(id)
    .last()
    .then((row) => {
      const rows = row === undefined ? [] : rewritten(row, rewrite);
      if (rows.length === 0) return undefined;
      return lastRevision(database).then((last) =>
        searchChunks.bulkPut(rows.map((one) => ({ ...one, revision: last + 1 }))),
      );
    });
}

/**
 * What a chunk's row becomes: nothing to be written, itself, or two. A range that is to be built
 * will be built from the annotations; what an older version packed of it, or what is damaged, goes
 * at once, so that nothing erased is left and no note is kept from being saved.
 */
function rewritten(row: SearchChunkRow, rewrite: Rewrite): readonly SearchChunkRow[] {
  if (row.version === 0) return [];
  if (row.version !== SEARCH_VERSION || !isSearchChunk(row.chunk))
    return [{ ...row, version: 0, chunk: EMPTY_CHUNK }];
  const chunk = rewrite(row.chunk);
  if (chunk === row.chunk) return [];
  const { length } = chunk.ids;
  if (length <= MOST_ROWS) return [{ ...row, chunk }];
  const middle = length >> 1;
  return [
    { ...row, chunk: sliceChunk(chunk, 0, middle) },
    { ...row, first: chunk.ids[middle] ?? row.first, chunk: sliceChunk(chunk, middle, length) },
  ];
}

/**
 * Builds the chunks that are missing or of another version, slice by slice: each is a transaction
 * of its own, and notes go first. Stopped anywhere it goes on where it was. Answers how many it
 * built.
 */
export async function buildSearchChunks(
  database: NuoshuDatabase,
  signal?: AbortSignal,
): Promise<number> {
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
    const living = rows
      .slice(0, BUILT_ROWS)
      .filter((row) => isReadableAnnotation(row) && row.deletedAt === undefined);
    const revision = (await lastRevision(database)) + 1;
    const chunk = packRows(living.map(annotationRow));
    await searchChunks.put({ first, version: SEARCH_VERSION, revision, chunk });
    const rest = rows[BUILT_ROWS];
    if (rest !== undefined)
      await searchChunks.put({ first: rest.id, version: 0, revision, chunk: EMPTY_CHUNK });
    return true;
  });
}

const lastRevision = (database: NuoshuDatabase): PromiseExtended<number> =>
  database.searchChunks
    .orderBy('revision')
    .reverse()
    .limit(1)
    .keys()
    .then(([last]) => (typeof last === 'number' ? last : 0));
