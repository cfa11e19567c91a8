import type { Settings } from '../../lib/model/settings';
import type { Route } from '../../lib/view/route';
import type { SearchPage } from '../../lib/view/search-page';
import { onDemand } from './on-demand';
import { VIEW_SCRIPTS } from './view-scripts';

const ReportsView = onDemand(VIEW_SCRIPTS.reports);
const ReportDesk = onDemand(VIEW_SCRIPTS.report);
const CompareView = onDemand(VIEW_SCRIPTS.compare);
const PrintView = onDemand(VIEW_SCRIPTS.print);
const NotesView = onDemand(VIEW_SCRIPTS.notes);
const FollowView = onDemand(VIEW_SCRIPTS.follow);
const IndicatorsView = onDemand(VIEW_SCRIPTS.indicators);
const SearchView = onDemand(VIEW_SCRIPTS.search);
const WatchedView = onDemand(VIEW_SCRIPTS.watch);
const FilesView = onDemand(VIEW_SCRIPTS.files);
const SyncView = onDemand(VIEW_SCRIPTS.sync);
const SettingsView = onDemand(VIEW_SCRIPTS.settings);
const WelcomeView = onDemand(VIEW_SCRIPTS.welcome);

interface LibraryViewProps {
  readonly route: Route;
  readonly search: SearchPage;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The view that a route names. */
export function LibraryView({ route, search, settings, onChange }: LibraryViewProps) {
  switch (route.view) {
    case 'reports':
      return <ReportsView />;
    case 'report':
      return <ReportDesk key={route.id} route={route} />;
    case 'compare':
      return <CompareView key={route.id} id={route.id} pair={route.pair} />;
    case 'print':
      return <PrintView key={route.id} id={route.id} />;
    case 'notes':
      return <NotesView />;
    case 'follow':
      return <FollowView from={route.from} to={route.to} />;
    case 'indicators':
      return <IndicatorsView route={route} />;
    case 'search':
      return <SearchView page={search} query={route.query} />;
    case 'watch':
      return <WatchedView page={search.watched} route={route} />;
    case 'files':
      return <FilesView settings={settings} />;
    case 'sync':
      return <SyncView />;
    case 'settings':
      return <SettingsView settings={settings} part={route.part} onChange={onChange} />;
    case 'welcome':
      return <WelcomeView settings={settings} onChange={onChange} />;
  }
}
