import type { CardPlace } from '../../lib/messages/card-link';
import { findingsAt } from '../../lib/view/audit';
import { useAuditOnce } from '../../lib/view/hooks/use-audit-once';
import { Sum, SumHead } from '../audit/sum';
import { useAuditWords } from '../audit/use-audit-words';
import './card-audit.css';

interface CardAuditProps {
  /** As the reader corrected it. */
  readonly place: CardPlace;
  /** SHA-256 of the page's text. */
  readonly textHash: string;
  /** The `correctionsKey` of the report's notes. */
  readonly corrections: string;
}

/** The most findings that a card has room for. */
const MOST = 3;

/** What came of holding a figure against others; nothing where it stands alone, or nobody knows. */
export function CardAudit({ place, textHash, corrections }: CardAuditProps) {
  const word = useAuditWords();
  const audited = useAuditOnce(textHash, corrections);
  const figure = place.metric ?? place;
  const findings = audited === undefined ? [] : findingsAt(audited, figure).slice(0, MOST);
  if (findings.length === 0) return undefined;
  return (
    <ul className="card-audit" aria-label={word('list')}>
      {findings.map((finding, index) => (
        <li key={`${finding.kind} ${finding.formula} ${index}`} className="card-audit__finding">
          <SumHead finding={finding} />
          <Sum finding={finding} />
        </li>
      ))}
    </ul>
  );
}
