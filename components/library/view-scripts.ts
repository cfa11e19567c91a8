import type { Route } from '../../lib/view/route';
import { lateScript } from './late-script';
import type { LateScript } from './late-script';

/**
 * The views, in scripts of their own: the first rows of reports and notes do not wait for what the
 * others need. Two scripts, not one for each view: then what they share falls into some eighty
 * files, and asking for those took longer than reading all of it.
 */
export const VIEW_SCRIPTS = {
  reports: lateScript(async () => (await import('./first-views')).ReportsView),
  report: lateScript(async () => (await import('./later-views')).ReportDesk),
  compare: lateScript(async () => (await import('./later-views')).CompareView),
  print: lateScript(async () => (await import('./later-views')).PrintView),
  notes: lateScript(async () => (await import('./first-views')).NotesView),
  follow: lateScript(async () => (await import('./later-views')).FollowView),
  indicators: lateScript(async () => (await import('./later-views')).IndicatorsView),
  search: lateScript(async () => (await import('./later-views')).SearchView),
  watch: lateScript(async () => (await import('./later-views')).WatchedView),
  files: lateScript(async () => (await import('./later-views')).FilesView),
  sync: lateScript(async () => (await import('./later-views')).SyncView),
  settings: lateScript(async () => (await import('./later-views')).SettingsView),
  welcome: lateScript(async () => (await import('./later-views')).WelcomeView),
} satisfies Readonly<Record<Route['view'], LateScript<unknown>>>;

/**
 * Loads the other views one after the other while nothing else is to be done, so that going there
 * is at once. One that does not come is asked for again when it is wanted. Answers a function that
 * stops it.
 */
export function loadViewsWhenIdle(schedule: (work: () => void) => () => void): () => void {
  const left = Object.values(VIEW_SCRIPTS).filter((script) => script.loaded() === undefined);
  let isStopped = false;
  let stop: () => void = () => undefined;
  const next = (): void => {
    const script = left.shift();
    if (script === undefined || isStopped) return;
    stop = schedule(() => void script.load().then(next, next));
  };
  next();
  return () => {
    isStopped = true;
    stop();
  };
}
