import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { CardContent, CardPlace } from '../../lib/messages/card-link';
import { callBackground } from '../../lib/messages/send';
import { isStatedFigure } from '../../lib/model/annotation';
import type { AnchorMatch, Annotation } from '../../lib/model/annotation';
import type { CardLink } from '../../lib/view/card-link';
import { lacksEvidence } from '../../lib/view/judgement';
import { factsOf, gist } from '../../lib/wording/facts';
import { wordsOf } from '../../lib/wording/words';
import { CardAudit } from './card-audit';
import { Badge } from '../badge';
import { AnnotationEditor } from '../report/annotation-editor';
import { JudgementEditor } from '../report/judgement-editor';
import { ChangedPassage, OutcomeWord, PossiblePlaces } from '../report/outcome';
import { QuotingProvider } from '../report/quoting';
import { useJudgementWords } from '../report/use-judgement-words';
import { useWriting } from '../report/use-writing';
import { WhyRead } from '../report/why-read';
import type { Writing } from '../report/use-writing';
import { shownAs, timeSourceOf } from '../../lib/model/why';
import type { Metric, Pledge } from '../../lib/model/extraction';
import { useWords } from '../words';
import { CardActions } from './card-actions';
import { CopyBox } from './copy-box';
import { useCardCopy } from './use-card-copy';
import { useCardWork } from './use-card-work';
import './card-body.css';

interface CardBodyProps {
  readonly place: CardPlace;
  readonly content: CardContent;
  readonly annotation?: Annotation;
  readonly match?: AnchorMatch;
  readonly link: CardLink;
  readonly root: RefObject<HTMLElement | null>;
}

const MAX_SHOWN = 300;

/**
 * What was understood of one place, and what the reader adds: the part that scrolls, and the
 * actions below it.
 */
export function CardBody({ place, content, annotation, match, link, root }: CardBodyProps) {
  const { language, say } = useWords();
  const writing = useWriting({
    key: `${content.textHash} ${place.key}`,
    subject: place.subject,
    quote: place,
    annotation,
  });
  const { paper, note, edits } = writing;
  const { part } = content;
  const [isOpen, setOpen] = useState(part === 'note' || part === 'tag');
  const [isJudging, setJudging] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const copy = useCardCopy(place, content.page);
  const shown = useRef<HTMLDivElement>(null);
  useCardWork(paper, link, isEditing);
  useFirstFocus(root, part, () => paper.caret.come());
  const isWritten = isOpen || note.text !== '' || edits.tags.length + writing.others.length > 0;
  const quoting = useMemo(() => ({ openDesk, onEditing: setEditing }), []);
  const judge = (next: boolean): void => {
    if (next) paper.caret.come();
    setJudging(next);
    if (next)
      requestAnimationFrame(() =>
        shown.current?.querySelector('.judgement')?.scrollIntoView({ block: 'nearest' }),
      );
  };
  const found = place.metric ?? place.pledge;
  const facts = factsOf(place, wordsOf(language));
  const write = (selector: string): void => {
    paper.caret.come();
    setOpen(true);
    requestAnimationFrame(() => shown.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  return (
    <>
      <div className="card__scroll" data-card-part ref={shown}>
        <div className="card__inner">
          <p className={`card__quote card__quote--${place.subject}`}>
            {gist(place.text, MAX_SHOWN)}
          </p>
          {match !== undefined && match.outcome !== 'same' && annotation !== undefined && (
            <div className="card__outcome">
              <OutcomeWord match={match} />
              {match.found !== undefined && (
                <ChangedPassage exact={annotation.target.quote.exact} match={match} />
              )}
              {match.alternatives !== undefined && (
                <PossiblePlaces
                  places={match.alternatives}
                  onJump={({ start, end }) => link.tell({ kind: 'jump', start, end })}
                />
              )}
            </div>
          )}
          {facts.length > 0 && (
            <dl className="card__facts">
              {facts.map(({ label, value, aside }) => (
                <div key={label} className="card__fact">
                  <dt>{label}</dt>
                  <dd>
                    {value}
                    {aside !== undefined && <small>{aside}</small>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {place.subject !== 'pledge' && <CardAudit place={place} textHash={content.textHash} />}
          {found !== undefined && <CardWhy found={found} place={place} content={content} />}
          {isWritten && <AnnotationEditor writing={writing} about={gist(place.text)} />}
          {isJudging ? (
            <QuotingProvider value={quoting}>
              <JudgementEditor
                writing={writing}
                about={gist(place.text)}
                isFigure={isStatedFigure(place.subject, place.metric?.status)}
                isShort
              />
            </QuotingProvider>
          ) : (
            <JudgedLine edits={edits} />
          )}
          {copy.text !== undefined && <CopyBox text={copy.text} label={say('card_copy_box')} />}
        </div>
      </div>
      <CardActions
        place={place}
        writing={writing}
        annotation={annotation}
        said={copy.said}
        isJudging={isJudging}
        judge={judge}
        write={write}
        copy={copy.copy}
      />
    </>
  );
}

interface CardWhyProps extends Pick<CardBodyProps, 'place' | 'content'> {
  readonly found: Metric | Pledge;
}

/** The reasons for what the card shows, of the page as it stands. */
function CardWhy({ found, place: { start, end, text }, content: { textHash } }: CardWhyProps) {
  const subject = 'kind' in found ? 'metric' : 'pledge';
  const as = shownAs(found);
  return (
    <WhyRead
      key={textHash}
      ask={() => callBackground('finding.why', { textHash, subject, start, end, as })}
      time={timeSourceOf(found)}
      about={gist(text)}
    />
  );
}

const openDesk = (hash: string): void => void callBackground('library.open', { hash });

/** What the judgement stands on, in a line; a verdict that stands on nothing says so. */
function JudgedLine({
  edits: { status, statusOn, statusBy = '', evidence },
}: {
  readonly edits: Writing['edits'];
}) {
  const word = useJudgementWords();
  const isUnfinished = lacksEvidence(status, evidence);
  const facts = [
    ...(status === undefined ? [] : [statusOn ?? '', statusBy]),
    evidence.length > 0 ? word('evidence_count', { count: evidence.length }) : '',
  ].filter((fact) => fact !== '');
  if (facts.length === 0 && !isUnfinished) return undefined;
  return (
    <p className="card__judged">
      {isUnfinished && <Badge tone="warning">{word('lacks_evidence')}</Badge>}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

const FIRST: Readonly<Record<CardContent['part'], string | undefined>> = {
  none: undefined,
  card: '.card',
  note: 'textarea',
  tag: '.tag-editor__field',
  status: '.status-select',
  copy: '[data-action=copy]',
  wrong: '[data-action=wrong]',
};

/**
 * Puts the focus where the reader asked for it when the card opens, and nowhere when it opened by
 * hovering.
 */
function useFirstFocus(
  root: RefObject<HTMLElement | null>,
  part: CardContent['part'],
  come: () => void,
): void {
  const first = useRef({ part, come });
  useEffect(() => {
    const selector = FIRST[first.current.part];
    if (selector === undefined || root.current === null) return;
    window.focus();
    if (first.current.part === 'note') first.current.come();
    const card = root.current;
    (selector === '.card' ? card : (card.querySelector<HTMLElement>(selector) ?? card)).focus({
      preventScroll: true,
    });
  }, [root]);
}
