import type { WordingPart } from '../../lib/wording/changed-wording';
import './wording-parts.css';

interface WordingPartsProps {
  readonly parts: readonly WordingPart[];
  /**
   * What a part is that the other wording lacks; `mark` inside of a wording that is `del` or `ins`
   * as a whole.
   */
  readonly as?: 'mark' | 'del' | 'ins';
}

/**
 * One of two wordings, marked where the other has something else: a changed value strongly, words
 * and notation quietly.
 */
export function WordingParts({ parts, as: Element = 'mark' }: WordingPartsProps) {
  return parts.map(({ text, kind }, index) =>
    kind === 'same' ? (
      <span key={index}>{text}</span>
    ) : (
      <Element key={index} className={`wording__${kind}`}>
        {text}
      </Element>
    ),
  );
}
