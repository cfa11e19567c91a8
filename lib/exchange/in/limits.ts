/** What a table to bring back may be: more is refused before it is taken apart. */
export const MAX_TABLE_BYTES = 40_000_000;
/** The same of JSON, which takes three kilobytes for an annotation with everything. */
export const MAX_JSON_BYTES = 200_000_000;
/** Rows of a table below its heading. */
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 78;
/** What a workbook may unpack to, and of how many parts. */
export const MAX_UNPACKED_BYTES = 160_000_000;
export const MAX_PARTS = 1_000;
/** Brackets within brackets in JSON; what is written here has nine. */
export const MAX_DEPTH = 64;
/** Entries of a list within an annotation. */
export const MAX_LIST = 1_000;
/** Annotations of one file. */
export const MAX_ANNOTATIONS = 200_000;
