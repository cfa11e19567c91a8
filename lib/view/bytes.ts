const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** A size as people read it: `0 B`, `12 KB`, `3.4 MB`. */
export function bytesWords(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1_000 && unit < UNITS.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  return `${unit > 1 && value < 100 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}
