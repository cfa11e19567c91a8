import type { AuditedFinding } from '../model/audited';
import type { Language } from '../model/settings';
import { sayFinding } from './finding';
import type { SaidFinding } from './finding';

/** Says a finding that came by message, in which a side without an end is absent. */
export const saySum = (
  { computed: { low = -Infinity, high = Infinity }, operands, ...finding }: AuditedFinding,
  language: Language,
): SaidFinding =>
  sayFinding(
    { ...finding, computed: [low, high], texts: operands.map(({ text }) => text) },
    language,
  );
