import * as z from 'zod/mini';

/*
 * Compiled parsers need `eval`, which extension pages forbid: this must run before the first schema
 * is made.
 */
z.config({ jitless: true });

export { z };
