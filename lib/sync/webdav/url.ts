/**
 * An address, `undefined` where the text is none. (`URL.parse` is younger than the oldest browsers
 * that are served.)
 */
export const urlOf = (text: string, base?: URL): URL | undefined =>
  URL.canParse(text, base) ? new URL(text, base) : undefined;
