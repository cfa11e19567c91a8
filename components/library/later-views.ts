/* Every view but the lists of reports and notes; see view-scripts.ts. */
export { FilesView } from '../files/files-view';
export { IndicatorsView } from '../indicators/indicators-view';
export { PrintView } from '../print/print-view';
export { SearchView } from '../search/search-view';
export { SyncView } from '../sync/sync-view';
export { WatchedView } from '../watch/watched-view';
export { WelcomeView } from '../welcome/welcome-view';
export { CompareView } from './compare-view';
export { FollowView } from './follow-view';
export { SettingsView } from './settings-view';
export { ReportDesk } from './report-desk';
