import type { ReactNode } from 'react';
import type { SettingsPart as PartName } from '../../lib/view/route';
import { useSettingsWords } from './use-settings-words';

/** The id of a part's heading. */
export const partId = (part: PartName): string => `settings-${part}`;

/** One part of the settings, under its heading. */
export function SettingsPart({
  part,
  children,
}: {
  readonly part: PartName;
  readonly children: ReactNode;
}) {
  const word = useSettingsWords();
  return (
    <section className={`settings__part settings__part--${part}`} aria-labelledby={partId(part)}>
      <h2 id={partId(part)} className="settings__heading" tabIndex={-1}>
        {word(`part_${part}`)}
      </h2>
      {children}
    </section>
  );
}
