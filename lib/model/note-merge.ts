/** Two notes under each other. */
const bothNotes = (above: string, below: string): string => `${above}\n\n${below}`;

/**
 * One note out of two, `now` first; a note that the other holds already, or an empty one, adds
 * nothing.
 */
export const joinNotes = (now: string, mine: string): string =>
  mine === '' || isPartOf(mine, now) ? now : now === '' ? mine : bothNotes(now, mine);

/** Whether a note is another, or was joined with it, before it or behind it. */
export const isPartOf = (mine: string, note: unknown): boolean => {
  if (typeof note !== 'string') return false;
  return mine === ''
    ? note === ''
    : bothNotes('', bothNotes(note, '')).includes(bothNotes('', bothNotes(mine, '')));
};

/** Three states of one note. */
export interface NoteEdit {
  /**
   * What the writer went on from; the latest first, where it is not sure which of several the store
   * had.
   */
  readonly was: readonly string[];
  /** What the store has. */
  readonly is: string;
  readonly mine: string;
}

/**
 * The note after a writer's edit of a note that somebody else may have changed since: lines that
 * only one of the two changed are as that one left them; where both changed the same ones, both
 * notes stay, one under the other. Merging the same edit again changes nothing. Example: `原文`
 * became `原文\n\n甲` there and `原文乙` here: `原文乙\n\n甲`.
 */
export function mergeNotes({ was, is, mine }: NoteEdit): string {
  if (was.includes(is)) return mine;
  if (isPartOf(mine, is)) return is;
  for (const base of was.filter((one) => one !== mine)) {
    const merged = mergeLines({ base: linesOf(base), is: linesOf(is), mine: linesOf(mine) });
    if (merged !== undefined) return merged.join('\n');
  }
  return joinNotes(is, mine);
}

type Lines = readonly string[];

/** Lines `from` to `to` of a text became others. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: Lines;
}

/**
 * Both changes of `base`, where they do not touch the same lines; `undefined` where both would be
 * lost otherwise.
 */
function mergeLines({ base, is, mine }: Record<'base' | 'is' | 'mine', Lines>): Lines | undefined {
  const [theirs, own] = [hunkOf(base, is), hunkOf(base, mine)];
  const added = own.lines.filter((line) => !base.includes(line));
  /* The edit is in there already. */
  if (added.length > 0 && added.every((line) => is.includes(line))) return is;
  const isBehind = theirs.to <= own.from && theirs.from < own.to;
  const isBefore = own.to <= theirs.from && own.from < theirs.to;
  if (isBehind || isBefore) {
    const [first, second] = isBehind ? [theirs, own] : [own, theirs];
    return [
      ...base.slice(0, first.from),
      ...first.lines,
      ...base.slice(first.to, second.from),
      ...second.lines,
    ].concat(base.slice(second.to));
  }
  /* Who only took something out loses nothing where the other's text stays. */
  return added.length === 0 ? is : undefined;
}

const linesOf = (note: string): Lines => (note === '' ? [] : note.split('\n'));

function hunkOf(base: Lines, changed: Lines): Hunk {
  const shorter = Math.min(base.length, changed.length);
  let from = 0;
  while (from < shorter && base[from] === changed[from]) from += 1;
  let tail = 0;
  while (
    tail < shorter - from &&
    base[base.length - 1 - tail] === changed[changed.length - 1 - tail]
  )
    tail += 1;
  return { from, to: base.length - tail, lines: changed.slice(from, changed.length - tail) };
}
