import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { SyncSetup } from '../../lib/model/sync';
import type { SyncTool } from '../../lib/view/hooks/use-sync';
import { SetUpProblem } from './set-up-foot';
import { SyncField } from './sync-field';
import type { SetUpStep } from './use-set-up';
import { useSyncWords } from './use-sync-words';

interface PasswordFormProps {
  readonly setup: SyncSetup;
  /** What lies there is encrypted, or refuses the passphrase that is known. */
  readonly needsPassphrase: boolean;
  readonly setUp: SyncTool['setUp'];
  readonly onClose: () => void;
}

/**
 * A new password, and the passphrase, for the place that is used already: no page is told either
 * again.
 */
export function PasswordForm({ setup, needsPassphrase, setUp, onClose }: PasswordFormProps) {
  const word = useSyncWords();
  const [password, setPassword] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setTried] = useState(false);
  const [at, setAt] = useState<SetUpStep>({ step: 'entering' });
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const { place, label, withTexts } = setup;
    if ((place.kind === 'webdav' && password === '') || (needsPassphrase && passphrase === ''))
      return;
    setAt({ step: 'trying' });
    const secrets = {
      ...(password !== '' && { password }),
      ...(passphrase !== '' && { passphrase }),
    };
    const answer = await setUp({ place, label, withTexts, ...secrets });
    if (!answer.ok) return setAt({ step: 'broken', error: answer.error });
    if (answer.value.failure === undefined) return onClose();
    setAt({ step: 'failed', failure: answer.value.failure, detail: answer.value.detail, place });
  };
  return (
    <form
      className="sync__form"
      aria-label={word('edit')}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      {setup.place.kind === 'webdav' && (
        <SyncField
          name="password"
          label={word('password')}
          type="password"
          autoComplete="current-password"
          hint={word('password_hint')}
          value={password}
          problem={isTried && password === '' ? word('password_empty') : undefined}
          onChange={setPassword}
        />
      )}
      {needsPassphrase && (
        <SyncField
          name="passphrase"
          label={word('passphrase')}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          problem={isTried && passphrase === '' ? word('passphrase_empty') : undefined}
          onChange={setPassphrase}
        />
      )}
      <SetUpProblem at={at} />
      <p className="sync__actions">
        <button type="submit" className="button button--primary" disabled={at.step === 'trying'}>
          {word('save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {word('cancel')}
        </button>
        <span role="status">{at.step === 'trying' && word('starting')}</span>
      </p>
    </form>
  );
}
