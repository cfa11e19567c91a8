export { corrected } from './corrected';
export type { CorrectedFindings, Findings, Placed } from './corrected';
export { placedBy, placedIn } from './places';
