import { useId } from 'react';
import type { KeptVersion } from '../../lib/store/versions';
import { routeHash } from '../../lib/view/route';
import { instantWords, shortHash, versionId } from '../../lib/view/versions';
import type { VersionKey, VersionPair } from '../../lib/view/versions';
import { useWords } from '../words';
import { useComparisonWords } from './use-comparison-words';
import { useVersionWords } from './use-version-words';
import './version-chooser.css';

interface VersionChooserProps {
  /** As `listVersions` answers them. */
  readonly versions: readonly KeptVersion[];
  readonly chosen: VersionPair;
  readonly onChoose: (pair: VersionPair) => void;
}

/** Chooses the two versions that are compared; any two, in either order. */
export function VersionChooser({ versions, chosen, onChoose }: VersionChooserProps) {
  const say = useComparisonWords();
  const { before, after } = chosen;
  return (
    <fieldset className="version-chooser">
      <legend className="version-chooser__legend">{say('choose')}</legend>
      <VersionSelect
        label={say('before')}
        versions={versions}
        chosen={before}
        onChoose={(version) => onChoose({ before: version, after })}
      />
      <button
        type="button"
        className="button version-chooser__swap"
        onClick={() => onChoose({ before: after, after: before })}
      >
        <span aria-hidden="true">⇄ </span>
        {say('swap')}
      </button>
      <VersionSelect
        label={say('after')}
        versions={versions}
        chosen={after}
        onChoose={(version) => onChoose({ before, after: version })}
      />
    </fieldset>
  );
}

interface VersionSelectProps {
  readonly label: string;
  readonly versions: readonly KeptVersion[];
  readonly chosen: VersionKey;
  readonly onChoose: (version: VersionKey) => void;
}

function VersionSelect({ label, versions, chosen, onChoose }: VersionSelectProps) {
  const say = useComparisonWords();
  const { language } = useWords();
  const word = useVersionWords();
  const details = useId();
  const version = versions.find((one) => versionId(one) === versionId(chosen));
  const choose = (id: string): void => {
    const found = versions.find((one) => versionId(one) === id);
    if (found) onChoose({ reportId: found.reportId, textHash: found.textHash });
  };
  return (
    <div className="version-chooser__side">
      <label className="version-chooser__label">
        {label}
        <select
          className="version-chooser__select"
          value={versionId(chosen)}
          aria-describedby={details}
          onChange={(event) => choose(event.target.value)}
        >
          {versions.map((one) => (
            <option key={versionId(one)} value={versionId(one)}>
              {say('version', {
                time: instantWords(one.capturedAt, language),
                hash: shortHash(one.textHash),
                title: one.title || say('untitled'),
              })}
            </option>
          ))}
        </select>
      </label>
      {version && (
        <p id={details} className="version-chooser__details">
          <span title={version.textHash}>{say('hash', { hash: shortHash(version.textHash) })}</span>
          <span>{say('version_length', { count: version.units.toLocaleString('en-US') })}</span>
          <a
            className="version-chooser__open"
            href={routeHash({
              view: 'report',
              id: version.reportId,
              ...(!version.isLast && { version: version.textHash }),
            })}
            aria-label={word('open_about', { date: version.capturedAt.slice(0, 10) })}
          >
            {word('open')}
          </a>
          <span className="version-chooser__address">{version.url}</span>
        </p>
      )}
    </div>
  );
}
