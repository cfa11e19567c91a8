/** How much of an output is put together before it is written. */
const BATCH_UNITS = 65_536;

/**
 * The JSON of an object in pieces, one per entry of its lists, equal to
 * `JSON.stringify(value, undefined, indent)` when put together. A result of a large file is longer
 * than a string may be, and need not be in memory twice.
 */
export function* jsonPieces(value: object, indent: 0 | 1): Generator<string> {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const [line, space] = indent === 0 ? ['', ''] : ['\n', ' '];
  yield '{';
  for (const [index, [key, field]] of fields.entries()) {
    yield `${index === 0 ? '' : ','}${line}${space}${JSON.stringify(key)}:${space}`;
    if (Array.isArray(field) && field.length > 0) yield* listPieces(field, indent);
    else yield jsonAt(field, indent, 1);
  }
  yield fields.length === 0 ? '}' : `${line}}`;
}

function* listPieces(list: readonly unknown[], indent: 0 | 1): Generator<string> {
  const [line, space] = indent === 0 ? ['', ''] : ['\n', ' '];
  for (const [index, entry] of list.entries())
    yield `${index === 0 ? '[' : ','}${line}${space}${space}${jsonAt(entry, indent, 2)}`;
  yield `${line}${space}]`;
}

/** The JSON of a value that stands at a depth: a line break is never inside a JSON string. */
function jsonAt(value: unknown, indent: 0 | 1, depth: number): string {
  const json = JSON.stringify(value, undefined, indent) ?? 'null';
  return indent === 0 ? json : json.replaceAll('\n', `\n${' '.repeat(depth)}`);
}

/** The same text in fewer, larger pieces; what is empty gives none. */
export function* batched(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH_UNITS) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
