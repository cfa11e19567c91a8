/**
 * Which part of a text became which: `old[start, oldEnd)` is now `new[start, newEnd)`, in whole
 * lines.
 */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * The lines in which two texts differ, as one stretch; `undefined` for equal texts. Offsets before
 * `start` are the same in both, those behind `oldEnd` are shifted by `newEnd - oldEnd`.
 */
export function findChange(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const limit = Math.min(before.length, after.length);
  let head = 0;
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < limit - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  const start = head === 0 ? 0 : before.lastIndexOf('\n', head - 1) + 1;
  const lineEnd = before.indexOf('\n', before.length - tail);
  const kept = lineEnd < 0 ? 0 : before.length - lineEnd;
  return { start, oldEnd: before.length - kept, newEnd: after.length - kept };
}
