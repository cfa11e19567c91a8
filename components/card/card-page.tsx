import { useEffect, useSyncExternalStore } from 'react';
import type { CardLink } from '../../lib/view/card-link';
import type { Desk } from '../../lib/view/desk';
import { CrashGuard } from '../crash-guard';
import { useFlushOnLeaving } from '../report/use-flush-on-leaving';
import { useWords, WordsProvider } from '../words';
import { Card } from './card';
import './card-page.css';

interface CardPageProps {
  readonly link: CardLink;
  readonly desk: Desk;
}

/**
 * The page that stands in web pages. Any page may frame it: until it is paired it shows and does
 * nothing.
 */
export function CardPage({ link, desk }: CardPageProps) {
  const { language, opened, content, ...view } = useSyncExternalStore(link.subscribe, link.view);
  const { notes } = view;
  useFlushOnLeaving(desk.writing);
  useEffect(() => {
    if (notes !== undefined) desk.writing.settle(notes.source, notes.annotations);
  }, [desk, notes]);
  useEffect(() => {
    if (content === undefined) void desk.writing.flush();
  }, [desk, content]);
  useEffect(() => tellFocus(link), [link]);
  if (language === undefined || content === undefined) return undefined;
  return (
    <WordsProvider language={language}>
      <Guarded>
        <Card key={opened} content={content} {...view} link={link} desk={desk} />
      </Guarded>
    </WordsProvider>
  );
}

function Guarded({ children }: { readonly children: React.ReactNode }) {
  const { say } = useWords();
  return (
    <CrashGuard title={say('crashed')} hint={say('crashed_hint')}>
      {children}
    </CrashGuard>
  );
}

/**
 * Tells the page's content script when the keyboard comes to the card and when it leaves: a page
 * may have stolen it. What had the focus before has it again when it comes back: browsers forget it
 * when an element of the page takes it.
 */
function tellFocus(link: CardLink): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let last: EventTarget | null = null;
  document.addEventListener('focusout', ({ target }) => (last = target), { signal });
  window.addEventListener(
    'focus',
    () => {
      if (document.activeElement === document.body && last instanceof HTMLElement)
        last.focus({ preventScroll: true });
      link.tell({ kind: 'focus', isInside: true });
    },
    { signal },
  );
  window.addEventListener('blur', () => link.tell({ kind: 'focus', isInside: false }), { signal });
  return () => stopped.abort();
}
