const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, without their line breaks and each without a byte order mark;
 * `undefined` for a line that is not UTF-8. Only LF ends a line, because U+2028 may stand inside a
 * JSON string. The next chunk is read when the line before it is done with, so a slow consumer
 * holds the producer back.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string | undefined> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield decodeLine([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield decodeLine(parts);
}

function decodeLine(parts: readonly Uint8Array[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    return undefined;
  }
}
