import type { ExtractionContext } from '../lib/model/extraction';

/** A text with what stands about it in the header lines of its file. */
export interface TextFile {
  readonly text: string;
  readonly context: ExtractionContext;
}

const HEADER = /^# ?([a-z][\w-]{0,40}): ?(.*)$/i;
const MAX_HEADER_UNITS = 8_000;

/**
 * Splits the content of a .txt file: lines `# key: value` at its beginning, closed by an empty
 * line, are context; the text begins behind the empty line and offsets count from there. CRLF
 * becomes LF. Without header lines all is text. Example: `# title: 临溪镇2023年工作总结\n\n一、…`
 * has that title and a text that begins with 一.
 */
export function readTextFile(content: string): TextFile {
  const all = content.replaceAll('\r\n', '\n');
  const values: Record<string, string> = {};
  let at = 0;
  while (at < MAX_HEADER_UNITS) {
    const end = all.indexOf('\n', at);
    if (end < 0) break;
    const line = all.slice(at, end);
    const header = HEADER.exec(line);
    if (!header) {
      return at > 0 && line.trim() === ''
        ? { text: all.slice(end + 1), context: contextOf(values) }
        : plain(all);
    }
    values[(header[1] ?? '').toLowerCase()] = (header[2] ?? '').trim();
    at = end + 1;
  }
  return plain(all);
}

const plain = (text: string): TextFile => ({ text, context: {} });

function contextOf({ url, title, ...meta }: Record<string, string>): ExtractionContext {
  return { url: url !== undefined && /^https?:\/\//i.test(url) ? url : undefined, title, meta };
}
