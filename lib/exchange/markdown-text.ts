/**
 * Everything that CommonMark 0.31, GitHub's tables, strikethrough, footnotes and bare addresses, or
 * Obsidian's links, tags, comments, highlights, mathematics and block ids begin with, wherever it
 * stands.
 */
const MARKUP = /[\\`*_[\]<>&|~$#^{}@]|={2,}|%{2,}|:(?=\/\/)/g;
/** What GitHub and Obsidian make an address of without any mark. */
const BARE_ADDRESS = /\b(www|mailto|xmpp)([.:])/gi;
/**
 * What makes a list, a rule or a definition at the beginning of a line; `2.88亿元` and `-3%` do
 * not.
 */
const LINE_START = /^(?:[-+](?=[ -]|$)|:(?= )|\d{1,9}(?=[.)](?: |$)))/;

/**
 * Text that Markdown shows as it is, on one line. Line breaks and runs of white space become single
 * spaces.
 */
export const plainMarkdown = (text: string): string =>
  lineStart(
    escaped(
      text
        .toWellFormed()
        .replace(/[\s\0]+/g, ' ')
        .trim(),
    ),
  );

/** Words within a line, none of them markup. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', ' ')
    .replace(MARKUP, (mark) => [...mark].map((unit) => `\\${unit}`).join(''))
    .replace(BARE_ADDRESS, '$1\\$2');

/** A line that begins no list, rule or definition. */
export const lineStart = (line: string): string =>
  line.replace(LINE_START, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** The lines of a text, each as by `plainMarkdown`, blank ones left out. */
export const plainLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map(plainMarkdown)
    .filter((line) => line !== '');

/** A link to a web address; what is no web address is text. */
export function markdownLink(url: string): string {
  if (!/^https?:\/\/\S+$/i.test(url)) return plainMarkdown(url);
  const address = url
    .toWellFormed()
    .replace(/[<>\\`\s\p{Cc}]/gu, (character) => encodeURIComponent(character));
  return `<${address}>`;
}
