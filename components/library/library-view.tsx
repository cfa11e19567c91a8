import type { Settings } from '../../lib/model/settings';
import type { Route } from '../../lib/view/route';
import type { SearchPage } from '../../lib/view/search-page';
import { FilesView } from '../files/files-view';
import { SearchView } from '../search/search-view';
import { WelcomeView } from '../welcome/welcome-view';
import { CompareView } from './compare-view';
import { NotesView } from './notes-view';
import { ReportDesk } from './report-desk';
import { ReportsView } from './reports-view';
import { SettingsView } from './settings-view';

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
    case 'notes':
      return <NotesView />;
    case 'search':
      return <SearchView page={search} query={route.query} />;
    case 'files':
      return <FilesView settings={settings} />;
    case 'settings':
      return <SettingsView settings={settings} part={route.part} onChange={onChange} />;
    case 'welcome':
      return <WelcomeView settings={settings} onChange={onChange} />;
  }
}
