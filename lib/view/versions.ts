import type { Language } from '../model/settings';
import type { KeptVersion, LoadedVersion } from '../store/versions';

/** What names one kept version: the address and the text. */
export type VersionKey = Pick<KeptVersion, 'reportId' | 'textHash'>;

/** Two versions to be compared. */
export interface VersionPair {
  readonly before: VersionKey;
  readonly after: VersionKey;
}

/** The two versions with their texts, by their places in the comparison. */
export interface LoadedPair {
  readonly before: LoadedVersion;
  readonly after: LoadedVersion;
}

/** A version's key as one string. */
export const versionId = ({ reportId, textHash }: VersionKey): string => `${textHash} ${reportId}`;

/**
 * The newest version and the newest before it that has another text; `undefined` where there is
 * none.
 */
export function newestPair(versions: readonly KeptVersion[]): VersionPair | undefined {
  const [after] = versions;
  const before = versions.find(({ textHash }) => textHash !== after?.textHash);
  return after && before && { before, after };
}

/** Where a change stands: in the old text, in the new one, or in both. */
export interface ChangedPlace {
  readonly before?: { readonly start: number };
  readonly after?: { readonly start: number };
}

/** A place in a version of a report's text. */
export interface ShownPlace {
  readonly id: string;
  readonly at: number;
  /** SHA-256 of the version; absent for what was seen there last. */
  readonly version?: string;
}

/**
 * Where the desk shows the place of a change: rather in a text that was seen last, else in the
 * version that has it.
 */
export function shownPlace(
  { before, after }: LoadedPair,
  change: ChangedPlace,
): ShownPlace | undefined {
  const places = [
    { version: after, place: change.after },
    { version: before, place: change.before },
  ].filter(({ place }) => place !== undefined);
  const { version, place } = places.find((one) => one.version.isLast) ?? places[0] ?? {};
  if (version === undefined || place === undefined) return undefined;
  return {
    id: version.reportId,
    at: place.start,
    ...(!version.isLast && { version: version.textHash }),
  };
}

const TAGS: Readonly<Record<Language, string>> = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' };

/**
 * When a version was kept, by the reader's own clock: two of one day are told apart by the minute.
 */
export const instantWords = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(TAGS[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** The beginning of a hash, enough to tell versions apart. */
export const shortHash = (hash: string): string => hash.slice(0, 8);
