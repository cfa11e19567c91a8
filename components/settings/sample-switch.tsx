import './layer-switch-list.css';

interface SampleSwitchProps {
  /** What is switched, as its sample's class names it. */
  readonly sample: string;
  /** What the sample shows. */
  readonly sign: string;
  readonly name: string;
  readonly isOn: boolean;
  /** The id of what says more. */
  readonly hint?: string;
  readonly onChange: (isOn: boolean) => void;
}

/** A switch with a sample of what it shows or hides. */
export function SampleSwitch({ sample, sign, name, isOn, hint, onChange }: SampleSwitchProps) {
  return (
    <label className="layers__layer">
      <span className={`layers__sample layers__sample--${sample}`} aria-hidden="true">
        {sign}
      </span>
      <span className="layers__name">{name}</span>
      <input
        type="checkbox"
        role="switch"
        className="layers__switch"
        checked={isOn}
        aria-describedby={hint}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}
