import { useBackupWord } from '../../lib/view/hooks/use-backup-word';
import { useUnlock } from '../../lib/view/hooks/use-unlock';
import { routeHash } from '../../lib/view/route';
import { useDesk } from '../library/desk-context';
import { useFilesWords } from './use-files-words';
import '../banner.css';
import './backup-banner.css';

/** Says when a backup is missing, waits or failed; nothing where all is well. */
export function BackupBanner() {
  const word = useFilesWords();
  const { database, files } = useDesk();
  const { word: key, beQuiet } = useBackupWord(database);
  const { isBusy, unlock } = useUnlock(database, files);
  if (key === undefined) return undefined;
  return (
    <section
      className={
        key === 'offer' || key === 'remind'
          ? 'banner banner--calm backup-banner'
          : 'banner backup-banner'
      }
      aria-label={word('backup_notice')}
    >
      <p className="backup-banner__words" role="status">
        {word(`word_${key}`)}
      </p>
      {key === 'unlock' ? (
        <button
          type="button"
          className="button button--small"
          disabled={isBusy}
          onClick={() => void unlock()}
        >
          {word(isBusy ? 'busy' : 'unlock')}
        </button>
      ) : (
        <a className="button button--small" href={routeHash({ view: 'files' })}>
          {word('word_go')}
        </a>
      )}
      {(key === 'offer' || key === 'remind') && (
        <button type="button" className="button button--small" onClick={() => void beQuiet()}>
          {word('word_quiet')}
        </button>
      )}
    </section>
  );
}
