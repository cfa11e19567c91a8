/**
 * Where pattern offsets fall in a text: `before` binds to what stands before the offset, `after` to
 * what stands behind.
 */
export interface Alignment {
  /** Text offset just behind the unit that pattern unit `offset - 1` was matched to. */
  before(offset: number): number;
  /** Text offset of the unit that pattern unit `offset` was matched to. */
  after(offset: number): number;
}

const SUBSTITUTE = 0;
const DELETE = 1;
const INSERT = 2;

/**
 * Aligns two short strings end to end with the fewest edits. Quadratic: for windows of a few
 * hundred units.
 */
export function align(pattern: string, text: string): Alignment {
  const columns = text.length + 1;
  const moves = new Uint8Array((pattern.length + 1) * columns);
  let above = new Int32Array(columns);
  let row = new Int32Array(columns);
  for (let column = 1; column < columns; column += 1) {
    above[column] = column;
    moves[column] = INSERT;
  }
  for (let line = 1; line <= pattern.length; line += 1) {
    row[0] = line;
    moves[line * columns] = DELETE;
    const unit = pattern.charCodeAt(line - 1);
    for (let column = 1; column < columns; column += 1) {
      const substitute = (above[column - 1] ?? 0) + (unit === text.charCodeAt(column - 1) ? 0 : 1);
      const remove = (above[column] ?? 0) + 1;
      const insert = (row[column - 1] ?? 0) + 1;
      const best = Math.min(substitute, remove, insert);
      row[column] = best;
      moves[line * columns + column] =
        best === substitute ? SUBSTITUTE : best === remove ? DELETE : INSERT;
    }
    [above, row] = [row, above];
  }
  return trace(moves, pattern.length, text.length);
}

function trace(moves: Uint8Array, patternLength: number, textLength: number): Alignment {
  const columns = textLength + 1;
  const starts = new Int32Array(patternLength + 1).fill(textLength);
  const ends = new Int32Array(patternLength + 1);
  let line = patternLength;
  let column = textLength;
  while (line > 0 || column > 0) {
    const move = moves[line * columns + column];
    if (move === INSERT) {
      column -= 1;
      continue;
    }
    ends[line] = column;
    line -= 1;
    if (move === SUBSTITUTE) column -= 1;
    starts[line] = column;
  }
  return { before: (offset) => ends[offset] ?? 0, after: (offset) => starts[offset] ?? textLength };
}
