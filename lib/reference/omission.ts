/** Why a figure that has a headline's name is not the headline, or is not sure to be. */
export const OMISSIONS = [
  /** Nothing tells whose report it is; a whole document. */
  'unknown-issuer',
  /** Nothing tells its years, or they are others than the report's own. */
  'other-time',
  'part-of-a-year',
  /** 年均 where a single year is spoken of, or growth over several years. */
  'not-of-one-year',
  /** Told as reached where it is planned, or the other way round. */
  'status',
  /** A county, a zone, a sector, the nation: another area or part than the issuer's whole. */
  'other-scope',
  /** 力争: what is hoped for beyond the target. */
  'stretch',
  /** 同口径, 剔除: a second reckoning of the same. */
  'other-reckoning',
  /** The figure that another one grew from. */
  'starting-point',
  'unit',
  'implausible',
  /** Several that differ, none of which stands out. */
  'candidates-differ',
  /** The report of the year before or after says otherwise. */
  'neighbours-differ',
] as const;
export type Omission = (typeof OMISSIONS)[number];
