import { useEffect, useId, useRef, useState } from 'react';
import { MAX_LINE } from '../../lib/model/limits';
import { cleanLine } from '../../lib/view/judgement';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Hears the line when the reader pauses, presses Enter or leaves; also when the field or its page goes away. */
  readonly onChange: (value: string) => void;
}

const PAUSE_MS = 1_000;

/** One line in the reader's words that saves itself. */
export function LineField({ label, hint, value, onChange }: LineFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const commit = useRef<() => void>(() => undefined);
  useEffect(() => {
    commit.current = () => {
      if (typed === undefined) return;
      setTyped(undefined);
      if (cleanLine(typed) !== value) onChange(cleanLine(typed));
    };
  });
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => commit.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = (): void => commit.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div className="judgement__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="judgement__line"
        maxLength={MAX_LINE}
        placeholder={hint}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => commit.current()}
        onKeyDown={(event) => {
          /* The Enter that commits an IME composition belongs to the IME. */
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit.current();
        }}
      />
    </div>
  );
}
