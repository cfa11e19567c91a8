export { jointWithNext } from './beside';
export { corrected, isLost } from './corrected';
export type { Placed } from './corrected';
export { checkedDraft, draftOf } from './draft';
export type { Correctable, CorrectionDraft, DraftProblem } from './draft';
export { placedBy, placedIn } from './places';
export { readTypedTime } from './typed-time';
export { readTypedValue } from './typed-value';
