import { useId } from 'react';
import type { HTMLInputTypeAttribute } from 'react';
import { MAX_LINE } from '../../lib/model/limits';

interface SyncFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with it, in words; read out when it comes. */
  readonly problem?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly name: string;
}

/** One line of a form, with what helps and what is wrong below it. */
export function SyncField({
  label,
  value,
  onChange,
  hint,
  problem,
  type = 'text',
  ...field
}: SyncFieldProps) {
  const id = useId();
  const described = [
    hint === undefined ? '' : `${id}-hint`,
    problem === undefined ? '' : `${id}-problem`,
  ];
  return (
    <div className="sync-field">
      <label className="sync-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="sync-field__input"
        type={type}
        maxLength={type === 'password' ? 1_000 : MAX_LINE}
        spellCheck={false}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described.filter((one) => one !== '').join(' ') || undefined}
        onChange={({ target }) => onChange(target.value)}
        {...field}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="sync__hint">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="error-text" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
