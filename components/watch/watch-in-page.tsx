import { useId } from 'react';
import { SampleSwitch } from '../settings/sample-switch';
import { useWatchSay } from './use-watch-say';

interface WatchInPageProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether watch words are marked in web pages, with what those then see of them. */
export function WatchInPage({ isOn, onChange }: WatchInPageProps) {
  const say = useWatchSay();
  const hint = useId();
  return (
    <div className="layers">
      <SampleSwitch
        sample="watched"
        sign="文"
        name={say('in_page')}
        isOn={isOn}
        hint={hint}
        onChange={onChange}
      />
      <p id={hint} className="settings__hint">
        {say('in_page_hint')}
      </p>
      <p role="status">{isOn && <span className="settings__hint">{say('in_page_on')}</span>}</p>
    </div>
  );
}
