/** What a file to bring back may be: more is refused before it is taken apart. */
export const MAX_FILE_BYTES = 40_000_000;
/** Rows of a table below its heading. */
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 78;
/** What a workbook may unpack to, and of how many parts. */
export const MAX_UNPACKED_BYTES = 160_000_000;
export const MAX_PARTS = 1_000;
/** Brackets within brackets in JSON; what is written here has nine. */
export const MAX_DEPTH = 64;
/** Annotations of one file. */
export const MAX_ANNOTATIONS = 200_000;
