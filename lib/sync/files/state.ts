import type { Entry } from '../../model/entry';
import type { SegmentPart, TextListPart, TextPart } from './manifest';
import { filePath, manifestPath } from './paths';
import type { OwnFound } from './reader';

/** A closed list of texts, and what it lists. */
export interface ListedTexts {
  readonly part: TextListPart;
  readonly texts: readonly TextPart[];
}

/** What a device has written so far: data to be stored from one sync to the next. */
export interface DeviceState {
  readonly device: string;
  /** The reader's name for it. */
  readonly label: string;
  /** What device it was before it took a new id. */
  readonly before?: string;
  /** Of the newest manifest; 0 before the first. */
  readonly generation: number;
  /** Of the manifest before it, which is kept; 0 where there is none. */
  readonly previous: number;
  /**
   * The highest generation that was ever tried. Whoever read that try knows its number, so it is
   * not used again.
   */
  readonly attempted: number;
  /** Of the newest manifest. */
  readonly sign: string;
  /** The highest reading of a clock. */
  readonly clock: string;
  /** The number of the next closed file. */
  readonly nextFile: number;
  readonly segments: readonly SegmentPart[];
  readonly textLists: readonly ListedTexts[];
  readonly texts: readonly TextPart[];
  readonly tail: readonly Entry[];
  /** What its newest manifest says of other devices' files. */
  readonly spoilt?: readonly string[];
  /** Paths of files that only the manifest before the newest names. */
  readonly retired: readonly string[];
  /** Paths that no manifest names any more, and that may still be there. */
  readonly leftovers: readonly string[];
}

/** A device that has written nothing. */
export const newDeviceState = (
  about: Pick<DeviceState, 'device' | 'label' | 'before'>,
): DeviceState => ({
  ...about,
  generation: 0,
  previous: 0,
  attempted: 0,
  sign: '',
  clock: '000000000-0000',
  nextFile: 1,
  segments: [],
  textLists: [],
  texts: [],
  tail: [],
  retired: [],
  leftovers: [],
});

/** All texts that a device has on the storage. */
export const textsOf = ({ texts, textLists }: DeviceState): readonly TextPart[] => [
  ...textLists.flatMap((list) => list.texts),
  ...texts,
];

/** The paths of all closed files that a device's newest manifest leads to. */
export const filesOf = (state: DeviceState): readonly string[] =>
  [...state.segments, ...state.textLists.map(({ part }) => part), ...textsOf(state)].map(
    ({ file }) => filePath(state.device, file),
  );

/**
 * How a device's own files stand, when its storage has been listed:
 * - `as-left`: as it left them, but for files of a try that was stopped;
 * - `finished`: what it was about to write (`pending`) when it was stopped is written: it is the
 *   state now;
 * - `missing`: its newest manifest is not there: everything is to be written anew (`planRewrite`);
 * - `copied`: somebody else writes under its id, for the profile was copied or brought back: it
 *   takes a new id.
 */
export type Standing = 'as-left' | 'finished' | 'missing' | 'copied';

/** See `Standing`. `pending` is the `next` of a plan that was begun and whose end is not known. */
export function standingOf(state: DeviceState, pending?: DeviceState, found?: OwnFound): Standing {
  const generation = found?.generation ?? 0;
  if (generation < state.generation) return 'missing';
  if (generation === state.generation) return 'as-left';
  if (found?.manifest !== undefined)
    return found.manifest.sign === pending?.sign ? 'finished' : 'copied';
  /* A try of its own that was cut off. */
  const tried = Math.max(state.attempted, pending?.generation ?? 0);
  return generation <= tried && found?.failure === 'damaged' ? 'as-left' : 'copied';
}

/**
 * The state to go on from. What a stopped try may have written gets no second meaning: its numbers
 * are passed over, for somebody may have read it, and its files are deleted when the next manifest
 * is there. Not for a device that was copied.
 */
export function resumed(
  state: DeviceState,
  standing: Standing,
  pending?: DeviceState,
): DeviceState {
  if (pending === undefined) return state;
  if (standing === 'finished') return pending;
  const needed = new Set([
    ...filesOf(state),
    ...state.retired,
    ...[state.generation, state.previous].map((generation) =>
      manifestPath(state.device, generation),
    ),
  ]);
  const tried = [...filesOf(pending), ...pending.retired, ...pending.leftovers].filter(
    (path) => !needed.has(path),
  );
  return {
    ...state,
    attempted: Math.max(state.attempted, pending.generation),
    nextFile: Math.max(state.nextFile, pending.nextFile),
    leftovers: [...new Set([...state.leftovers, ...tried])],
  };
}
