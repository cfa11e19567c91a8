import { useState } from 'react';
import { askForHost } from '../../lib/platform/sites';
import type { ErrorCode } from '../../lib/model/result';
import type { SiteAct, SiteChoice } from '../../lib/model/site';
import type { SitesTool } from '../../lib/view/hooks/use-sites';
import type { SiteView } from '../../lib/view/site';
import type { SettingsKey } from '../../lib/i18n/settings';
import { useSettingsWords } from '../settings/use-settings-words';
import { useWords } from '../words';
import './site-choice.css';

interface SiteChoicesProps {
  readonly site: SiteView;
  readonly set: SitesTool['set'];
}

/** What is wanted on the site of the page: by itself, always, never; and a pause. */
export function SiteChoices({ site, set }: SiteChoicesProps) {
  const word = useSettingsWords();
  const { term } = useWords();
  const [failure, setFailure] = useState<ErrorCode | 'denied'>();
  const act = (what: SiteAct): void => {
    setFailure(undefined);
    void set(site.host, what).then((answer) => {
      if (!answer.ok) setFailure(answer.error);
    });
  };
  const choose = (choice: SiteChoice): void => {
    if (choice !== 'always' || !site.asks) return act(choice);
    /*
     * Browsers ask only from the click itself: nothing may come before this call. They may close
     * the popup for it; then the background, which hears of the permission, does the rest.
     */
    askForHost(site.host).then(
      (isAllowed) => (isAllowed ? act(choice) : setFailure('denied')),
      () => setFailure('denied'),
    );
  };
  return (
    <fieldset className="site">
      <legend className="site__legend">
        {word('here')} <span className="site__host">{site.host}</span>
      </legend>
      <div className="site__line">
        <div className="site__choices">
          {site.choices.map((choice) => (
            <label key={choice} className="site__choice">
              <input
                type="radio"
                name="site"
                value={choice}
                checked={choice === site.choice}
                onChange={() => choose(choice)}
              />
              {word(`here_${choice}`)}
            </label>
          ))}
        </div>
        {(site.canPause || site.isPaused) && (
          <button
            type="button"
            className="button button--small site__pause"
            onClick={() => act(site.isPaused ? 'resume' : 'pause')}
          >
            {word(site.isPaused ? 'here_resume' : 'here_pause')}
          </button>
        )}
      </div>
      <p className="site__hint">
        {word(stateWords(site))} {site.asks && word('here_asks')}
      </p>
      <p className="error-text" role="status">
        {failure !== undefined &&
          (failure === 'denied'
            ? word('here_denied')
            : word('here_failed', { reason: term(`error_${failure}`) }))}
      </p>
    </fieldset>
  );
}

function stateWords({ choice, isPaused, isGovernment }: SiteView): SettingsKey {
  if (isPaused) return 'here_state_paused';
  if (choice === 'auto') return isGovernment ? 'here_state_auto_gov' : 'here_state_auto';
  return `here_state_${choice}`;
}
