import { useId } from 'react';
import '../settings/layer-switch-list.css';
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
      <label className="layers__layer">
        <span className="layers__sample layers__sample--watched" aria-hidden="true">
          文
        </span>
        <span className="layers__name">{say('in_page')}</span>
        <input
          type="checkbox"
          role="switch"
          className="layers__switch"
          checked={isOn}
          aria-describedby={hint}
          onChange={({ target }) => onChange(target.checked)}
        />
      </label>
      <p id={hint} className="settings__hint">
        {say('in_page_hint')}
      </p>
      <p role="status">{isOn && <span className="settings__hint">{say('in_page_on')}</span>}</p>
    </div>
  );
}
