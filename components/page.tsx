import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Settings } from '../lib/model/settings';
import { readSettings } from '../lib/settings/settings';
import { useSettings } from '../lib/view/hooks/use-settings';
import { CrashGuard } from './crash-guard';
import { useWords, WordsProvider } from './words';
import './styles/tokens.css';
import './styles/base.css';

/** Draws one of the extension's pages into `#root` as soon as the reader's settings are known. */
export function mountPage(draw: (settings: Settings) => ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('no #root in the page');
  /* Storage answers within a frame or two: a notice would only flash. */
  void readSettings().then((first) =>
    createRoot(root).render(
      <StrictMode>
        <Page first={first} draw={draw} />
      </StrictMode>,
    ),
  );
}

interface PageProps {
  readonly first: Settings;
  readonly draw: (settings: Settings) => ReactNode;
}

function Page({ first, draw }: PageProps) {
  const settings = useSettings(first);
  return (
    <WordsProvider language={settings.language}>
      <Guarded>{draw(settings)}</Guarded>
    </WordsProvider>
  );
}

function Guarded({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <CrashGuard title={say('crashed')} hint={say('crashed_hint')}>
      {children}
    </CrashGuard>
  );
}
