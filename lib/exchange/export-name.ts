import type { ReportFacts } from './report';

/**
 * What some file system does not take, what reorders or hides text in a list of files, and what
 * URLs and shells read.
 */
const UNSAFE = /[<>:"/\\|?*#%&{}$!`'@+=\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Names of devices in Windows, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/**
 * File systems take 255 bytes of UTF-8, in which a Chinese character is three; day and extension
 * come behind.
 */
const MAX_BYTES = 180;

/**
 * A name for a report's file that every system takes: title and day of publication without what is
 * not allowed, at most 60 Chinese characters and the day: `临溪镇2023年工作总结 2024-01-05.xlsx`. A
 * report without a title is `nuoshu.xlsx`.
 */
export function exportName(
  { title, publishedOn }: Pick<ReportFacts, 'title' | 'publishedOn'>,
  extension: string,
): string {
  const plain = title.toWellFormed().normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ');
  const short = trimmed(firstBytes(trimmed(plain)));
  const name = DEVICE.test(short) ? `_${short}` : short;
  const day = /^[\d-]{4,10}$/.exec(publishedOn ?? '')?.[0];
  return `${[name === '' ? 'nuoshu' : name, day].filter(Boolean).join(' ')}.${extension}`;
}

/**
 * Windows drops dots and spaces at the end, Unix hides what begins with a dot, commands read a dash
 * as an option.
 */
function trimmed(name: string): string {
  let end = name.length;
  while (end > 0 && /[\s.]/.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end).replace(/^[\s.-]+/, '');
}

function firstBytes(name: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > MAX_BYTES) break;
    end += character.length;
  }
  return name.slice(0, end);
}
