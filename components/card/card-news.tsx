import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { CardLink, CardView } from '../../lib/view/card-link';
import type { Paper } from '../../lib/writing/writing-desk';
import { useReportTools } from '../report/report-tools';
import { useCardWords } from './use-card-words';
import './card-news.css';

interface CardNewsProps {
  readonly news: NonNullable<CardView['news']>;
  readonly paper: Paper;
  readonly root: RefObject<HTMLElement | null>;
  readonly link: CardLink;
}

/**
 * The page's text changed under the open card: the card follows it where nothing is being written;
 * else it says so, and leaves it to the reader when.
 */
export function CardNews({ news, paper, root, link }: CardNewsProps) {
  const say = useCardWords();
  const { desk } = useReportTools();
  useEffect(() => {
    if (!isUnsaved(paper) && !isAtWork(root.current)) take(link);
  }, [news, paper, root, link]);
  /* What cannot be saved now stays in sight. */
  const saveAndTake = (): void =>
    void desk.writing.flush().then(() => !isUnsaved(paper) && take(link));
  return (
    <div className="card-news" role="status">
      {say(news.content === undefined ? 'changed_gone' : 'changed')}{' '}
      {news.content !== undefined && (
        <button
          type="button"
          className="button button--small"
          data-action="take-news"
          onClick={saveAndTake}
        >
          {say('changed_show')}
        </button>
      )}
    </div>
  );
}

const take = (link: CardLink): void => link.takeNews(document.hasFocus() ? 'card' : 'none');

const isUnsaved = ({ draft, edits }: Paper): boolean => draft.isDirty || edits.isDirty;

/** Whether a form is open in the card, or something is being typed. */
function isAtWork(card: HTMLElement | null): boolean {
  if (card === null) return false;
  const isBegun = [...card.querySelectorAll('input')].some(({ value }) => value !== '');
  if (isBegun || card.querySelector('form') !== null) return true;
  const active = document.hasFocus() ? document.activeElement : null;
  return active !== null && card.contains(active) && active.matches('input, textarea, select');
}
