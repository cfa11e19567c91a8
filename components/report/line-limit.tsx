import { useJudgementWords } from './use-judgement-words';

/** From here on the reader is told how much room is left: a tenth of it. */
const NEAR = 0.9;

interface LineLimitProps {
  readonly id?: string;
  /** UTF-16 code units that would be kept, and the most of them. */
  readonly length: number;
  readonly most: number;
}

/** How much room is left in a field, near its limit; over it, that and by how much. Nothing far from it. */
export function LineLimit({ id, length, most }: LineLimitProps) {
  const word = useJudgementWords();
  if (length < most * NEAR) return undefined;
  return (
    <span id={id} className={length > most ? 'error-text' : 'field-hint'} role="status">
      {length > most ? word('line_over', { most, count: length - most }) : word('line_left', { count: most - length })}
    </span>
  );
}
