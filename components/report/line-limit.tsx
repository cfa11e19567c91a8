import { useJudgementWords } from './use-judgement-words';

/** From here on the reader is told how much room is left: a tenth of it. */
const NEAR = 0.9;

interface LineLimitProps {
  readonly id?: string;
  /** UTF-16 code units that would be kept, and the most of them. */
  readonly length: number;
  readonly most: number;
  /** Of what is too long the beginning is kept, if the reader leaves it so. */
  readonly isCut?: boolean;
}

/**
 * How much room is left in a field, near its limit; over it, that and by how much. Nothing far from
 * it.
 */
export function LineLimit({ id, length, most, isCut = false }: LineLimitProps) {
  const word = useJudgementWords();
  if (length < most * NEAR) return undefined;
  const isOver = length > most;
  const count = Math.abs(most - length);
  return (
    <span id={id} className={isOver ? 'error-text' : 'field-hint'} role="status">
      {isOver
        ? word(isCut ? 'line_cut' : 'line_over', { most, count })
        : word('line_left', { count })}
    </span>
  );
}
