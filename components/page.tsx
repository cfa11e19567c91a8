import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Settings } from '../lib/model/settings';
import { useSettings } from '../lib/view/hooks/use-settings';
import { CrashGuard } from './crash-guard';
import { useWords, WordsProvider } from './words';
import './styles/tokens.css';
import './styles/base.css';

/** Draws one of the extension's pages into `#root` as soon as the reader's settings are known. */
export function mountPage(draw: (settings: Settings) => ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('no #root in the page');
  createRoot(root).render(
    <StrictMode>
      <Page draw={draw} />
    </StrictMode>,
  );
}

function Page({ draw }: { readonly draw: (settings: Settings) => ReactNode }) {
  const settings = useSettings();
  /* Storage answers within a frame or two: a notice would only flash. */
  if (settings === undefined) return undefined;
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
