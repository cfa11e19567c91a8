/** What goes wrong with a file while it is unpacked. */
export class UnpackError extends Error {
  readonly code: 'not-text' | 'unpacks-too-big';

  constructor(code: UnpackError['code']) {
    super(code);
    this.name = 'UnpackError';
    this.code = code;
  }
}

/** Whether bytes begin a gzip file. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/**
 * The text of a gzip file, piece by piece. Throws `UnpackError` where it is damaged, cut off or not
 * UTF-8, and where it would unpack to more than so many UTF-16 units: a small file may hold a
 * thousand times its size.
 */
export async function* unpacked(file: Blob, mostUnits: number): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  let units = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new UnpackError('not-text');
      });
      if (done) return;
      units += value.length;
      if (units > mostUnits) throw new UnpackError('unpacks-too-big');
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * The lines of a text that comes in pieces, without their ends. Throws `UnpackError` for one longer
 * than any that is written.
 */
export async function* linesOf(
  pieces: AsyncIterable<string>,
  mostUnits: number,
): AsyncGenerator<string> {
  let open = '';
  for await (const piece of pieces) {
    const lines = piece.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield open + line;
      open = '';
    }
    open += last;
    if (open.length > mostUnits) throw new UnpackError('unpacks-too-big');
  }
  if (open !== '') yield open;
}

/** Pieces of text as a gzip file (RFC 1952). */
export function gzipped(pieces: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const all = pieces[Symbol.asyncIterator]();
  const text = new ReadableStream<string>({
    pull: async (controller) => {
      const { done, value } = await all.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await all.return?.()),
  });
  return text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
}
