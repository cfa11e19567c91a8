import type { WordingPart } from '../../lib/wording/changed-wording';
import './wording-parts.css';

/** One of two wordings, marked where the other has something else: a changed value strongly, words and notation quietly. */
export function WordingParts({ parts }: { readonly parts: readonly WordingPart[] }) {
  return parts.map(({ text, kind }, index) =>
    kind === 'same' ? (
      <span key={index}>{text}</span>
    ) : (
      <mark key={index} className={`wording__${kind}`}>
        {text}
      </mark>
    ),
  );
}
