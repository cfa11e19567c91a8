export { loadReference } from './load';
export { isMet } from './met';
export type { Omission } from './omission';
export { packReference } from './pack';
export { headlineFigures } from './read-figures';
export type { HeadlineFigures, Origin } from './read-figures';
export { referenceIndex } from './reference-index';
export type {
  LadderStep,
  Outcome,
  Question,
  ReferenceIndex,
  ReferenceIssuer,
} from './reference-index';
export { rowOf } from './row';
export type { ReferenceRow } from './row';
export { settled } from './settled';
export { unpackReference } from './unpack';
