import { SyncField } from './sync-field';
import { useSyncWords } from './use-sync-words';

/** What is asked of this computer, whatever the way. */
export interface DeviceChoice {
  readonly label: string;
  readonly withTexts: boolean;
  readonly passphrase: string;
  readonly again: string;
}

interface DevicePartProps {
  readonly choice: DeviceChoice;
  readonly onChange: (choice: Partial<DeviceChoice>) => void;
  /** Whether what is wrong is to be said yet. */
  readonly isTried: boolean;
}

const LEAST_PASSPHRASE = 8;

/** What is wrong with it; `undefined` where nothing is. */
export function deviceProblem({
  label,
  passphrase,
  again,
}: DeviceChoice): 'label_empty' | 'passphrase_short' | 'passphrase_differs' | undefined {
  if (label.trim() === '') return 'label_empty';
  if (passphrase === '' && again === '') return undefined;
  if (passphrase !== again) return 'passphrase_differs';
  return passphrase.length < LEAST_PASSPHRASE ? 'passphrase_short' : undefined;
}

/** This computer's name, whether texts go along, and the passphrase. */
export function DevicePart({ choice, onChange, isTried }: DevicePartProps) {
  const word = useSyncWords();
  const problem = isTried ? deviceProblem(choice) : undefined;
  return (
    <>
      <fieldset className="sync__step">
        <legend>{word('step_device')}</legend>
        <SyncField
          name="label"
          label={word('label')}
          hint={word('label_hint')}
          value={choice.label}
          problem={problem === 'label_empty' ? word(problem) : undefined}
          onChange={(label) => onChange({ label })}
        />
        <label className="sync__check">
          <input
            type="checkbox"
            checked={choice.withTexts}
            onChange={({ target }) => onChange({ withTexts: target.checked })}
          />
          <span>{word('with_texts')}</span>
        </label>
        <p className="sync__hint">{word('with_texts_hint')}</p>
      </fieldset>
      <fieldset className="sync__step">
        <legend>{word('step_secret')}</legend>
        <p className="sync__hint">{word('passphrase_hint')}</p>
        <SyncField
          name="passphrase"
          label={word('passphrase')}
          type="password"
          autoComplete="new-password"
          value={choice.passphrase}
          problem={problem === 'passphrase_short' ? word(problem) : undefined}
          onChange={(passphrase) => onChange({ passphrase })}
        />
        <SyncField
          name="again"
          label={word('passphrase_again')}
          type="password"
          autoComplete="new-password"
          value={choice.again}
          problem={problem === 'passphrase_differs' ? word(problem) : undefined}
          onChange={(again) => onChange({ again })}
        />
      </fieldset>
    </>
  );
}
