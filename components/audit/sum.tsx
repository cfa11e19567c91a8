import type { AuditedFinding } from '../../lib/model/audited';
import { saySum } from '../../lib/wording/sum-words';
import { Badge } from '../badge';
import type { BadgeTone } from '../badge';
import { useCorrectingWords } from '../correct/use-correcting-words';
import { useWords } from '../words';
import './sum.css';

const TONES = {
  inconsistent: 'warning',
  'needs-scope': 'directional',
  consistent: 'plain',
} as const satisfies Readonly<Record<AuditedFinding['verdict'], BadgeTone>>;

/** Colour is not the only sign. */
const SIGNS: Readonly<Record<AuditedFinding['verdict'], string>> = {
  inconsistent: '≠',
  'needs-scope': '?',
  consistent: '=',
};

interface SumProps {
  readonly finding: AuditedFinding;
}

/** The verdict on a finding and what kind of relation it is. */
export function SumHead({ finding }: SumProps) {
  const { language } = useWords();
  const correcting = useCorrectingWords();
  const { kind, verdict } = saySum(finding, language);
  return (
    <span className="sum__head">
      <Badge tone={TONES[finding.verdict]}>
        <span aria-hidden="true">{`${SIGNS[finding.verdict]} `}</span>
        {verdict}
      </Badge>
      <span className="sum__kind">{kind}</span>
      {finding.operands.some(({ isCorrected }) => isCorrected) && (
        <Badge tone="plain">{correcting('corrected')}</Badge>
      )}
    </span>
  );
}

/** The sum of a finding: what is worked out, what is stated, by how much it misses, and why. */
export function Sum({ finding }: SumProps) {
  const { language } = useWords();
  const { line, reason } = saySum(finding, language);
  /* That the digits allow it is what adding up means; what keeps from comparing is in the line. */
  const isTold = finding.because === 'within-precision' || line.includes(reason);
  return (
    <div className="sum">
      <p className="sum__line">{line}</p>
      {!isTold && <p className="sum__why">{reason}</p>}
    </div>
  );
}
