import type { Status, Subject, Weight } from '../model/annotation';
import type {
  DateRange,
  DocumentType,
  Level,
  Specificity,
  Strength,
  Topic,
} from '../model/extraction';

/** A kept report as the desk filters and sorts by it. */
export interface DeskReport {
  /** The canonical address. */
  readonly id: string;
  readonly title: string;
  readonly issuer?: string;
  readonly level?: Level;
  readonly region?: readonly string[];
  readonly documentType: DocumentType;
  /** ISO 8601 day. */
  readonly publishedOn?: string;
}

/**
 * One thing on the desk: what the reader annotated, or a pledge that they may still judge. The desk
 * holds hundreds of thousands, so only what is filtered and sorted by is here; the words are read
 * for the few that are shown.
 */
export interface DeskItem {
  /** The annotation's id; of a pledge without one `pledgeKey`. */
  readonly key: string;
  readonly reportId: string;
  readonly subject: Subject;
  /** A figure that is stated as reached; a target is judged as a promise is. */
  readonly isFigure: boolean;
  readonly status?: Status;
  /** The last day by which it is to be done, ISO 8601. */
  readonly due?: string;
  readonly specificity?: Specificity;
  readonly strength?: Strength;
  readonly topic?: Topic;
  /** Of a figure: the key of its indicator, and the days that it speaks of. */
  readonly indicator?: string;
  readonly when?: DateRange;
  readonly tags: readonly string[];
  /** ISO 8601 instant of the last edit; absent where the reader has added nothing. */
  readonly updatedAt?: string;
  readonly hasNote: boolean;
  readonly hasEvidence: boolean;
  readonly isPinned: boolean;
  /** Two devices wrote different things, and the reader has not looked at both yet. */
  readonly isContested?: boolean;
  readonly weight: Weight;
}

/** The key of a pledge that bears no annotation: its number in its report. */
export const pledgeKey = (reportId: string, index: number): string => `${index}@${reportId}`;

/** Reads what `pledgeKey` made; `undefined` for the id of an annotation. */
export function readPledgeKey(
  key: string,
): { readonly reportId: string; readonly index: number } | undefined {
  const at = key.indexOf('@');
  return at < 0 ? undefined : { index: Number(key.slice(0, at)), reportId: key.slice(at + 1) };
}
