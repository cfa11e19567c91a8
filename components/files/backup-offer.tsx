import { openLibrary } from '../../lib/messages/library';
import type { NuoshuDatabase } from '../../lib/store/database';
import { useBackupWord } from '../../lib/view/hooks/use-backup-word';
import { routeHash } from '../../lib/view/route';
import { useFilesWords } from './use-files-words';
import '../banner.css';
import './backup-banner.css';

/**
 * What the desk would say of the backups, for those who read beside the page: it leads to the desk.
 */
export function BackupOffer({ database }: { readonly database: NuoshuDatabase }) {
  const word = useFilesWords();
  const { word: key, beQuiet } = useBackupWord(database);
  if (key === undefined) return undefined;
  return (
    <section className="banner banner--calm backup-banner" aria-label={word('backup_notice')}>
      <p className="backup-banner__words" role="status">
        {word(`word_${key}`)}
      </p>
      <button
        type="button"
        className="button button--small"
        onClick={() => void openLibrary(routeHash({ view: 'files' }))}
      >
        {word('word_go')}
      </button>
      {(key === 'offer' || key === 'remind') && (
        <button type="button" className="button button--small" onClick={() => void beQuiet()}>
          {word('word_quiet')}
        </button>
      )}
    </section>
  );
}
