/**
 * The lines of a stream of UTF-8 bytes, without their line breaks; only LF ends a line, because U+2028 may stand inside
 * a JSON string. The next chunk is read when the line before it is done with, so a slow consumer holds the producer back.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end));
      yield parts.join('');
      parts = [];
      start = end + 1;
    }
    if (start < text.length) parts.push(text.slice(start));
  }
  parts.push(decoder.decode());
  const last = parts.join('');
  if (last !== '') yield last;
}
