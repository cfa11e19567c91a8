/** What names one kept version of a page's text. */
export interface TextKey {
  readonly reportId: string;
  /** SHA-256 of the text. */
  readonly textHash: string;
}

/** A version's key as one string: addresses hold no space. */
export const textKey = ({ reportId, textHash }: TextKey): string => `${textHash} ${reportId}`;
