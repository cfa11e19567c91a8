/** Put in its place when the extension is built: the hash of the extractor's own code. */
declare const EXTRACTOR_CODE: string | undefined;

/**
 * Version of the reading: of its contract, and in a built extension of the code itself, so that two
 * readings of one version are the same. What is stored of another version is read anew when its
 * page is seen again.
 */
export const EXTRACTOR_VERSION =
  typeof EXTRACTOR_CODE === 'undefined' ? '1.2.0' : `1.2.0+${EXTRACTOR_CODE}`;
