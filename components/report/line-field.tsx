import { useEffect, useId, useRef, useState } from 'react';
import { MAX_LINE } from '../../lib/model/limits';
import { cleanLine } from '../../lib/view/judgement';
import { LineLimit } from './line-limit';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /**
   * Hears the line when the reader pauses, presses Enter or leaves; also when the field or its page
   * goes away. A line that is too long stays in the field and is told of; of one that goes away
   * with its field the beginning is kept.
   */
  readonly onChange: (value: string) => void;
}

const PAUSE_MS = 1_000;

/** One line in the reader's words that saves itself. */
export function LineField({ label, hint, value, onChange }: LineFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const commit = useRef<(isLast?: boolean) => void>(() => undefined);
  const { length } = cleanLine(typed ?? value);
  useEffect(() => {
    commit.current = (isLast = false) => {
      if (typed === undefined) return;
      const line = cleanLine(typed);
      if (line.length > MAX_LINE && !isLast) return;
      setTyped(undefined);
      /* Not half of a character. */
      const kept = cleanLine(line.slice(0, MAX_LINE).replace(/[\uD800-\uDBFF]$/, ''));
      if (kept !== value) onChange(kept);
    };
  });
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => commit.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = (): void => commit.current(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="judgement__line"
        aria-invalid={length > MAX_LINE}
        aria-describedby={`${id}-limit`}
        placeholder={hint}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => commit.current()}
        onKeyDown={(event) => {
          /* The Enter that commits an IME composition belongs to the IME. */
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit.current();
        }}
      />
      <LineLimit id={`${id}-limit`} length={length} most={MAX_LINE} isCut />
    </div>
  );
}
