import { useId } from 'react';
import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  /** What the field is for, or what was understood; told when it has the focus. */
  readonly hint?: string;
  /** Why it cannot be saved. */
  readonly error?: string;
  readonly children: (ids: { readonly id: string; readonly describedBy: string }) => ReactNode;
}

/** A field with its name above it, and what is said of it below. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: `${id}-hint` })}
      <span
        id={`${id}-hint`}
        className={error === undefined ? 'field-hint' : 'error-text'}
        role="status"
      >
        {error ?? hint}
      </span>
    </div>
  );
}

interface LineProps extends Omit<FieldProps, 'children'> {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'date';
}

/** One line that is typed. */
export function Line({ name, value, onChange, type, ...field }: LineProps) {
  return (
    <Field {...field}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type={type ?? 'text'}
          data-correct={name}
          autoComplete="off"
          max={type === 'date' ? '9999-12-31' : undefined}
          aria-invalid={field.error !== undefined}
          aria-describedby={describedBy}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly (readonly [value: string, words: string])[];
}

/** One of a closed list. */
export function Choice({ label, name, value, onChange, choices }: ChoiceProps) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        data-correct={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
