const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * What HTML does not take at all: controls but tab and line feed, halves of pairs, noncharacters.
 */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\ufdd0-\ufdef\ufffe\uffff]/gu;

/**
 * Text as HTML shows it, in an element or between the quotes of an attribute; a carriage return is
 * a line feed.
 */
export const htmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/**
 * A link to a web address that tells nothing of where it is followed from; anything else is text.
 */
export function htmlLink(url: string): string {
  const text = htmlText(url);
  return /^https?:\/\//i.test(url)
    ? `<a href="${text}" rel="noopener noreferrer">${text}</a>`
    : text;
}

/** A list of labelled facts; values are HTML. What has no value is left out. */
export function factList(
  facts: readonly (readonly [label: string, value: string | undefined])[],
): string {
  const lines = facts.flatMap(([label, value]) =>
    value ? [`<dt>${htmlText(label)}</dt><dd>${value}</dd>`] : [],
  );
  return lines.length === 0 ? '' : `<dl>${lines.join('')}</dl>`;
}
