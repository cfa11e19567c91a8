import { useLibraryWords } from './use-library-words';

/** The way back to the list of reports. */
export function BackLink() {
  const word = useLibraryWords();
  return (
    <a className="report-desk__back" href="#/reports">
      ← {word('back')}
    </a>
  );
}
