import { Toast } from '@base-ui/react/toast';
import type { ExportNews, ExportOrder } from '../../lib/view/export-order';
import { startExport } from '../../lib/view/export-job';
import type { ExportProgress } from '../../lib/view/export-job';
import { useGbtEdition } from '../../lib/view/hooks/use-gbt-edition';
import type { Picks } from '../../lib/view/picked-reports';
import { grouped } from '../../lib/view/quantity';
import { copyRich } from '../report/copy-text';
import { saveFile } from '../report/save-file';
import { useExportingWords } from '../report/use-exporting-words';
import { useWords } from '../words';
import { useDesk } from './desk-context';

const TOAST_MS = 8_000;
/** What takes longer is told of. */
const SHOWN_AFTER_MS = 500;

/** What is to be made of what the reader picked; they are asked for when they are needed. */
interface PickedExport {
  readonly format: ExportOrder['format'];
  readonly picks: () => Picks | Promise<Picks>;
}

/**
 * Takes many reports away as one file, made in a worker: says how far it is where that takes a
 * while, lets the reader call it off, and says what came of it.
 */
export function useExportPicks(): (wanted: PickedExport) => Promise<void> {
  const word = useExportingWords();
  const { language } = useWords();
  const { desk } = useDesk();
  const [edition] = useGbtEdition();
  const outcome = useOutcomeWords();
  const { add, update, close } = Toast.useToastManager();
  return async ({ format, picks }) => {
    let toast: string | undefined;
    let cancel = (): void => undefined;
    const told: { isOver: boolean; progress?: ExportProgress } = { isOver: false };
    const words = (): string => {
      const { done, total } = told.progress ?? { done: 0, total: 0 };
      if (total === 0) return word('exporting');
      return done === total
        ? word('exporting_last', { total: grouped(total) })
        : word('exporting_count', { done: grouped(done), total: grouped(total) });
    };
    const shown = setTimeout(() => {
      const stop = { children: word('cancel'), onClick: () => cancel() };
      toast = add({ title: words(), timeout: 0, actionProps: stop });
    }, SHOWN_AFTER_MS);
    const say = (title: string): void => {
      if (told.isOver) return;
      told.isOver = true;
      clearTimeout(shown);
      if (toast !== undefined) close(toast);
      add({ title, timeout: TOAST_MS });
    };
    cancel = () => say(word('canceled'));
    const hear = (progress: ExportProgress): void => {
      const before = words();
      told.progress = progress;
      if (toast !== undefined && words() !== before) update(toast, { title: words() });
    };
    try {
      /* What is typed and not yet saved is exported, too. */
      await desk.writing.flush();
      const order = {
        format,
        picks: await picks(),
        language,
        edition,
        now: new Date().toISOString(),
      };
      if (told.isOver) return;
      if (isNothing(order.picks)) {
        say(word('nothing'));
        return;
      }
      const job = startExport(order, hear);
      cancel = () => {
        job.cancel();
        say(word('canceled'));
      };
      say(outcome(await job.done));
    } catch {
      /* The index or a script did not answer: the reader hears that there is no file. */
      say(word('export_failed'));
    }
  };
}

const isNothing = (picks: Picks): boolean =>
  (picks.kind === 'items' ? picks.keys : picks.ids).length === 0;

/** Saves or copies what was made, and answers in words what came of it. */
function useOutcomeWords(): (news: Exclude<ExportNews, { readonly kind: 'progress' }>) => string {
  const word = useExportingWords();
  const { term } = useWords();
  return (news) => {
    switch (news.kind) {
      case 'file':
        saveFile(news.name, news.file);
        return word('exported', { name: news.name });
      case 'rich':
        return word(copyRich(news.rich) ? 'copied' : 'copy_failed');
      case 'too-many':
        return word(news.of === 'copy' ? 'too_many_copied' : 'too_many_rows', {
          most: grouped(news.most),
        });
      case 'failed':
        return news.error === 'unexpected'
          ? word('export_failed')
          : word('export_failed_why', { reason: term(`error_${news.error}`) });
    }
  };
}
