import type { Settings } from '../../lib/model/settings';
import { useKeyCommands } from '../../lib/view/hooks/use-key-commands';
import { routeHash } from '../../lib/view/route';
import { ViewFrame } from '../library/view-frame';
import { LanguageChoice } from '../settings/display-choices';
import { Legend } from './legend';
import { SampleButton } from './sample-button';
import { useWelcomeWords } from './use-welcome-words';
import './welcome-view.css';

interface WelcomeViewProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/**
 * What greets who comes for the first time: what it does, that nothing is sent, how it looks, and a
 * report to try it on.
 */
export function WelcomeView({ settings, onChange }: WelcomeViewProps) {
  const word = useWelcomeWords();
  return (
    <ViewFrame title={word('title')}>
      <div className="view__scroll" tabIndex={-1}>
        <div className="welcome">
          <div className="welcome__language">
            <LanguageChoice settings={settings} onChange={onChange} />
          </div>
          <ol className="welcome__steps">
            <li>{word('step_read')}</li>
            <li>{word('step_note')}</li>
            <li>{word('step_desk')}</li>
          </ol>
          <section className="welcome__private" aria-labelledby="welcome-private">
            <h2 id="welcome-private" className="welcome__heading">
              {word('private')}
            </h2>
            <p>{word('private_hint')}</p>
          </section>
          <section aria-labelledby="welcome-sample">
            <h2 id="welcome-sample" className="welcome__heading">
              {word('sample')}
            </h2>
            <p>{word('sample_hint')}</p>
            <div className="welcome__actions">
              <SampleButton isPrimary />
              <a className="button" href={routeHash({ view: 'reports' })}>
                {word('to_reports')}
              </a>
            </div>
          </section>
          <section aria-labelledby="welcome-legend">
            <h2 id="welcome-legend" className="welcome__heading">
              {word('legend')}
            </h2>
            <Legend />
          </section>
          <HowToOpen />
        </div>
      </div>
    </ViewFrame>
  );
}

function HowToOpen() {
  const word = useWelcomeWords();
  const key = useKeyCommands()?.find(({ name }) => name === 'open-library')?.key ?? '';
  return (
    <section aria-labelledby="welcome-open">
      <h2 id="welcome-open" className="welcome__heading">
        {word('open')}
      </h2>
      <ul className="welcome__ways">
        <li>{word('open_popup')}</li>
        <li>{word('open_panel')}</li>
        <li>{key === '' ? word('open_desk_unset') : word('open_desk', { key })}</li>
      </ul>
      <a className="welcome__settings" href={routeHash({ view: 'settings' })}>
        {word('settings')}
      </a>
    </section>
  );
}
