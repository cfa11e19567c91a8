/*
 * The views that hold many rows, one of which most openings of the desk begin with; see
 * view-scripts.ts.
 */
export { NotesView } from './notes-view';
export { ReportsView } from './reports-view';
