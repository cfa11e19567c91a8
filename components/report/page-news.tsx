import { useMemo, useState } from 'react';
import { pageChanges } from '../../lib/changes/page-changes';
import type { PageChange } from '../../lib/changes/page-changes';
import type { Span } from '../../lib/model/span';
import { compareWordings } from '../../lib/wording/changed-wording';
import { dayWords } from '../../lib/wording/day-words';
import { useWords } from '../words';
import { WordingParts } from './wording-parts';
import './page-news.css';

interface PageNewsProps {
  /** The flat text of the page as it was kept, and as it is now. */
  readonly before: string;
  readonly after: string;
  /** When the old text was kept: ISO 8601 instant. */
  readonly capturedAt: string;
  /** ISO 8601 day; years other than its own are named. */
  readonly today: string;
  /** Shows a place of the new text on the page. */
  readonly onJump: (span: Span) => void;
}

const KINDS = ['added', 'changed', 'removed', 'moved'] as const;
const FIRST_SHOWN = 5;

/**
 * What changed on a page since its text was kept: `自3月12日以来：新增3段，改动1段`, with the list
 * behind it.
 */
export function PageNews({ before, after, capturedAt, today, onJump }: PageNewsProps) {
  const { say, language } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const changes = useMemo(() => pageChanges(before, after), [before, after]);
  const date = dayWords(capturedAt, language, today);
  if (changes.length === 0)
    return <p className="page-news page-news--none">{say('news_none', { date })}</p>;
  const news = KINDS.map((kind) => ({
    kind,
    count: changes.filter((change) => change.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => say(`news_${kind}`, { count }))
    .join(say('news_joint'));
  return (
    <section className="page-news">
      <h2 className="page-news__heading">
        <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say('news_since', { date, news })}
        </button>
      </h2>
      {isOpen && <NewsList changes={changes} onJump={onJump} />}
    </section>
  );
}

function NewsList({
  changes,
  onJump,
}: Pick<PageNewsProps, 'onJump'> & { readonly changes: readonly PageChange[] }) {
  const { say } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, FIRST_SHOWN);
  return (
    <>
      <ol className="page-news__list">
        {shown.map((change, index) => (
          <NewsItem key={index} change={change} onJump={onJump} />
        ))}
      </ol>
      {shown.length < changes.length && (
        <button type="button" className="page-news__more" onClick={() => setIsWhole(true)}>
          {say('news_more', { count: changes.length - shown.length })}
        </button>
      )}
    </>
  );
}

function NewsItem({
  change,
  onJump,
}: Pick<PageNewsProps, 'onJump'> & { readonly change: PageChange }) {
  const { say } = useWords();
  const kind = (
    <span className={`page-news__kind page-news__kind--${change.kind}`}>
      {say(`news_kind_${change.kind}`)}
    </span>
  );
  if (change.kind === 'removed') {
    return (
      <li className="page-news__item">
        {kind} <del className="page-news__text">{change.before.text}</del>
      </li>
    );
  }
  const { start, end, text } = change.after;
  return (
    <li className="page-news__item">
      <button
        type="button"
        className="page-news__place"
        aria-label={`${say(`news_kind_${change.kind}`)} · ${say('jump', { text })}`}
        onClick={() => onJump({ start, end })}
      >
        {kind}{' '}
        {change.kind === 'changed' ? (
          <Changed before={change.before.text} after={text} />
        ) : (
          <span className="page-news__text">{text}</span>
        )}
      </button>
    </li>
  );
}

function Changed({ before, after }: { readonly before: string; readonly after: string }) {
  const parts = useMemo(() => compareWordings(before, after), [before, after]);
  return (
    <>
      <del className="page-news__text">
        <WordingParts parts={parts.before} />
      </del>
      <ins className="page-news__text">
        <WordingParts parts={parts.after} />
      </ins>
    </>
  );
}
