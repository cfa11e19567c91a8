import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Settings } from '../../lib/model/settings';
import type { NuoshuDatabase } from '../../lib/store/database';
import { routeHash, SETTINGS_PARTS } from '../../lib/view/route';
import type { SettingsPart as PartName } from '../../lib/view/route';
import { EditionChoice, LanguageChoice, PainterChoice } from './display-choices';
import { LayerSwitchList } from './layer-switch-list';
import { StripSwitch } from './strip-switch';
import { ReadingChoices } from './reading-choices';
import { partId, SettingsPart } from './settings-part';
import { ShortcutList } from './shortcut-list';
import { SiteList } from './site-list';
import { StoragePart } from './storage-part';
import { WatchInPage } from '../watch/watch-in-page';
import { WatchManager } from '../watch/watch-manager';
import { useSettingsWords } from './use-settings-words';
import './settings-page.css';

interface SettingsPageProps {
  readonly settings: Settings;
  readonly database: NuoshuDatabase;
  /** Where the reader wants to go in it. */
  readonly part?: PartName;
  readonly onChange: (change: Partial<Settings>) => void;
}

/**
 * What the reader can choose, and what is kept: the content of the settings view. A further part is
 * a name in `SETTINGS_PARTS`, a heading in the words and what it holds here.
 */
export function SettingsPage({ settings, database, part, onChange }: SettingsPageProps) {
  const word = useSettingsWords();
  useEffect(() => {
    if (part === undefined) return;
    const heading = document.getElementById(partId(part));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [part]);
  const parts: Readonly<Record<PartName, ReactNode>> = {
    language: (
      <>
        <LanguageChoice settings={settings} onChange={onChange} />
        <p className="settings__hint">{word('language_hint')}</p>
      </>
    ),
    display: (
      <>
        <p className="settings__hint">{word('display_hint')}</p>
        <LayerSwitchList layers={settings.layers} onChange={(layers) => onChange({ layers })} />
        <StripSwitch isShown={settings.strip} onChange={(strip) => onChange({ strip })} />
        <PainterChoice settings={settings} onChange={onChange} />
      </>
    ),
    reading: <ReadingChoices settings={settings} onChange={onChange} />,
    watch: (
      <>
        <WatchManager database={database} />
        <WatchInPage
          isOn={settings.watchInPage}
          onChange={(watchInPage) => onChange({ watchInPage })}
        />
      </>
    ),
    sites: <SiteList />,
    shortcuts: <ShortcutList />,
    storage: (
      <>
        <StoragePart settings={settings} database={database} onChange={onChange} />
        <a className="button settings__button" href="/privacy.html" target="_blank">
          {word('privacy')}
        </a>
      </>
    ),
    backup: (
      <>
        <p className="settings__hint">{word('backup_hint')}</p>
        <a className="button settings__button" href={routeHash({ view: 'files' })}>
          {word('backup_open')}
        </a>
      </>
    ),
    sync: (
      <>
        <p className="settings__hint">{word('sync_hint')}</p>
        <a className="button settings__button" href={routeHash({ view: 'sync' })}>
          {word('sync_open')}
        </a>
      </>
    ),
    citing: <EditionChoice settings={settings} onChange={onChange} />,
    help: (
      <>
        <p className="settings__hint">{word('help_hint')}</p>
        <a className="button settings__button" href={routeHash({ view: 'welcome' })}>
          {word('help_open')}
        </a>
      </>
    ),
  };
  return (
    <div className="settings">
      <nav className="settings__nav" aria-label={word('parts')}>
        <ul>
          {SETTINGS_PARTS.map((name) => (
            <li key={name}>
              <a
                href={routeHash({ view: 'settings', part: name })}
                aria-current={name === part ? 'location' : undefined}
              >
                {word(`part_${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="settings__parts">
        {SETTINGS_PARTS.map((name) => (
          <SettingsPart key={name} part={name}>
            {parts[name]}
          </SettingsPart>
        ))}
      </div>
    </div>
  );
}
