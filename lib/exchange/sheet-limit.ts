/** The rows of a sheet without its heading (ECMA-376: 1,048,576 in all). */
export const MAX_SHEET_ROWS = 1_048_575;

/** More rows than a sheet has: the file is not made, as no program would open it. */
export class TooManyRows extends Error {}
