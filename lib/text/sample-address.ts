import { canonicalUrl } from './canonical-url';

/**
 * Where the sample report that comes with the extension is said to stand; `.example` belongs to
 * nobody (RFC 2606).
 */
export const SAMPLE_ADDRESS = 'https://www.linxi.example/zwgk/sample-2026.html';

/** The key that the sample is kept under. */
export const SAMPLE_ID = canonicalUrl(SAMPLE_ADDRESS);
